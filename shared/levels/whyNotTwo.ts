/**
 * 5: what a two-way handshake would do (3.4.1, Figure 8's ghost). Old segments come to a server that opens with two messages, then
 * to one that opens with three; both players foretell it and watch. The first server is no TCP, so the level is outside the proofs.
 */
import type { Level, Prediction } from '#shared/match/index.ts';

/** The seconds are set so that each question is asked just before what it is about. */
export const whyNotTwoQuestions = [
  {
    id: 'old-syn',
    when: { on: 'start' },
    after: 1000,
    options: ['sees-it-is-old', 'opens', 'asks-back'],
    right: 'opens',
    section: '3.5',
    leaves: { way: 'two', tcbs: 1, wasted: 0, stale: 0 },
  },
  {
    id: 'old-data',
    when: { on: 'start' },
    after: 1400,
    options: ['waits-for-third', 'sees-it-is-old', 'delivers'],
    right: 'delivers',
    section: '3.10.7.4, seventh',
    leaves: { way: 'two', tcbs: 1, wasted: 100, stale: 100 },
  },
  {
    id: 'nobody-called',
    when: { on: 'start' },
    after: 800,
    options: ['nothing', 'rst', 'ack'],
    right: 'rst',
    section: '3.10.7.1',
  },
  {
    id: 'nobody-home',
    when: { on: 'start' },
    after: 3600,
    options: ['one-round-trip', 'two-msl', 'until-it-gives-up'],
    right: 'until-it-gives-up',
    section: '3.8.3',
  },
  {
    id: 'third-message',
    when: { on: 'start' },
    after: 2200,
    options: ['politeness', 'rst-ends-it', 'opens-all-the-same'],
    right: 'rst-ends-it',
    section: '3.5',
    leaves: { way: 'three', tcbs: 0, wasted: 0, stale: 0 },
  },
] as const satisfies readonly Prediction[];

/** Figure 8: the old SYN has 90 where A would use 100 now; last year B used numbers near 200. */
const OLD_SYN = { origin: 'old', seq: { of: 'firstIrs', plus: -10 }, ack: null, ctl: ['SYN'], len: 0 } as const;
const OLD_DATA = {
  origin: 'old',
  seq: { of: 'firstIrs', plus: -9 },
  ack: { of: 'firstIss', plus: -99 },
  ctl: ['PSH'],
  len: 100,
} as const;

export const whyNotTwo = {
  id: 'why-not-two',
  number: 5,
  ends: {
    client: { prelude: [], script: [], predictions: whyNotTwoQuestions, iss: 100, rcvWnd: 65535 },
    server: {
      prelude: [],
      script: [
        { call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 },
        { call: 'SEND', octets: 100, when: { on: 'established' }, after: 0 },
        { call: 'OPEN', how: 'passive', when: { on: 'rebooted' }, after: 0 },
        { call: 'SEND', octets: 100, when: { on: 'state', state: 'ESTABLISHED' }, after: 0 },
      ],
      predictions: whyNotTwoQuestions,
      profile: 'two-way',
      events: [
        { happens: 'stray', stray: OLD_SYN, when: { on: 'start' }, after: 1500 },
        { happens: 'stray', stray: OLD_DATA, when: { on: 'start' }, after: 600 },
        { happens: 'reboot', profile: 'rfc5961', when: { on: 'start' }, after: 5900 },
        { happens: 'stray', stray: OLD_SYN, when: { on: 'start' }, after: 1500 },
        { happens: 'stray', stray: OLD_DATA, when: { on: 'start' }, after: 600 },
      ],
      iss: 300,
      rcvWnd: 65535,
    },
  },
  networkScript: [],
  network: { name: 'scripted', strength: 1 },
  goals: ['foretold'],
  outlivesErrors: true,
  watched: true,
  teaches: 'card',
  sections: ['3.5', '3.4.1', '3.10.7.2'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'both-dial',
} as const satisfies Level;
