/** 6: both ends call before either has heard of it, and that makes one connection (3.5, Figure 7). */
import type { Level } from '#shared/match/index.ts';

export const bothDial = {
  id: 'both-dial',
  number: 6,
  ends: {
    client: {
      prelude: [],
      script: [{ call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: [],
      script: [{ call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
  },
  // No SYN sets out before the other has: so they cross, whoever is quicker, and none meets a closed port.
  networkScript: [
    {
      on: { from: 'client', role: 'syn' },
      copy: 'every',
      fate: { kind: 'hold', until: { from: 'server', role: 'syn' }, event: 'left', atMost: 7000 },
    },
    {
      on: { from: 'server', role: 'syn' },
      copy: 'every',
      fate: { kind: 'hold', until: { from: 'client', role: 'syn' }, event: 'left', atMost: 7000 },
    },
  ],
  network: { name: 'scripted', strength: 1 },
  goals: ['open'],
  crosses: true,
  teaches: 'seq',
  sections: ['3.5', '3.10.7.3', '3.10.7.4'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'two-listeners',
} as const satisfies Level;
