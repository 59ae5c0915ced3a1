import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { End } from '#shared/match/index.ts';
import { boardPoints, scoredTables } from './points.ts';
import type { Result } from './result.ts';
import { anyBoard, resultWith, roundWith } from './results.testing.ts';

type Row = readonly [ending: Result['ending'], points: number, refused: number, segments: number, goals?: number];

const pairs = (...rows: readonly Row[]): Result[] =>
  rows.map(([ending, points, refused, segments, met = 2], pair) =>
    resultWith({ pair, ending, segments, goals: { met, of: 2 }, seats: { client: { points, refused } } }),
  );
/** Of the better placed of each pair. */
function points(results: readonly Result[]): (number | null)[] {
  const percents = boardPoints(results);
  return results.map(({ pair }) => {
    const own = Object.values(percents[pair] ?? {}).filter((percent) => percent !== null);
    return own.length === 0 ? null : Math.max(...own);
  });
}

describe('on one board', () => {
  test.each<[claim: string, results: readonly Result[], percent: readonly number[]]>([
    [
      'each pair beaten is a point, and itself half of one',
      pairs(['won', 900, 0, 4], ['won', 800, 0, 4], ['won', 700, 0, 4]),
      [83.3, 50, 16.7],
    ],
    ['a tie is half a point', pairs(['won', 900, 0, 4], ['won', 900, 0, 4], ['won', 700, 0, 4]), [66.7, 66.7, 16.7]],
    ['the worse of two has not nothing', pairs(['won', 900, 0, 4], ['won', 800, 1, 4]), [75, 25]],
    [
      'percents have one decimal',
      pairs(['won', 9, 0, 4], ['won', 8, 0, 4], ['won', 7, 0, 4], ['won', 6, 0, 4]),
      [87.5, 62.5, 37.5, 12.5],
    ],
    ['who finished beats who did not, whatever the points', pairs(['won', 0, 9, 9], ['time-up', 900, 0, 4]), [75, 25]],
    [
      'unfinished pairs rank by goals, not by points',
      pairs(['reset', 0, 0, 4, 2], ['time-up', 900, 0, 4, 1]),
      [75, 25],
    ],
    ['of equals the one with fewer refused is better', pairs(['won', 900, 1, 4], ['won', 900, 0, 9]), [25, 75]],
    ['then the one with fewer segments', pairs(['won', 900, 1, 4], ['won', 900, 1, 5]), [75, 25]],
    [
      'so it is among the unfinished',
      pairs(['limit', 0, 1, 4], ['limit', 0, 1, 5], ['limit', 0, 0, 9]),
      [50, 16.7, 83.3],
    ],
    ['a pair alone gets what it would on average', pairs(['won', 900, 0, 4]), [50]],
  ])('%s', (_, results, percent) => expect(points(results)).toEqual(percent));

  test('the pair has its part of the points', () => {
    const [plain] = pairs(['won', 800, 0, 4]);
    const economic = resultWith({ pair: 1, finish: 500, economy: 200, seats: { client: { points: 200 } } });
    expect(points([plain as Result, economic])).toEqual([25, 75]);
  });

  test('where nobody played there is nothing to rank, and nobody beats it', () => {
    const absent = resultWith({
      pair: 2,
      ending: 'time-up',
      seats: { client: { played: false }, server: { played: false } },
    });
    expect(points([...pairs(['won', 900, 0, 4], ['won', 800, 0, 4]), absent])).toEqual([75, 25, null]);
  });

  test('where one of two came, the pair is ranked, and who came has the points', () => {
    const alone = resultWith({ pair: 1, ending: 'limit', seats: { server: { played: false } } });
    expect(boardPoints([...pairs(['won', 900, 0, 4]), alone])).toEqual({
      0: { client: 75, server: 75 },
      1: { client: 25, server: null },
    });
  });
});

describe('the seat of a bot', () => {
  const withBot = (points: number, own: number) =>
    resultWith({
      pair: 3,
      seats: { client: { points: own }, server: { by: 'bot', played: false, points, refused: 0 } },
    });
  const people = [600, 500, 100].map((points, pair) =>
    resultWith({ pair, seats: { client: { points: 500 }, server: { points, refused: pair } } }),
  );

  // Of 600, 500 and 100 points the middle is 500; of 0, 1 and 2 refused it is 1: just as at table 1.
  test.each([
    ['counts as the middle one of the people there', 500, 0, [87.5, 50, 12.5, 50]],
    ['whatever the bot made of it', 500, 1000, [87.5, 50, 12.5, 50]],
    ['so what its partner does decides', 601, 0, [62.5, 37.5, 12.5, 87.5]],
  ])('%s', (_, own, bots, percent) => expect(points([...people, withBot(bots, own)])).toEqual(percent));

  test('counts as one without a slip where no people sit there, whatever the bots made of it', () => {
    const [a, b] = [0, 1].map((pair) => ({ ...withBot(700 * pair, 500), pair }));
    expect(points([a as Result, b as Result])).toEqual([50, 50]);
  });

  test('of two in the middle it is what lies between', () => {
    const [first, second] = [people[0] as Result, people[1] as Result];
    const between = withBot(0, 500);
    expect(points([first, second, between])).toEqual([83.3, 16.7, 50]);
  });
});

