/** Every event of a class has one shape; what is near it but not it is malformed. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLASS_REQUESTS } from './index.ts';

const ROUND = {
  level: 'goodbye-properly',
  network: null,
  help: 'standard',
  speed: 100,
  boards: 2,
  crossed: true,
  minutes: 10,
  exhibition: false,
};
const PLAN = {
  title: 'Networks, Monday',
  rounds: [ROUND],
  pairing: 'rotate',
  late: 'bot',
  ranks: true,
  ownNames: true,
  veiled: false,
};
type Event = keyof typeof CLASS_REQUESTS;
const good: { readonly [event in Event]: object } = {
  'code:find': { code: 'abc def' },
  'class:open': { plan: PLAN },
  'class:host': { key: 'x' },
  'class:watch': { key: 'x' },
  'class:join': { code: 'abc def', language: 'en', device: 'x', proof: 'p_-4'.repeat(11).slice(1) },
  'class:sit': { token: 'x' },
  'class:run': { do: 'begin' },
  'class:do': { do: 'spin' },
  'class:mistakes': {},
  'class:film': { match: 'x' },
  'class:report': {},
  'class:delete': {},
};
const EVENTS = Object.keys(CLASS_REQUESTS) as Event[];
const takes = (event: Event, payload: unknown): boolean => CLASS_REQUESTS[event].safeParse(payload).success;

describe.each(EVENTS)('%s', (event) => {
  test('takes its own shape', () => expect(takes(event, good[event])).toBe(true));
  test('takes no field beyond its own, such as whose it is', () =>
    expect(takes(event, { ...good[event], by: 'host' })).toBe(false));
  test('takes nothing else', () => {
    for (const payload of [undefined, null, 0, '', 'x', [], [good[event]], () => {}, { nonsense: 1 }])
      expect(takes(event, payload), String(payload)).toBe(false);
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        const isEmptyObject = JSON.stringify(payload) === '{}';
        if (!isEmptyObject) expect(takes(event, payload)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['no rounds', { rounds: [] }],
  ['21 rounds', { rounds: Array.from({ length: 21 }, () => ROUND) }],
  ['an endless title', { title: 'x'.repeat(201) }],
  ['a pairing nobody wrote', { pairing: 'best' }],
  ['a level of somebody’s own', { rounds: [{ ...ROUND, level: { id: 'mine' } }] }],
  ['an inherited property as level', { rounds: [{ ...ROUND, level: 'constructor' }] }],
  ['three boards', { rounds: [{ ...ROUND, boards: 3 }] }],
  ['half a minute', { rounds: [{ ...ROUND, minutes: 0.5 }] }],
  ['more than an hour', { rounds: [{ ...ROUND, minutes: 61 }] }],
  ['strength 6', { rounds: [{ ...ROUND, network: { name: 'lossy', strength: 6 } }] }],
  ['a secret of its own choice', { secret: '0'.repeat(32) }],
])('a plan with %s is malformed', (_, change) => {
  const plan = { ...PLAN, ...change };
  expect(takes('class:open', { plan })).toBe(false);
  expect(takes('class:run', { do: 'plan', plan })).toBe(false);
});

test.each([
  { do: 'plan', plan: PLAN },
  { do: 'lock', on: true },
  { do: 'pause', why: '' },
  { do: 'extend', by: 60_000 },
  { do: 'rename', student: 's1', name: 'Ada' },
  { do: 'ban', student: 's60' },
  { do: 'stretch', student: 's1', percent: 150 },
  { do: 'partner', student: 's1', with: null },
  { do: 'show', shown: { match: 'x', entry: 0, named: false, runs: true } },
  { do: 'poll', match: 'x', entry: 3 },
  { do: 'merge', students: ['s1', 's2'] },
  { do: 'check', when: 'before' },
  { do: 'begin', round: 0 },
  { do: 'skip', round: 19 },
  { do: 'stop', round: 1 },
])('a host may ask for %j', (request) => expect(takes('class:run', request)).toBe(true));

test.each([
  // What only the class writes.
  { do: 'join', student: 's1', name: '', tokenHash: '', device: '' },
  { do: 'begin', round: 0, pairs: [] },
  { do: 'table', pair: {}, instead: [] },
  { do: 'result', result: {} },
  { do: 'over', why: 'all' },
  { do: 'check', when: 'before', questions: [] },
  { do: 'homework', student: 's1', results: [], proof: '' },
  { do: 'poll', poll: { match: 'x', entry: 0, end: 'client', options: ['ACK'], right: 'ACK' } },
  // What only a student does.
  { do: 'vote', option: 'ACK' },
  { do: 'leave' },
  // Students that there are not.
  { do: 'kick', student: 's0' },
  { do: 'kick', student: 'bot' },
  { do: 'kick', student: '__proto__' },
  { do: 'merge', students: ['s1'] },
  // Numbers out of range.
  { do: 'stretch', student: 's1', percent: 99 },
  { do: 'stretch', student: 's1', percent: 401 },
  { do: 'extend', by: 0 },
  { do: 'skip', round: -1 },
  { do: 'begin', round: 20 },
  { do: 'extend', by: Number.POSITIVE_INFINITY },
])('a host may not ask for %j', (request) => expect(takes('class:run', request)).toBe(false));

test.each([
  { do: 'name', name: 'Ada' },
  { do: 'grant', match: 'x', yes: true },
  { do: 'vote', option: 'SYN,ACK' },
  { do: 'answer', question: 'ack-of-text', option: 'next' },
  { do: 'leave' },
])('a student may ask for %j', (request) => expect(takes('class:do', request)).toBe(true));

test.each([
  { do: 'spin', name: 'Chosen By Myself' },
  { do: 'leave', student: 's2' },
  { do: 'vote', option: 'URG' },
  { do: 'name', name: 'x'.repeat(201) },
  { do: 'kick', student: 's2' },
  { do: 'finish' },
])('a student may not ask for %j', (request) => expect(takes('class:do', request)).toBe(false));
