import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from './result.ts';
import { anyBoard, resultWith, roundWith, studentWith } from './results.testing.ts';
import { standingsOf, topOf } from './standings.ts';
import type { Round, Student } from './state.ts';

const STUDENTS = ['s1', 's2', 's3', 's4', 's5', 's6'].map((id) => studentWith(id));
const klass = (rounds: readonly Round[], students: readonly Student[] = STUDENTS) => ({ rounds, students });

/** A board of three tables, s1 with s2, s3 with s4, s5 with s6, with these points. */
const board = (...points: readonly number[]): Result[] =>
  points.map((own, pair) => resultWith({ pair, seats: { client: { points: own } } }));
const round = (...points: readonly number[]): Round => roundWith(board(...points));

/** '1. s1 75% in 1 of 2': who stands where. */
const lines = (rounds: readonly Round[], students?: readonly Student[]) =>
  Object.entries(standingsOf(klass(rounds, students))).map(
    ([id, { rank, percent, boards, of }]) => `${rank}. ${id} ${percent}% in ${boards} of ${of}`,
  );

describe('a student stands where', () => {
  test('the mean over the boards played puts them, and equals share a rank', () =>
    expect(lines([round(900, 800, 700), round(900, 700, 800)])).toEqual([
      '1. s1 83.3% in 2 of 2',
      '1. s2 83.3% in 2 of 2',
      '3. s3 33.4% in 2 of 2',
      '3. s4 33.4% in 2 of 2',
      '3. s5 33.4% in 2 of 2',
      '3. s6 33.4% in 2 of 2',
    ]));

  test('only rounds that are over, of tables that count, say so', () => {
    const running = { ...round(700, 800, 900), over: null };
    const exhibition = roundWith(board(700, 800, 900), { plan: { exhibition: true } });
    const dissolved = roundWith(board(700, 800, 900), { dissolved: [0, 1, 2] });
    const one = [round(900, 800, 700)];
    expect(lines([...one, running, exhibition, dissolved])).toEqual(lines(one));
  });

  test('who never played stands nowhere', () => {
    const [first, ...others] = board(900, 800, 700) as [Result, Result, Result];
    const gone = { ...first, seats: { ...first.seats, server: { ...first.seats.server, played: false } } };
    expect(lines([roundWith([gone, ...others])]).map((line) => line.slice(0, 5))).toEqual([
      '1. s1',
      '2. s3',
      '2. s4',
      '4. s5',
      '4. s6',
    ]);
  });

  test('both boards count, each with its own percent', () => {
    const swapped = board(700, 800, 900).map((result) => ({ ...result, board: 1 }));
    const both = roundWith([...board(900, 800, 700), ...swapped], { plan: { boards: 2 } });
    expect(lines([both]).slice(0, 2)).toEqual(['1. s1 50% in 2 of 2', '1. s2 50% in 2 of 2']);
  });

  describe('with a board that was missed as the place behind its last one', () => {
    const seat = (by: string) => ({ by, played: false, points: 0 });
    /** s1 with s2 against s3 with s4, who are better; then s5 comes in with a bot, and is better than both. */
    const late = roundWith([
      ...board(900, 800).map((result) => ({ ...result, round: 1 })),
      resultWith({ pair: 2, round: 1, seats: { client: { points: 1000 }, server: seat('bot') } }),
    ]);
    const five = STUDENTS.slice(0, 5);

    test('so that one good board does not beat two that were played', () =>
      expect(lines([round(900, 800), late], five)).toEqual([
        '1. s1 62.5% in 2 of 2',
        '1. s2 62.5% in 2 of 2',
        '4. s3 20.9% in 2 of 2',
        '4. s4 20.9% in 2 of 2',
        '3. s5 50% in 1 of 2',
      ]));

    test('and whoever leaves at the top does not stay there', () =>
      expect(lines([round(900, 800), roundWith(board(0, 800, 700).slice(1))], five).slice(0, 2)).toEqual([
        '3. s1 45.8% in 1 of 2',
        '3. s2 45.8% in 1 of 2',
      ]));

    test('unless nothing is known of the table at which they sat', () => {
      const lost = resultWith({ pair: 1, damaged: true, seats: { client: seat('s3'), server: seat('s4') } });
      expect(lines([round(900, 800), roundWith([resultWith(), lost])])).toEqual([
        '1. s1 62.5% in 2 of 2',
        '1. s2 62.5% in 2 of 2',
        '3. s3 25% in 1 of 1',
        '3. s4 25% in 1 of 1',
      ]);
    });

    test('no board is better not played', () => {
      fc.assert(
        fc.property(anyBoard, anyBoard, (first, second) => {
          const was = standingsOf(klass([roundWith(first), roundWith(second)]));
          const away = second.map((result) =>
            result.pair === 0
              ? { ...result, seats: { ...result.seats, client: { ...result.seats.client, by: 's99' } } }
              : result,
          );
          const is = standingsOf(klass([roundWith(first), roundWith(away)]));
          expect(is['s1']?.percent ?? 0).toBeLessThanOrEqual(was['s1']?.percent ?? 0);
        }),
      );
    });
  });

  test('stars are the sum of their own', () => {
    const lit = (stars: 0 | 1 | 2 | 3) => roundWith([resultWith({ seats: { client: { stars } } })]);
    expect(standingsOf(klass([lit(2), lit(1), lit(0)]))).toMatchObject({ s1: { stars: 3 }, s2: { stars: 9 } });
  });
});

describe('the top', () => {
  const rounds = [round(900, 800, 700)];
  const top = (n: number, students = STUDENTS) =>
    topOf(klass(rounds, students), n).map(({ id, standing }) => `${standing.rank}. ${id}`);

  test('are all who have one of the first ranks, among equals who joined first', () => {
    expect(top(5)).toEqual(['1. s1', '1. s2', '3. s3', '3. s4', '5. s5', '5. s6']);
    expect(top(2)).toEqual(['1. s1', '1. s2']);
  });

  test('among equals who has more stars comes first', () => {
    const starry = [roundWith([resultWith({ seats: { client: { stars: 2 } } })])];
    expect(topOf(klass(starry), 5).map(({ id }) => id)).toEqual(['s2', 's1']);
  });

  test.each(['kicked', 'banned'] as const)('who was %s is not named, and takes nobody the place', (status) => {
    const students = STUDENTS.map((student) => (student.id === 's1' ? { ...student, status } : student));
    expect(top(3, students)).toEqual(['1. s2', '2. s3', '2. s4']);
    expect(standingsOf(klass(rounds, students))).toMatchObject({ s1: { rank: 1, percent: 83.3 } });
  });

  test('who has left keeps the place', () => {
    const students = STUDENTS.map((student) => ({ ...student, status: 'left' as const }));
    expect(top(5, students)).toEqual(top(5));
  });
});

test('a rank is one more than how many stand above, whatever was played', () => {
  fc.assert(
    fc.property(fc.array(anyBoard, { maxLength: 4 }), (boards) => {
      const rounds = boards.map((results) => roundWith(results));
      const all = Object.values(standingsOf(klass(rounds)));
      for (const { rank, percent } of all) expect(rank).toBe(1 + all.filter((other) => other.percent > percent).length);
    }),
  );
});
