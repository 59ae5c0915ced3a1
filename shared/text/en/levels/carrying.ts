/** English: the levels about carrying text. */
import type { LevelsText } from '../../parts/index.ts';

export const carrying = {
  'paper-jam': {
    name: 'Paper jam',
    teaches: 'A closed window stops the text; probes find out when it opens, since the news of it may be lost.',
    opening: {
      client:
        'You print 300 bytes, and the printer has room for 200. When its window is closed, wait, and ask with PROBE.',
      server:
        'You are the printer, out of paper: what comes fills your buffer. Tell your window in every ACK; WINDOW when it opens.',
    },
    mistake: 'Waiting for ever for a window that has long been open.',
    takeHome: 'An ACK with a new window is never repeated. So the sender asks, as long as the window is closed.',
    application: {
      client: [
        'Two pages are through. Why does it not go on?',
        'Is the printer broken?',
        'It answers, but it prints nothing. Shall I call it dead?',
        'Somebody should look after the paper.',
      ],
      server: ['No paper.', 'The light is blinking.', 'Somebody is fetching paper.'],
    },
  },
  parcel: {
    name: 'Parcel',
    teaches:
      'Text is counted in bytes: SND.NXT and RCV.NXT move by what was carried, and one ACK covers all before it.',
    opening: {
      client:
        'The line is open. Send your text; what the MSS does not let through whole goes in two pieces, one behind the other.',
      server:
        'The line is open. Text will come: your ACK names the byte that you expect next. Then your own text follows.',
    },
    mistake: 'Acknowledging the last byte that came, or counting one for each segment.',
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
        'Three pieces are coming, not in order and not all once. Your ACK names the first byte that you still lack.',
    },
    mistake: 'Acknowledging the highest number seen, or staying silent when something comes a second time.',
    takeHome:
      'An ACK names the first byte that is missing. What lies above a gap is kept, and counts when the gap is filled.',
    application: { client: [], server: [] },
  },
} as const satisfies Partial<LevelsText>;
