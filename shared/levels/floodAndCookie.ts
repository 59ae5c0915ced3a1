/** 24: a flood of SYNs, a backlog of eight, and cookies with their price (RFC 4987; 3.10.7.2). */
import type { HostEvent, Level, Line, ScriptStep } from '#shared/match/index.ts';

/** Addresses that documentation may use: nobody is there. */
const FIRST_WAVE = 10;
const firstFrom = (n: number): string => `203.0.113.${11 + 7 * n}:${1024 + 97 * n}`;
const SECOND_WAVE = 37;
const secondFrom = (n: number): string => `198.51.100.${9 + 5 * n}:${2048 + 131 * n}`;

const SYN = { origin: 'forged', seq: { of: 'drawn' }, ack: null, ctl: ['SYN'], len: 0 } as const;

const firstWave: readonly HostEvent[] = Array.from({ length: FIRST_WAVE }, (_, n) => ({
  happens: 'stray',
  stray: SYN,
  from: firstFrom(n),
  when: { on: 'start' },
  after: n === 0 ? 1500 : 0,
}));

/** Four a second, with the three of A. */
const EVERY = 250;
const syns = (from: number, to: number): readonly HostEvent[] =>
  Array.from({ length: to - from }, (_, i) => ({
    happens: 'stray',
    stray: SYN,
    from: secondFrom(from + i),
    when: { on: 'ordered' },
    after: EVERY,
  }));

/** An ACK that bears no cookie of this address, or that of another. */
const forgedAck = (n: number, to: string, plus: number): HostEvent => ({
  happens: 'stray',
  stray: { origin: 'forged', seq: { of: 'drawn' }, ack: { of: 'cookie', to, plus }, ctl: [], len: 0 },
  from: secondFrom(n),
  when: { on: 'ordered' },
  after: 0,
});

const secondWave: readonly HostEvent[] = [
  ...syns(0, 18),
  // Somebody has got a cookie at an address of his own, and shows it under another.
  forgedAck(4, secondFrom(16), 0),
  ...syns(18, 30),
  // And somebody guesses.
  forgedAck(21, secondFrom(21), 4077),
  ...syns(30, SECOND_WAVE),
];

/** The tabs of A; the second one's SYN,ACK is lost. */
const UNLUCKY = 'A:40002';
const LUCKY = 'A:40003';
const tab = (client: string): Line => ({ client, server: 'B:80', filtered: false });

const asks = (after: number, line?: string): readonly ScriptStep[] => {
  const on = { when: { on: 'start' }, ...(line === undefined ? {} : { line }) } as const;
  return [
    { call: 'OPEN', how: 'active', after, ...on },
    { call: 'SEND', octets: 100, after: 0, ...on },
  ];
};

const answers = (line?: string): ScriptStep => ({
  call: 'SEND',
  octets: 100,
  when: { on: 'established' },
  after: 0,
  ...(line === undefined ? {} : { line }),
});

export const floodAndCookie = {
  id: 'flood-and-cookie',
  number: 24,
  ends: {
    client: {
      prelude: [],
      script: [...asks(3000), ...asks(1800, UNLUCKY), ...asks(1800, LUCKY)],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: [],
      script: [
        { call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 },
        answers(),
        answers(LUCKY),
        answers(UNLUCKY),
      ],
      events: [...firstWave, ...secondWave],
      goals: ['open', 'sent', 'received', 'memory-kept'],
      iss: null,
      rcvWnd: 65535,
      backlog: 8,
    },
  },
  lines: [tab(UNLUCKY), tab(LUCKY)],
  // No timer of B's brings it again: a cookie is not kept.
  networkScript: [{ on: { from: 'server', to: UNLUCKY, role: 'syn-ack' }, copy: 0, fate: { kind: 'lose' } }],
  network: { name: 'scripted', strength: 1 },
  goals: ['open', 'sent', 'received'],
  teaches: 'card',
  sections: ['3.10.7.2', '3.5', '3.10.8'],
  mss: 100,
  // Chairs stay taken for as long as on a real host, and clients are as patient as real ones.
  backOff: true,
  limit: 900_000,
  next: 'grand-tour',
} as const satisfies Level;
