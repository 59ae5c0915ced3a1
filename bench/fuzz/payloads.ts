/**
 * What the fuzzer starts from: of each event payloads that are well formed. A text like '$token' stands for what the connection was
 * told last, so that many of them are not only well formed but taken.
 */
import { CUSTOM_ID, levelOf } from '#shared/levels/index.ts';
import { NETWORK_CARDS } from '#shared/match/index.ts';
import { CONTROL_BITS, ORDERS, REPORTS } from '#shared/tcp/index.ts';
import type { ClientToServer } from '#shared/wire/index.ts';
import { GOOD, REQUEST } from '../../server/payloads.testing.ts';

/** In a payload it stands between quotes, with a `$` before it. */
export type Word = 'token' | 'key' | 'screen' | 'code' | 'link' | 'match' | 'n' | 'rev' | 'move' | 'day' | 'proof';

const [PEER, STUDENT] = ['203.0.113.80:80', 's1'];
/** A match with a bot. */
export const ALONE = { ...REQUEST, seed: null, speed: 400, occupants: { client: 'person', server: 'steady' } };
export const WITH_NETWORK = {
  ...ALONE,
  role: 'network',
  murphy: true,
  occupants: { client: 'sloppy', server: 'steady' },
};
const OWN_LEVEL = {
  ...levelOf('first-contact'),
  id: CUSTOM_ID,
  number: 0,
  next: null,
  words: {
    name: 'Mine',
    teaches: '',
    opening: { client: 'You call.', server: 'You listen.' },
    mistake: '',
    takeHome: '',
    application: { client: [], server: [] },
  },
};
const SEGMENT = { seq: 1, ack: 2, ctl: CONTROL_BITS.filter((bit) => bit !== 'ACK'), len: 0, wnd: 65535 };
export const TASK = {
  title: 'At home',
  items: [{ level: 'first-contact', role: 'client' }],
  help: 'standard',
  due: null,
};

export const PLAY = { n: '$n', rev: '$rev', move: '$move' };
export const JOIN_MATCH = { code: '$code', name: 'Bob', proof: '$proof' };
export const JOIN_CLASS = { code: '$code', language: 'zh-CN', device: 'fuzz', proof: '$proof' };

const ACTIONS = [
  { do: 'send', segment: SEGMENT },
  ...['resend', 'discard', 'leave', 'listen', 'probe', 'window', 'cookie', 'take'].map((name) => ({ do: name })),
  ...REPORTS.map((what) => ({ do: 'report', what })),
  ...ORDERS.map((order) => ({ do: 'order', order })),
];
const MOVES = [
  { move: 'ready' },
  ...ACTIONS.map((action) => ({ move: 'act', peer: PEER, action })),
  { move: 'name', change: 0, state: 'SYN-SENT' },
  { move: 'predict', question: 'x', option: 'x' },
  { move: 'bet', bet: { about: 'state', is: 'ESTABLISHED' } },
  { move: 'bet', bet: { about: 'card', is: 'lost' } },
  { move: 'hint', peer: PEER, grade: 1 },
  ...NETWORK_CARDS.map((card) => ({ move: 'fate', card })),
];
const { plan } = GOOD['class:open'] as { readonly plan: object };
const HOST = [
  ...['begin', 'resume', 'skip', 'stop', 'finish', 'poll-close', 'poll-clear', 'check-close'].map((name) => ({
    do: name,
  })),
  { do: 'plan', plan },
  { do: 'lock', on: false },
  { do: 'pause', why: 'Look here' },
  { do: 'extend', by: 60_000 },
  { do: 'rename', student: STUDENT, name: 'Ada' },
  { do: 'approve', student: STUDENT, yes: true },
  { do: 'kick', student: STUDENT },
  { do: 'ban', student: STUDENT },
  { do: 'stretch', student: STUDENT, percent: 150 },
  { do: 'partner', student: STUDENT, with: null },
  { do: 'ask', match: '$match' },
  { do: 'show', shown: { match: '$match', entry: 1, named: true, runs: true } },
  { do: 'poll', match: '$match', entry: 1 },
  { do: 'task', task: TASK },
  { do: 'merge', students: [STUDENT, 's2'] },
  { do: 'check', when: 'before' },
];
const STUDENTS = [
  { do: 'spin' },
  { do: 'name', name: 'Ada' },
  { do: 'grant', match: '$match', yes: true },
  { do: 'vote', option: 'nothing' },
  { do: 'answer', question: 'x', option: 'x' },
  { do: 'leave' },
];

const OTHERS: { readonly [event in keyof ClientToServer]?: readonly object[] } = {
  'match:create': [
    ALONE,
    { ...ALONE, level: 'grand-tour', clock: 'live', help: 'expert' },
    { ...ALONE, level: OWN_LEVEL },
    WITH_NETWORK,
  ],
  'daily:play': [{ day: '$day', name: 'Ada' }],
  'match:join': [JOIN_MATCH],
  'match:sit': [{ token: '$token' }],
  'match:play': [...Array.from({ length: 20 }, () => PLAY), ...MOVES.map((move) => ({ n: '$n', rev: '$rev', move }))],
  'debrief:open': [{ link: '$link' }],
  'code:find': [{ code: '$code' }],
  'class:host': [{ key: '$key' }],
  'class:watch': [{ key: '$screen' }],
  'class:join': [JOIN_CLASS],
  'class:sit': [{ token: '$token' }],
  'class:run': HOST,
  'class:do': STUDENTS,
  'class:film': [{ match: '$match' }],
  'homework:look': [{ link: '$link' }],
  'homework:play': [{ link: '$link', item: 0, name: 'Ada' }],
  'homework:file': [{ link: '$link', name: 'Ada', tokens: ['$token'] }],
};

export const PAYLOADS: readonly (readonly [event: string, payloads: readonly object[]])[] = Object.entries(GOOD).map(
  ([event, good]) => [event, [good, ...(OTHERS[event as keyof ClientToServer] ?? [])]],
);
