/** Nobody loses by a partner who was not there: whenever a bot came, and whatever it did. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type End, otherEnd } from '#shared/match/index.ts';
import { resultOf } from './outcome.ts';
import { boardPoints } from './points.ts';
import type { Result, SeatResult } from './result.ts';
import { anyBoard, over, type Played, played, resultWith } from './results.testing.ts';

/** A pair that won without a slip. */
const won = (pair: number, partner: Partial<SeatResult> = {}, change: Partial<Result> = {}): Result =>
  resultWith({
    pair,
    finish: 500,
    economy: 200,
    ...change,
    seats: { client: { points: 800 }, server: { points: 800, ...partner } },
  });
const slow = (pair: number) => won(pair, { points: 400, refused: 2 });
const percentOf = (results: readonly Result[], pair: number, end: End = 'client') => boardPoints(results)[pair]?.[end];

const BOT = { by: 'bot', played: false } as const;
const NEVER_CAME = { played: false, points: 0, byBot: 4 } as const;
const LEFT_HALFWAY = { points: 400, byBot: 2 } as const;

describe('who played without a slip is level with the best, where the partner', () => {
  test.each<[claim: string, partner: Partial<SeatResult>]>([
    ['was a bot from the start', BOT],
    ['never came, and a bot took the seat', NEVER_CAME],
    ['was kicked or banned before the board', NEVER_CAME],
    ['came late', { points: 600, byBot: 1 }],
    ['left half way', LEFT_HALFWAY],
    ['left half way with two moves refused', { ...LEFT_HALFWAY, points: 0, refused: 2 }],
    ['went and came back', { points: 600, byBot: 1, refused: 1 }],
  ])('%s', (_, partner) => {
    const other = won(1);
    expect(percentOf([won(0, partner), other], 0)).toBe(50);
    expect(percentOf([won(0, partner, { economy: 180, segments: 5 }), other], 0)).toBe(50);
  });

  test('was gone in both pairs there are, so that nobody played that seat', () => {
    const both = [won(0, LEFT_HALFWAY), won(1, NEVER_CAME), won(2, BOT)];
    expect(both.map(({ pair }) => percentOf(both, pair))).toEqual([50, 50, 50]);
  });

  test('was gone, with the sides swapped', () => {
    const swapped = ({ seats, ...result }: Result) => ({
      ...result,
      seats: { client: seats.server, server: seats.client },
    });
    expect(percentOf([won(0, LEFT_HALFWAY), won(1)].map(swapped), 0, 'server')).toBe(50);
  });
});

describe('who was left', () => {
  test('has no less than the average, where time was up meanwhile', () =>
    expect(percentOf([won(0, LEFT_HALFWAY, { ending: 'time-up' }), won(1)], 0)).toBe(50));

  test('has what it came to, where they gave the connection up themselves', () =>
    expect(percentOf([won(0, LEFT_HALFWAY, { ending: 'reset' }), won(1)], 0)).toBe(25));

  test('keeps what the partner had earned', () =>
    // Half of the decisions right by the partner, the rest as the middle of 400: 600 points.
    expect(percentOf([won(0, LEFT_HALFWAY), slow(1), slow(2)], 0)).toBe(83.3));

  test('is not raised above a pair that played alike', () =>
    expect(percentOf([won(0, { points: 200, byBot: 2 }), slow(1), won(2)], 1)).toBeGreaterThanOrEqual(16.7));
});

test('who left has what they earned themselves, with the partner who stayed', () => {
  const board = [won(0, LEFT_HALFWAY), won(1)];
  expect(boardPoints(board)[0]).toEqual({ client: 50, server: 25 });
});

test('whatever a seat has come to when a bot takes it, who stayed has no less than with a bot from the start', () => {
  const left = fc.record({
    points: fc.integer({ min: 0, max: 800 }),
    refused: fc.nat(5),
    byBot: fc.integer({ min: 1, max: 4 }),
    played: fc.boolean(),
  });
  fc.assert(
    fc.property(anyBoard, left, (board, partner) => {
      const pair = board.length;
      const stayed = percentOf([...board, won(pair, partner)], pair) ?? 0;
      expect(stayed).toBeGreaterThanOrEqual(percentOf([...board, won(pair, BOT)], pair) ?? 0);
    }),
  );
});

/** From this entry on a bot's hand makes the moves of an end. */
function takenFrom(entry: number, end: End, { record }: Played): Played {
  const entries = record.entries.map((one, i) =>
    i >= entry && one.seat === end ? { ...one, hand: 'bot' as const } : one,
  );
  return over({ ...record, entries });
}

const resultAt = (pair: number, { debrief, record }: Played, bot: End | null = null): Result => {
  const at = (end: End) => (end === bot ? 'bot' : `s${2 * pair + (end === 'client' ? 1 : 2)}`);
  const seats = { client: at('client'), server: at('server') };
  return resultOf(debrief, record, { match: `m${pair}`, round: 0, board: 0, pair, seats });
};

test('replacing a partner at any moment of a real match never lowers who stayed below the same play with a bot', () => {
  const others = [1, 2].map((pair) =>
    resultAt(pair, played('goodbye-properly', { seed: `pair ${pair}`, bots: { client: 'sloppy', server: 'sloppy' } })),
  );
  const match = played('goodbye-properly');
  for (const gone of ['client', 'server'] as const) {
    const stayed = otherEnd(gone);
    const agreed = percentOf([resultAt(0, match, gone), ...others], 0, stayed) ?? 0;
    for (let entry = 0; entry <= match.record.entries.length; entry++) {
      const replaced = resultAt(0, takenFrom(entry, gone, match));
      expect(percentOf([replaced, ...others], 0, stayed), `${gone} gone from ${entry}`).toBeGreaterThanOrEqual(agreed);
    }
  }
});

test('a seat says how many of its decisions a bot took', () => {
  const match = played('goodbye-properly');
  expect(resultAt(0, match).seats.client.byBot).toBeUndefined();
  const { client } = resultAt(0, takenFrom(0, 'client', match)).seats;
  expect(client).toMatchObject({ played: false, byBot: client.decisions });
});
