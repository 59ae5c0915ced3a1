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
  'echo-and-overtake': {
    name: 'Echo and overtake',
    teaches: 'Duplicates are acknowledged again; what comes out of order is held, and no ACK goes beyond a gap.',
    opening: {
      client:
        'Send three pieces. The network will say some twice and let others overtake; later it is your turn to receive.',
      server:
        'Three pieces are coming, not in order and not all once. Your ACK names the first octet that you still lack.',
    },
    mistake: 'Acknowledging the highest number seen, or staying silent when something comes a second time.',
    takeHome:
      'An ACK names the first octet that is missing. What lies above a gap is kept, and counts when the gap is filled.',
    application: { client: [], server: [] },
  },
} as const satisfies Partial<LevelsText>;