describe('whatever happens on a board', () => {
  /** Each seat is a person's who played it to its end; `bots`: or of one that was agreed on. */
  const stayed = (bots: boolean) =>
    anyBoard.map((results) =>
      results.map(({ seats, ...result }): Result => {
        const client = { ...seats.client, played: true };
        const server = bots && seats.server.by === 'bot' ? seats.server : { ...seats.server, by: 's2', played: true };
        return { ...result, seats: { client, server } };
      }),
    );
  const noBots = stayed(false);

  test('the points are half of all there are, as long as nobody leaves', () => {
    fc.assert(
      fc.property(stayed(true), (results) => {
        const all = points(results);
        const mean = all.reduce<number>((sum, percent) => sum + (percent ?? 0), 0) / all.length;
        expect(Math.round(1000 * Math.abs(mean - 50))).toBeLessThanOrEqual(50);
      }),
    );
  });

  test('who sits at which table changes nothing', () => {
    fc.assert(
      fc.property(
        anyBoard.chain((results) =>
          fc.tuple(fc.constant(results), fc.shuffledSubarray([...results], { minLength: results.length })),
        ),
        ([results, shuffled]) => {
          expect(boardPoints(shuffled)).toEqual(boardPoints(results));
        },
      ),
    );
  });

  test('the pairs stand in one order, in which who beats another alone is before it in the room, and equals are together', () => {
    fc.assert(
      fc.property(noBots, (results) => {
        const percent = points(results) as number[];
        for (const [i, a] of results.entries())
          for (const [j, b] of results.entries()) {
            if (i === j) continue;
            const [alone] = points([a, b]) as [number];
            const inRoom = (percent[i] as number) - (percent[j] as number);
            expect(Math.sign(inRoom)).toBe(Math.sign(alone - 50));
          }
      }),
    );
  });

  test.each<[claim: string, better: (result: Result) => Result]>([
    [
      'points',
      (result) => ({ ...result, seats: { ...result.seats, client: { ...result.seats.client, points: 900 } } }),
    ],
    [
      'nothing refused',
      (result) => ({
        ...result,
        seats: { client: { ...result.seats.client, refused: 0 }, server: { ...result.seats.server, refused: 0 } },
      }),
    ],
    ['a segment less', (result) => ({ ...result, segments: result.segments - 1 })],
    ['another goal', (result) => ({ ...result, goals: { ...result.goals, met: 2 } })],
    ['a win', (result) => ({ ...result, ending: 'won' })],
  ])('with %s a pair never has fewer', (_, better) => {
    fc.assert(
      fc.property(anyBoard, fc.nat(), (results, nth) => {
        const who = nth % results.length;
        const changed = results.map((result, i) => (i === who ? better(result) : result));
        expect(points(changed)[who] ?? 0).toBeGreaterThanOrEqual(points(results)[who] ?? 0);
      }),
    );
  });

  test('stars, needless cards and single moves are no part of it', () => {
    fc.assert(
      fc.property(anyBoard, (results) => {
        const bare = results.map(({ seats, ...result }) => {
          const seat = (end: End) => ({ ...seats[end], stars: 0 as const, needless: 7, moves: [] });
          return { ...result, seats: { client: seat('client'), server: seat('server') } };
        });
        expect(boardPoints(bare)).toEqual(boardPoints(results));
      }),
    );
  });

  test('what a bot made of its seat is no part of it, where people sit there too', () => {
    fc.assert(
      fc.property(anyBoard, fc.nat(1000), (results, points) => {
        const all = [...results, resultWith({ pair: results.length })];
        const other = all.map(({ seats, ...result }) => {
          const server = seats.server.by === 'bot' ? { ...seats.server, points } : seats.server;
          return { ...result, seats: { ...seats, server } };
        });
        expect(boardPoints(other)).toEqual(boardPoints(all));
      }),
    );
  });
});

describe('the tables of a round', () => {
  const two = pairs(['won', 900, 0, 4], ['won', 800, 0, 4]);
  const percents = (round: Parameters<typeof scoredTables>[0]) =>
    scoredTables(round).map(({ percent }) => percent.client);

  test('are compared board by board', () => {
    const swapped = two.map((result) => ({
      ...result,
      board: 1,
      seats: { client: result.seats.server, server: result.seats.client },
    }));
    expect(percents(roundWith([...two, ...swapped], { plan: { boards: 2 } }))).toEqual([75, 25, 75, 25]);
  });

  test('have no points in an exhibition', () =>
    expect(percents(roundWith(two, { plan: { exhibition: true } }))).toEqual([null, null]));

  test('are those that were not dissolved', () => expect(percents(roundWith(two, { dissolved: [1] }))).toEqual([50]));
});
