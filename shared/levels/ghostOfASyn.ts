/** 4: a SYN out of the past comes first; the RST that answers its SYN,ACK saves the real one (3.5, Figure 8). */
import type { Level } from '#shared/match/index.ts';

export const ghostOfASyn = {
  id: 'ghost-of-a-syn',
  number: 4,
  ends: {
    client: {
      prelude: [],
      script: [{ call: 'OPEN', how: 'active', when: { on: 'start' }, after: 1000 }],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: [],
      script: [{ call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 }],
      events: [
        {
          happens: 'stray',
          stray: { origin: 'old', seq: { of: 'drawn' }, ack: null, ctl: ['SYN'], len: 0 },
          when: { on: 'start' },
          after: 0,
        },
      ],
      iss: null,
      rcvWnd: 65535,
    },
  },
  // The real SYN comes once the ghost is laid, unless that takes longer than a segment lives.
  networkScript: [
    {
      on: { role: 'syn' },
      copy: 0,
      fate: { kind: 'hold', until: { from: 'client', role: 'rst' }, event: 'handled', atMost: 3700 },
    },
  ],
  network: { name: 'scripted', strength: 1 },
  goals: ['open'],
  teaches: 'card',
  sections: ['3.5', '3.10.7.2', '3.10.7.3'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'both-dial',
} as const satisfies Level;
