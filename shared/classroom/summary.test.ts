import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENDS } from '#shared/match/index.ts';
import type { RefusalCode } from '#shared/tcp/index.ts';
import type { Result } from './result.ts';
import { anyBoard, refusedMove, resultWith, roundWith, studentWith } from './results.testing.ts';
import type { Round } from './state.ts';
import { streakOf, summaryOf } from './summary.ts';

const STUDENTS = ['s1', 's2', 's3', 's4'].map((id) => studentWith(id));
const summary = (round: Round) => summaryOf({ rounds: [round], students: STUDENTS }, round);

/** A table of which the client was refused so, at these places. */
const slipped = (
  pair: number,
  ending: Result['ending'],
  ...codes: readonly (readonly [RefusalCode, entry: number])[]
) =>
  resultWith({
    pair,
    ending,
    seats: { client: { refused: codes.length, moves: codes.map(([code, entry]) => refusedMove(code, { entry })) } },
  });

describe('where the class stumbled', () => {
  test('is told by belief: first what most believe, then what was shown most often', () => {
    const round = roundWith([
      slipped(0, 'won', ['leave-too-early', 9], ['leave-too-early', 10], ['leave-too-early', 11]),
      slipped(1, 'won', ['ack-is-their-seq', 5], ['fin-answered-with-nothing', 7], ['fin-answered-with-nothing', 8]),
      slipped(2, 'won', ['ack-counts-syn-only-once', 5]),
    ]);
    expect(summary(round).stumbles).toEqual([
      { belief: 'ack-names-next', players: 2, times: 2 },
      { belief: 'time-wait', players: 1, times: 3 },
      { belief: 'fin-wants-ack', players: 1, times: 2 },
    ]);
  });

  test('is told of people only: what a bot did in their chair is nobody’s mistake', () => {
    const bots = resultWith({ seats: { client: { moves: [refusedMove('leave-too-early', { hand: 'bot' })] } } });
    expect(summary(roundWith([bots]))).toMatchObject({ stumbles: [], moment: null });
  });

  test('one who believes it on both boards is one', () => {
    const both = [0, 1].map((board) => ({ ...slipped(0, 'won', ['leave-too-early', 3]), board }));
    const round = roundWith(both, { plan: { boards: 2 } });
    expect(summary(round).stumbles).toEqual([{ belief: 'time-wait', players: 1, times: 2 }]);
  });
});

describe('the moment of the round', () => {
  test.each<[claim: string, results: readonly Result[], match: string, entry: number]>([
    [
      'is the first such refusal of a match',
      [slipped(0, 'won', ['leave-too-early', 9], ['leave-while-open', 4], ['leave-too-early', 7])],
      '0-0-0',
      7,
    ],
    [
      'is of one that was won',
      [slipped(0, 'reset', ['leave-too-early', 9]), slipped(1, 'won', ['leave-too-early', 8], ['rst-unasked', 2])],
      '0-0-1',
      8,
    ],
    [
      'of those, of one with little else refused',
      [slipped(0, 'won', ['leave-too-early', 9], ['rst-unasked', 2]), slipped(1, 'won', ['leave-too-early', 8])],
      '0-0-1',
      8,
    ],
    [
      'of those, of the first that ended',
      [slipped(1, 'won', ['leave-too-early', 9]), slipped(0, 'won', ['leave-too-early', 8])],
      '0-0-1',
      9,
    ],
    ['is unfinished where nobody won', [slipped(0, 'reset', ['leave-too-early', 9])], '0-0-0', 9],
  ])('%s', (_, results, match, entry) =>
    expect(summary(roundWith(results)).moment).toEqual({ match, entry, belief: 'time-wait' }),
  );

  test('is none where nothing was refused', () => expect(summary(roundWith([resultWith()])).moment).toBeNull());
});

test('a table is told with names, points and where its ends stood; a bot has no name', () => {
  const round = roundWith([
    slipped(0, 'won', ['leave-too-early', 9]),
    resultWith({
      pair: 1,
      seats: { server: { by: 'bot', played: false } },
      states: { client: 'TIME-WAIT', server: 'CLOSED' },
    }),
  ]);
  expect(summary(round).tables).toMatchObject([
    { pair: 0, names: { client: 'Name of s1', server: 'Name of s2' }, refused: 1, percent: 25 },
    {
      pair: 1,
      names: { client: 'Name of s3', server: null },
      states: { client: 'TIME-WAIT', server: 'CLOSED' },
      percent: 75,
    },
  ]);
});

test('a round has the number of its place in the class', () => {
  const rounds = [roundWith([]), roundWith([])];
  expect(rounds.map((round) => summaryOf({ rounds, students: STUDENTS }, round).number)).toEqual([1, 2]);
});

test('stars, players and clean tables add up, whatever was played', () => {
  fc.assert(
    fc.property(anyBoard, (results) => {
      const { stars, players, clean, tables, stumbles } = summary(roundWith(results));
      const seats = results.flatMap((result) => ENDS.map((end) => result.seats[end]));
      expect(stars.reduce((sum, n) => sum + n, 0)).toBe(seats.filter(({ played }) => played).length);
      expect(players).toBeLessThanOrEqual(seats.length);
      expect(clean ?? 0).toBeLessThanOrEqual(tables.length);
      for (const { players: who, times } of stumbles) expect(who).toBeLessThanOrEqual(Math.min(times, players));
    }),
  );
});

test('who was the network in an exhibition is named', () => {
  const pair = { number: 0, seats: { client: 's1', server: 's2', network: 's3' }, crossed: false };
  const [plain, shown] = [roundWith([resultWith()]), roundWith([resultWith()], { pairs: [pair] })];
  expect([plain, shown].map((round) => summary(round).tables[0]?.network)).toEqual([null, 'Name of s3']);
});

test('clean goodbyes are counted where the level has a goodbye', () => {
  const results = [resultWith({ level: 'first-contact' })];
  expect(summary(roundWith(results, { plan: { level: 'first-contact' } })).clean).toBeNull();
  expect(streakOf({ rounds: [roundWith(results, { plan: { level: 'first-contact' } })] })).toEqual({ now: 0, best: 0 });
});

describe('the streak of clean goodbyes', () => {
  const rounds = (...all: readonly (readonly boolean[])[]) => ({
    rounds: all.map((clean) => roundWith(clean.map((is, pair) => resultWith({ pair, clean: is })))),
  });

  test.each<[claim: string, all: readonly (readonly boolean[])[], streak: readonly [now: number, best: number]]>([
    ['is none before the first', [], [0, 0]],
    ['grows with each', [[true, true, true]], [3, 3]],
    ['breaks, and its best is kept', [[true, true, false, true]], [1, 2]],
    ['goes on from round to round', [[false, true], [true, true], [false]], [0, 3]],
  ])('%s', (_, all, [now, best]) => expect(streakOf(rounds(...all))).toEqual({ now, best }));

  test('tells nothing of a round that runs, of an exhibition, of a table that was dissolved or where nobody came', () => {
    const broken = resultWith({ clean: false });
    const away = resultWith({ clean: false, seats: { client: { played: false }, server: { played: false } } });
    const none = [
      roundWith([broken], { over: null }),
      roundWith([broken], { plan: { exhibition: true } }),
      roundWith([broken], { dissolved: [0] }),
      roundWith([away]),
    ];
    const before = rounds([true, true]).rounds;
    expect(streakOf({ rounds: [...before, ...none] })).toEqual({ now: 2, best: 2 });
  });
});
