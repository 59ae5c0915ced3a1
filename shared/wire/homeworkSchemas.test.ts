/** Every event of homework has one shape; what is near it but not it is malformed; and the largest work fits into one message. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_MOVES, MOST_TRIES } from '#shared/classroom/index.ts';
import { ENDINGS } from '#shared/match/index.ts';
import { STATES, VERDICT_CODES } from '#shared/tcp/index.ts';
import { CLASS_REQUESTS, HOMEWORK_REQUESTS } from './index.ts';

/** What a message of a client may have (bytes): the limit of the sockets. */
const LARGEST_MESSAGE = 16 * 1024;

const longest = (all: readonly string[]): string => all.reduce((a, b) => (b.length > a.length ? b : a));

const MOVE = {
  card: 'SYN,ACK',
  verdict: 'needless',
  code: longest(VERDICT_CODES),
  section: '3.10.7.4',
  entry: 99_999,
  hand: 'own',
};
const SEAT = {
  by: 'student',
  played: true,
  points: 99_999,
  stars: 3,
  refused: 9999,
  needless: 9999,
  decisions: 9999,
  rightAtFirst: 9999,
  moves: Array.from({ length: MOST_MOVES }, () => MOVE),
};
const STATE = longest(STATES);
const WORK = {
  class: 'A'.repeat(12),
  task: 19,
  item: 5,
  // The longest name: 24 characters of 4 bytes each.
  name: '𠮷'.repeat(24),
  at: 8.64e15,
  late: true,
  tries: MOST_TRIES,
  result: {
    match: `${'A'.repeat(12)}~999999`,
    level: 'grand-tour',
    help: 'standard',
    round: 19,
    board: 5,
    pair: 0,
    ending: longest(ENDINGS),
    goals: { met: 99, of: 99 },
    segments: 9999,
    par: 9999,
    finish: 9999,
    economy: 9999,
    clean: false,
    states: { client: STATE, server: STATE },
    seats: { client: SEAT, server: { ...SEAT, by: 'bot', moves: [] } },
  },
};
const SIGNED = { work: WORK, proof: 'x'.repeat(43) };
type Event = keyof typeof HOMEWORK_REQUESTS;
const good: { readonly [event in Event]: object } = {
  'homework:look': { link: 'x' },
  'homework:play': { link: 'x', item: 0, name: '' },
  'homework:file': { link: 'x', name: 'Ada', tokens: ['x'] },
  'class:import': SIGNED,
};
const EVENTS = Object.keys(good) as Event[];
const takes = (event: Event, payload: unknown): boolean => HOMEWORK_REQUESTS[event].safeParse(payload).success;

describe.each(EVENTS)('%s', (event) => {
  test('takes its own shape', () => expect(takes(event, good[event])).toBe(true));
  test('takes no field beyond its own', () => expect(takes(event, { ...good[event], by: 'host' })).toBe(false));
  test('takes nothing else', () => {
    for (const payload of [undefined, null, 0, '', 'x', [], [good[event]], () => {}, {}])
      expect(takes(event, payload), String(payload)).toBe(false);
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        expect(takes(event, payload)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

test('the largest work fits into one message', () =>
  expect(Buffer.byteLength(JSON.stringify(['class:import', SIGNED]))).toBeLessThan(LARGEST_MESSAGE - 64));

test('so do as many tokens as a browser keeps', () => {
  const tokens = Array.from({ length: MOST_TRIES }, () => `${'A'.repeat(12)}.${'x'.repeat(32)}`);
  const request = { link: 'x'.repeat(64), name: WORK.name, tokens };
  expect(takes('homework:file', request)).toBe(true);
  expect(takes('homework:file', { ...request, tokens: [...tokens, 'x'] })).toBe(false);
  expect(Buffer.byteLength(JSON.stringify(['homework:file', request]))).toBeLessThan(LARGEST_MESSAGE);
});

test.each([
  ['a level that there is not', { result: { ...WORK.result, level: 'constructor' } }],
  ['a seat more', { result: { ...WORK.result, seats: { ...WORK.result.seats, network: SEAT } } }],
  ['a number that is text', { tries: '1' }],
  ['a moment that is none', { at: Number.POSITIVE_INFINITY }],
  ['an item that there is not', { item: 6 }],
  ['nothing of what was played', { result: null }],
])('a work with %s is malformed', (_, change) =>
  expect(takes('class:import', { ...SIGNED, work: { ...WORK, ...change } })).toBe(false),
);

const TASK = { title: '', items: [{ level: 'forger', role: 'client' }], help: 'guided', due: null };
const sets = (task: object): boolean => CLASS_REQUESTS['class:run'].safeParse({ do: 'task', task }).success;

test('a host sets one to six levels, with a date or none', () => {
  expect(sets(TASK)).toBe(true);
  expect(sets({ ...TASK, due: 1_800_000_000_000 })).toBe(true);
  const [item] = TASK.items;
  for (const wrong of [
    { items: [] },
    { items: Array(7).fill(item) },
    { items: [{ ...item, role: 'network' }] },
    { due: '2026-12-04' },
    { due: -1 },
    { help: 'none' },
    { secret: '0' },
  ])
    expect(sets({ ...TASK, ...wrong }), JSON.stringify(wrong)).toBe(false);
});
