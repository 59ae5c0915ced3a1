/** English: the levels about carrying text. */
import type { LevelsText } from '../../parts/index.ts';

export const carrying = {
  parcel: {
    name: 'Parcel',
    teaches:
      'Text is counted in octets: SND.NXT and RCV.NXT move by what was carried, and one ACK covers all before it.',
    opening: {
      client:
        'The line is open. Send your text; what the MSS does not let through whole goes in two pieces, one behind the other.',
      server:
        'The line is open. Text will come: your ACK names the octet that you expect next. Then your own text follows.',
    },
    mistake: 'Acknowledging the last octet that came, or counting one for each segment.',
    takeHome: 'Octets are counted, not segments. An ACK says: I have everything before this number.',
    application: { client: [], server: [] },
  },
} as const satisfies Partial<LevelsText>;
