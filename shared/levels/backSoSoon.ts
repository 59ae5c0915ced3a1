/** 19: TIME-WAIT accepts a new SYN above all that it has received, and old text meets a new incarnation (3.6.1 MAY-2, 3.4.3). */
import type { Level } from '#shared/match/index.ts';
import { CLIENT_TALKED, SERVER_TALKED } from './preludes.ts';

export const backSoSoon = {
  id: 'back-so-soon',
  number: 19,
  ends: {
    client: {
      prelude: CLIENT_TALKED,
      script: [
        { call: 'CLOSE', when: { on: 'closing' }, after: 0 },
        { call: 'OPEN', how: 'active', when: { on: 'ended' }, after: 1000 },
        { call: 'SEND', octets: 100, when: { on: 'reopened' }, after: 3000 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_TALKED,
      script: [{ call: 'CLOSE', when: { on: 'start' }, after: 0 }],
      keepsListening: true,
      // What the client had sent in its first life, with the numbers that it had then.
      events: [
        {
          happens: 'stray',
          stray: {
            origin: 'old',
            seq: { of: 'firstIrs', plus: 1 },
            ack: { of: 'firstIss', plus: 1 },
            ctl: ['PSH'],
            len: 100,
          },
          when: { on: 'reopened' },
          after: 800,
        },
      ],
      iss: null,
      rcvWnd: 65535,
    },
  },
  networkScript: null,
  network: { name: 'calm', strength: 1 },
  goals: ['reopened', 'sent', 'received'],
  teaches: 'card',
  sections: ['3.4.1', '3.6.1', '3.10.7.4'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'amnesia',
} as const satisfies Level;
