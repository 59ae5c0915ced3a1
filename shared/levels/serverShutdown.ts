/** 26: a process that ends is closed by its stack, one with unread text is reset, and a host without power says nothing (3.6, SHLD-3). */
import type { Level } from '#shared/match/index.ts';

/** Whose process ends with text that it never read, and who is still sending when the power goes. */
const UNREAD = 'A:40002';
const SENDING = 'A:40003';

export const serverShutdown = {
  id: 'server-shutdown',
  number: 26,
  ends: {
    client: {
      prelude: [
        { call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 },
        { call: 'OPEN', how: 'active', line: UNREAD, when: { on: 'start' }, after: 0 },
        { call: 'SEND', octets: 100, line: UNREAD, when: { on: 'established' }, after: 0 },
        { call: 'OPEN', how: 'active', line: SENDING, when: { on: 'start' }, after: 0 },
      ],
      script: [
        { call: 'CLOSE', when: { on: 'closing' }, after: 0 },
        { call: 'REPORT', line: UNREAD, when: { on: 'ended' }, after: 0 },
        { call: 'SEND', octets: 100, line: SENDING, when: { on: 'reported' }, watches: UNREAD, after: 3000 },
        { call: 'REPORT', line: SENDING, when: { on: 'ended' }, after: 0 },
      ],
      goals: ['ended', 'reported'],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: [{ call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 }],
      script: [],
      events: [
        { happens: 'process-end', unread: false, when: { on: 'start' }, after: 1000 },
        {
          happens: 'process-end',
          unread: true,
          line: UNREAD,
          when: { on: 'state', state: 'TIME-WAIT' },
          watches: null,
          after: 500,
        },
        { happens: 'power-off', when: { on: 'ended' }, watches: UNREAD, after: 0 },
      ],
      goals: ['open'],
      iss: null,
      rcvWnd: 65535,
    },
  },
  lines: [
    { client: UNREAD, server: 'B:80', filtered: false },
    { client: SENDING, server: 'B:80', filtered: false },
  ],
  outlivesErrors: true,
  userTimeout: { patient: 28_000, live: 30_000 },
  // An RST is not repeated, and who has nothing to say never finds out: so it gets through.
  networkScript: [{ on: { role: 'rst' }, copy: 'every', fate: { kind: 'deliver' } }],
  network: { name: 'scripted', strength: 1 },
  goals: ['reported'],
  teaches: 'card',
  sections: ['3.6', '3.8.3', '3.10.4'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: null,
} as const satisfies Level;
