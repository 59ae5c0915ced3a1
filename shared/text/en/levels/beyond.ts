/** English: the levels about what else may befall a connection, and a whole life of one. */
import type { LevelsText } from '../../parts/index.ts';

export const beyond = {
  'grand-tour': {
    name: 'Grand tour',
    teaches: 'A whole life: open, text both ways, half-close, TIME-WAIT.',
    opening: {
      client:
        'From SYN to TIME-WAIT: open, send, and close your direction; the other end still has something to tell you.',
      server:
        'From LISTEN to the last ACK: answer, receive, send; and when the peer closes, you still have text to deliver.',
    },
    mistake: 'Falling silent after one’s own FIN: what still arrives wants its ACK.',
    takeHome: 'A connection is two directions. Each is opened, used and closed for itself.',
    application: { client: [], server: [] },
  },
} as const satisfies Partial<LevelsText>;
