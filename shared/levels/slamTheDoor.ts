/** 22: CLOSE delivers what is under way, ABORT throws it away; which of them an application means (3.6, 3.9.1.6, 3.10.5). */
import type { Level } from '#shared/match/index.ts';

/** A download that its user gives up, and a visitor whom the server throws out. */
const DOWNLOAD = 'A:40002';
const VISITOR = 'A:40003';

export const slamTheDoor = {
  id: 'slam-the-door',
  number: 22,
  ends: {
    client: {
      prelude: [
        { call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 },
        { call: 'OPEN', how: 'active', line: DOWNLOAD, when: { on: 'start' }, after: 0 },
        { call: 'OPEN', how: 'active', line: VISITOR, when: { on: 'start' }, after: 0 },
      ],
      script: [
        { call: 'SEND', octets: 100, when: { on: 'start' }, after: 0 },
        { call: 'CLOSE', story: 'upload', when: { on: 'received', octets: 50 }, after: 0 },
        { call: 'ABORT', story: 'download', line: DOWNLOAD, when: { on: 'received', octets: 100 }, after: 0 },
        { call: 'SEND', octets: 100, line: VISITOR, when: { on: 'ended' }, watches: DOWNLOAD, after: 500 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: [{ call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 }],
      script: [
        { call: 'SEND', octets: 50, when: { on: 'received', octets: 100 }, after: 0 },
        { call: 'CLOSE', story: 'receipt', when: { on: 'closing' }, after: 500 },
        { call: 'SEND', octets: 100, line: DOWNLOAD, when: { on: 'start' }, after: 1500 },
        { call: 'SEND', octets: 100, line: DOWNLOAD, when: { on: 'acknowledged' }, after: 2000 },
        { call: 'ABORT', story: 'visitor', line: VISITOR, when: { on: 'received', octets: 100 }, after: 0 },
      ],
      goals: ['ended'],
      iss: null,
      rcvWnd: 65535,
    },
  },
  lines: [
    { client: DOWNLOAD, server: 'B:80', filtered: false },
    { client: VISITOR, server: 'B:80', filtered: false },
  ],
  outlivesErrors: true,
  // An RST is not repeated, and who has nothing to say never finds out: so it gets through.
  networkScript: [{ on: { role: 'rst' }, copy: 'every', fate: { kind: 'deliver' } }],
  network: { name: 'scripted', strength: 1 },
  goals: ['ended'],
  teaches: 'card',
  sections: ['3.6', '3.9.1.6', '3.10.4', '3.10.5'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'forger',
} as const satisfies Level;
