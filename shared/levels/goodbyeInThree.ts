/** 14: ACK and FIN ride together, because B's application is ready at once (3.6). */
import type { Level } from '#shared/match/index.ts';
import { CLIENT_TALKED, SERVER_TALKED } from './preludes.ts';

export const goodbyeInThree = {
  id: 'goodbye-in-three',
  number: 14,
  ends: {
    client: {
      prelude: CLIENT_TALKED,
      script: [{ call: 'CLOSE', when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_TALKED,
      script: [{ call: 'CLOSE', when: { on: 'closing' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
  },
  networkScript: null,
  network: { name: 'calm', strength: 1 },
  goals: ['open', 'closed'],
  teaches: 'card',
  sections: ['3.6', '3.10.4', '3.10.7.4'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'one-more-thing',
} as const satisfies Level;
