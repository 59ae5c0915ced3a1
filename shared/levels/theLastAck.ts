/** 17: the last ACK is lost; TIME-WAIT is there to say it again (3.6, 3.10.7.4 eighth). */
import type { Level } from '#shared/match/index.ts';
import { CLIENT_TALKED, SERVER_TALKED } from './preludes.ts';

export const theLastAck = {
  id: 'the-last-ack',
  number: 17,
  ends: {
    client: {
      prelude: CLIENT_TALKED,
      script: [{ call: 'CLOSE', when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_TALKED,
      script: [{ call: 'CLOSE', when: { on: 'closing' }, after: 1000 }],
      iss: null,
      rcvWnd: 65535,
    },
  },
  networkScript: [{ on: { role: 'last-ack' }, copy: 0, fate: { kind: 'lose' } }],
  network: { name: 'scripted', strength: 1 },
  goals: ['open', 'closed'],
  teaches: 'card',
  sections: ['3.6', '3.10.7.4', '3.10.8'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'two-goodbyes-at-once',
} as const satisfies Level;
