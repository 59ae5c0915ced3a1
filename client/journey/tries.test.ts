/** One try for each day, whatever is reloaded, opened twice or brought along in a file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openJourney } from './journey.ts';
import { EMPTY, joined, type Kept, parse, print } from './kept.ts';
import { GIVEN_UP, joinTries, streakOf, type Try, type TryResult, tryOf } from './tries.ts';

const WON: TryResult = { ending: 'won', stars: 3, score: 2100, rows: ['SYN →', 'SYN,ACK ←'] };
const POORER: TryResult = { ...WON, stars: 1, score: 900 };
const TODAY = 20_769;

const journey = () => openJourney({ storage: null, listen: () => {} });
const won = (...days: readonly number[]): readonly Try[] =>
  days.map((day) => ({ day, match: `m${day}`, at: day, result: WON }));

test('a try counts from its beginning, and its first result stays', () => {
  const own = journey();
  own.begin(TODAY, 'a', 100);
  expect(tryOf(own.kept.value.tries, TODAY)).toEqual({ day: TODAY, match: 'a', at: 100, result: null });
  own.settle(TODAY, 'a', POORER, 200);
  own.settle(TODAY, 'a', WON, 300);
  own.begin(TODAY, 'b', 400);
  own.settle(TODAY, 'b', WON, 500);
  expect(own.kept.value.tries).toEqual([{ day: TODAY, match: 'a', at: 100, result: POORER }]);
});

test('who leaves has had the try', () => {
  const own = journey();
  own.begin(TODAY, 'a', 100);
  own.settle(TODAY, 'a', GIVEN_UP, 200);
  own.settle(TODAY, 'a', WON, 300);
  expect(tryOf(own.kept.value.tries, TODAY)?.result).toEqual(GIVEN_UP);
});

test('a try that was lost with its server is begun again', () => {
  const own = journey();
  own.begin(TODAY, 'a', 100);
  own.begin(TODAY, 'b', 200);
  expect(tryOf(own.kept.value.tries, TODAY)?.match).toBe('b');
});

test('each day has its own', () => {
  const own = journey();
  own.begin(TODAY, 'a', 100);
  own.begin(TODAY + 1, 'b', 200);
  own.settle(TODAY, 'a', WON, 300);
  expect(own.kept.value.tries.map(({ day, result }) => [day, result?.stars])).toEqual([
    [TODAY, 3],
    [TODAY + 1, undefined],
  ]);
});

test.each([
  ['nothing yet', [], 0],
  ['today alone', won(TODAY), 1],
  ['yesterday and before, today still to come', won(TODAY - 2, TODAY - 1), 2],
  ['a day left out', won(TODAY - 3, TODAY - 1, TODAY), 2],
  ['the last one two days ago', won(TODAY - 3, TODAY - 2), 0],
  ['a day that was not finished', [...won(TODAY - 2, TODAY), { ...tryAt(TODAY - 1), result: GIVEN_UP }], 1],
  ['a try that runs', [...won(TODAY - 1), tryAt(TODAY)], 1],
] as const)('%s: so many days in a row', (_, tries, days) => expect(streakOf(tries, TODAY)).toBe(days));

function tryAt(day: number): Try {
  return { day, match: 'x', at: day, result: null };
}

test('a file brings the days along, and a day that both have counts once', () => {
  const [here, there] = [journey(), journey()];
  here.begin(TODAY, 'here', 100);
  here.settle(TODAY, 'here', POORER, 200);
  there.begin(TODAY, 'there', 150);
  there.settle(TODAY, 'there', WON, 250);
  there.begin(TODAY - 1, 'before', 50);
  there.settle(TODAY - 1, 'before', WON, 60);
  here.bring(there.text());
  expect(here.kept.value.tries.map(({ match }) => match)).toEqual(['before', 'here']);
  expect(streakOf(here.kept.value.tries, TODAY)).toBe(2);
});

test('a journey from before there were days has none', () => {
  const { tries: _, ...before } = JSON.parse(print(EMPTY));
  expect(parse(JSON.stringify(before))).toEqual({ ok: true, value: EMPTY });
});

const anyResult = fc.option(fc.constantFrom(WON, POORER, GIVEN_UP), { nil: null });
const anyTry = fc.record({ day: fc.nat(9), match: fc.constantFrom('a', 'b'), at: fc.nat(9), result: anyResult });
const anyKept = fc.array(anyTry).map((tries): Kept => ({ ...EMPTY, tries: joinTries([], tries) }));

test('what is printed is read again, and joining twice changes nothing', () =>
  fc.assert(
    fc.property(anyKept, anyKept, (a, b) => {
      expect(parse(print(a))).toEqual({ ok: true, value: a });
      const both = joined(a, b);
      expect(joined(both, b).tries).toEqual(both.tries);
      expect(new Set(both.tries.map(({ day }) => day)).size).toBe(both.tries.length);
    }),
  ));

test.each([
  ['a day that is no number', { day: '2026-11-12' }],
  ['a match without a name', { match: '' }],
  ['four stars', { result: { ...WON, stars: 4 } }],
  ['an ending that there is not', { result: { ...WON, ending: 'great' } }],
  ['words among the arrows', { result: { ...WON, rows: ['SYN → see http://example.org'] } }],
])('%s is damage', (_, wrong) => {
  const kept = { ...EMPTY, tries: [{ ...tryAt(TODAY), ...wrong }] } as unknown as Kept;
  expect(parse(print(kept))).toEqual({ ok: false, error: 'damaged' });
});
