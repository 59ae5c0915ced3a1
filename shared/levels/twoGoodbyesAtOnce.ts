/** 18: both ends close before either has heard of it: CLOSING, and both wait for 2MSL (3.6, Figure 13). */
import type { Level } from '#shared/match/index.ts';
import { CLIENT_TALKED, SERVER_TALKED } from './preludes.ts';

export const twoGoodbyesAtOnce = {
  id: 'two-goodbyes-at-once',
  number: 18,
  ends: {
    client: {
      prelude: CLIENT_TALKED,
      script: [{ call: 'CLOSE', when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_TALKED,
      script: [{ call: 'CLOSE', when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
  },
  // No FIN sets out before the other has: so they cross, whoever is quicker.
  networkScript: [
    {
      on: { from: 'client', role: 'fin' },
      copy: 'every',
      fate: { kind: 'hold', until: { from: 'server', role: 'fin' }, event: 'left', atMost: 7000 },
    },
    {
      on: { from: 'server', role: 'fin' },
      copy: 'every',
      fate: { kind: 'hold', until: { from: 'client', role: 'fin' }, event: 'left', atMost: 7000 },
    },
  ],
  network: { name: 'scripted', strength: 1 },
  goals: ['open', 'closed'],
  crosses: true,
  teaches: 'ack',
  sections: ['3.6', '3.10.4', '3.10.7.4'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'back-so-soon',
} as const satisfies Level;
