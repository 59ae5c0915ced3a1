/** 13: four segments; the FIN takes one number and carries ACK (3.6, Figure 12). B closes later, so its ACK goes first. */
import type { Level } from '#shared/match/index.ts';
import { CLIENT_TALKED, SERVER_TALKED } from './preludes.ts';

export const goodbyeProperly = {
  id: 'goodbye-properly',
  number: 13,
  ends: {
    client: {
      prelude: CLIENT_TALKED,
      script: [{ call: 'CLOSE', when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_TALKED,
      script: [{ call: 'CLOSE', when: { on: 'closing' }, after: 3000 }],
      iss: null,
      rcvWnd: 65535,
    },
  },
  networkScript: null,
  network: { name: 'calm', strength: 1 },
  goals: ['open', 'closed'],
  teaches: 'ack',
  sections: ['3.6', '3.10.4', '3.10.7.4'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'goodbye-in-three',
} as const satisfies Level;
