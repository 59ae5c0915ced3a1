/** Every event has one shape; what is near it but not it is malformed. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REQUESTS } from './index.ts';

const SEGMENT = { seq: 9151, ack: 5001, ctl: ['FIN'], len: 0, wnd: 65535 };
const PLAY = { n: 1, rev: 0, move: { move: 'act', peer: '10.0.0.2:80', action: { do: 'send', segment: SEGMENT } } };
const CREATE = {
  level: 'goodbye-properly',
  seed: null,
  network: { name: 'lossy', strength: 3 },
  help: 'standard',
  clock: 'patient',
  speed: 100,
  glass: false,
  role: 'client',
  occupants: { client: 'person', server: 'steady' },
  murphy: false,
  name: 'Ada',
};
const good: { readonly [event in keyof typeof REQUESTS]: object } = {
  'match:create': CREATE,
  'daily:play': { day: 20782, name: 'Ada' },
  'match:join': { code: 'abc def', name: '', proof: 'p_-4'.repeat(11).slice(1) },
  'match:sit': { token: 'x' },
  'match:play': PLAY,
  'match:leave': {},
  'match:debrief': {},
  'debrief:open': { link: 'x' },
  'match:again': { swap: true },
};
const EVENTS = Object.keys(REQUESTS) as (keyof typeof REQUESTS)[];
const takes = (event: keyof typeof REQUESTS, payload: unknown): boolean => REQUESTS[event].safeParse(payload).success;
const sending = (segment: object) => ({ ...PLAY, move: { ...PLAY.move, action: { do: 'send', segment } } });

describe.each(EVENTS)('%s', (event) => {
  test('takes its own shape', () => expect(takes(event, good[event])).toBe(true));
  test('takes no field beyond its own, such as a seat', () =>
    expect(takes(event, { ...good[event], seat: 'server' })).toBe(false));
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
  ['a sequence number of 2^32', { ...SEGMENT, seq: 2 ** 32 }],
  ['a negative one', { ...SEGMENT, ack: -1 }],
  ['a fraction', { ...SEGMENT, seq: 0.5 }],
  ['one that is text', { ...SEGMENT, seq: '9151' }],
  ['one that is not a number', { ...SEGMENT, seq: Number.NaN }],
  ['an unknown control bit', { ...SEGMENT, ctl: ['URG'] }],
  ['ACK as a listed bit', { ...SEGMENT, ctl: ['ACK'] }],
  ['a bit twice', { ...SEGMENT, ctl: ['FIN', 'FIN'] }],
  ['bits out of order', { ...SEGMENT, ctl: ['FIN', 'SYN'] }],
  ['more text than 16 bits count', { ...SEGMENT, len: 65536 }],
  ['no acknowledgment field at all', { ...SEGMENT, ack: undefined }],
  ['a field more', { ...SEGMENT, fate: 'deliver' }],
])('a segment with %s is malformed', (_, segment) => expect(takes('match:play', sending(segment))).toBe(false));

test('both ends of the sequence space are numbers', () => {
  expect(takes('match:play', sending({ ...SEGMENT, seq: 0, ack: 2 ** 32 - 1 }))).toBe(true);
  expect(takes('match:play', sending({ ...SEGMENT, ack: null, ctl: ['SYN', 'FIN', 'RST', 'PSH'] }))).toBe(true);
});

test.each([
  ['an unknown level', { level: 'nowhere' }],
  ['an inherited property as level', { level: 'constructor' }],
  ['an empty seed', { seed: '' }],
  ['a seed of 65 characters', { seed: 'x'.repeat(65) }],
  ['strength 6', { network: { name: 'lossy', strength: 6 } }],
  ['a speed between', { speed: 150 }],
  ['a bot nobody wrote', { occupants: { client: 'person', server: 'perfect' } }],
  ['a bot for a network', { occupants: { client: 'person', server: 'steady', network: 'steady' } }],
  ['an endless name', { name: 'x'.repeat(201) }],
])('a match with %s is malformed', (_, change) => expect(takes('match:create', { ...CREATE, ...change })).toBe(false));

test('a day is a whole number', () => {
  for (const day of [-1, 20782.5, '20782', Number.POSITIVE_INFINITY, null])
    expect(takes('daily:play', { day, name: '' }), `${day}`).toBe(false);
});

const naming = (move: object) => ({ ...PLAY, move: { move: 'name', change: 1, state: 'CLOSE-WAIT', ...move } });

test('a name is one of the eleven states, for a change that counts from 1', () => {
  expect(takes('match:play', naming({}))).toBe(true);
  for (const wrong of [{ state: 'OPEN' }, { state: 'close-wait' }, { change: -1 }, { change: 1.5 }, { peer: 'B:80' }])
    expect(takes('match:play', naming(wrong))).toBe(false);
});

const betting = (bet: unknown) => ({ ...PLAY, move: { move: 'bet', bet } });

test('a bet is on a state or on what became of a card, and has no opinion of whether it is right', () => {
  expect(takes('match:play', betting({ about: 'state', is: 'LISTEN' }))).toBe(true);
  expect(takes('match:play', betting({ about: 'card', is: 'under-way' }))).toBe(true);
  for (const wrong of [
    { about: 'state', is: 'lost' },
    { about: 'card', is: 'LISTEN' },
    { about: 'murphy', is: 'lost' },
    { about: 'card', is: 'lost', truth: 'lost' },
    null,
  ])
    expect(takes('match:play', betting(wrong))).toBe(false);
});

test('an answer names its question and its option, in a word each', () => {
  const predicting = (move: object) => ({
    ...PLAY,
    move: { move: 'predict', question: 'old-syn', option: 'opens', ...move },
  });
  expect(takes('match:play', predicting({}))).toBe(true);
  for (const wrong of [{ question: '' }, { option: 'x'.repeat(65) }, { option: 3 }, { right: 'opens' }])
    expect(takes('match:play', predicting(wrong))).toBe(false);
});
