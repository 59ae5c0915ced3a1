/** 3: a shut port answers with RST, a filtered one with nothing; silence means nothing yet (3.5.2, 3.8.3, 3.10.7.1). */
import type { Level } from '#shared/match/index.ts';

/** Behind this address nobody answers. */
const FILTERED = 'A:40002';

export const nobodyHome = {
  id: 'nobody-home',
  number: 3,
  ends: {
    client: {
      prelude: [],
      script: [
        { call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 },
        { call: 'REPORT', when: { on: 'ended' }, after: 0 },
        { call: 'OPEN', how: 'active', line: FILTERED, when: { on: 'reported' }, watches: null, after: 500 },
        { call: 'REPORT', line: FILTERED, when: { on: 'ended' }, after: 0 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
    server: { prelude: [], script: [], goals: [], iss: null, rcvWnd: 65535 },
  },
  lines: [{ client: FILTERED, server: 'B:8080', filtered: true }],
  outlivesErrors: true,
  userTimeout: { patient: 28_000, live: 30_000 },
  networkScript: null,
  network: { name: 'calm', strength: 1 },
  goals: ['reported'],
  teaches: 'ack',
  sections: ['3.5.2', '3.8.3', '3.10.7.1'],
  mss: 100,
  backOff: true,
  limit: 600_000,
  next: 'ghost-of-a-syn',
} as const satisfies Level;
