import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SECOND } from '#shared/base/index.ts';
import type { Live, SeatLive } from './live.ts';
import { matchIdOf } from './seats.ts';
import type { ClassState } from './state.ts';
import { aLesson, aRound, type Lesson, type ResultChange } from './testing.ts';
import { hostViewOf } from './viewOfHost.ts';
import { screenViewOf } from './viewOfScreen.ts';
import { studentViewOf } from './viewOfStudent.ts';

const allHere = ({ students }: ClassState, tables: Live['tables'] = {}): Live => ({
  present: Object.fromEntries(students.map(({ id }) => [id, true])),
  tables,
});
const host = (state: ClassState, live: Live = allHere(state)) => hostViewOf(state, live, 'K7QM2X', state.at);
const screen = (state: ClassState, now = state.at) => screenViewOf(state, allHere(state), 'K7QM2X', now);
const student = (state: ClassState, id: string) => studentViewOf(state, id, 'K7QM2X', state.at);
const needs = (state: ClassState, live: Live) =>
  host(state, live).students.flatMap(({ id, need }) => (need === null ? [] : [`${id} ${need}`]));

describe('while a round runs', () => {
  const won: ResultChange = { ending: 'won', clean: true, segments: 8 };
  const change: fc.Arbitrary<ResultChange> = fc.record({
    ending: fc.constantFrom('won', 'stuck', 'reset'),
    clean: fc.boolean(),
    segments: fc.nat(40),
    goals: fc.record({ met: fc.nat(4), of: fc.constant(4) }),
    seats: fc.record({
      client: fc.record({ stars: fc.constantFrom(0, 1, 2, 3), refused: fc.nat(9), points: fc.nat(1000) }),
    }),
  }) as fc.Arbitrary<ResultChange>;

  test('neither the room nor a student learns more of a table than that it is finished', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ pair: fc.nat(3), board: fc.nat(1), change }), {
          selector: (one) => 2 * one.pair + one.board,
        }),
        fc.boolean(),
        (ended, veiled) => {
          const lesson = () =>
            aLesson({ veiled, rounds: [aRound(), aRound({ boards: 2 })] })
              .join(7)
              .begin()
              .over()
              .begin();
          const told = ({ state }: Lesson) => [
            screen(state, state.at + 30 * SECOND),
            ...state.students.map(({ id }) => student(state, id)),
          ];
          const real = lesson();
          const other = lesson();
          for (const { pair, board, change } of ended) real.result({ pair, board, ...change });
          for (const { pair, board } of [...ended].reverse()) other.result({ pair, board, ...won });
          expect(told(real)).toEqual(told(other));
        },
      ),
    );
  });

  /** Of a lesson so long after its round began. */
  const seen = (lesson: Lesson, seconds: number) => {
    const { progress, pairs } = screen(lesson.state, (lesson.state.rounds.at(-1)?.beganAt ?? 0) + seconds * SECOND);
    return [progress, ...pairs.map(({ is }) => is)];
  };

  test('the room is told every half minute, whenever a projector is opened, and a name that is gone goes at once', () => {
    const lesson = aLesson().join(4).begin();
    lesson.result({ pair: 0 }).host({ do: 'kick', student: 's3' });
    expect(seen(lesson, 29)).toEqual([0, 'playing', 'playing']);
    expect(seen(lesson, 30)).toEqual([50, 'finished', 'playing']);
    expect(JSON.stringify(screen(lesson.state))).not.toContain('Name of s3');
    lesson.wait(30 * SECOND).result({ pair: 1 });
    expect(seen(lesson, 59)).toEqual([50, 'finished', 'playing']);
    expect(seen(lesson, 60)).toEqual([100, 'finished', 'finished']);
  });

  test('where partners are veiled, the two of a table that finishes alone turn with the next ones', () => {
    const lesson = aLesson({ veiled: true }).join(6).begin().result({ pair: 0 });
    expect(seen(lesson, 30).slice(1)).toEqual(Array(6).fill('playing'));
    lesson.wait(30 * SECOND).result({ pair: 2 });
    expect(seen(lesson, 60).slice(1)).toEqual(['finished', 'finished', 'playing', 'playing', 'finished', 'finished']);
    lesson.wait(30 * SECOND).result({ pair: 1 });
    expect(seen(lesson, 90).slice(1)).toEqual(Array(6).fill('finished'));
  });
});

describe('who needs the host', () => {
  const seat = (change: Partial<SeatLive> = {}): SeatLive => ({
    here: true,
    bot: false,
    decisions: 3,
    refused: 0,
    refusedInARow: 0,
    silent: null,
    ...change,
  });
  const { state } = aLesson().join(2).begin();
  const at = (client: Partial<SeatLive>, server: Partial<SeatLive> = {}): Live['tables'] => ({
    [matchIdOf(state.secret, 0, 0, 0)]: {
      phase: 'running',
      goals: { met: 1, of: 4 },
      seats: { client: seat(client), server: seat(server) },
    },
  });

  const cases: readonly (readonly [claim: string, Live['tables'], readonly string[]])[] = [
    ['nobody, where all goes well', at({}), []],
    ['nobody after two refusals', at({ refusedInARow: 2 }), []],
    ['who is refused three times in a row', at({ refusedInARow: 3 }), ['s1 refused']],
    ['nobody who thinks for a while', at({ silent: 44 * SECOND }), []],
    ['who is silent for long', at({ silent: 45 * SECOND }), ['s1 silent']],
    ['both of a table', at({ refusedInARow: 4 }, { silent: 60 * SECOND }), ['s1 refused', 's2 silent']],
  ];
  test.each(cases)('%s', (_claim, tables, expected) => expect(needs(state, allHere(state, tables))).toEqual(expected));

  test('who is away while their table is not finished', () => {
    const lesson = aLesson().join(2).begin();
    const gone = { present: { s1: true }, tables: {} };
    expect(needs(lesson.state, gone)).toEqual(['s2 away']);
    expect(needs(lesson.result().state, gone)).toEqual([]);
  });

  test('nobody is silent in a pause', () => {
    const paused = aLesson().join(2).begin().host({ do: 'pause', why: '' }).state;
    expect(needs(paused, allHere(paused, at({ silent: 60 * SECOND })))).toEqual([]);
  });
});

describe('a name', () => {
  test('that waits is shown to the host and to its owner alone', () => {
    const { state } = aLesson().join(2).student('s1', { do: 'name', name: 'Lovelace' });
    const has = (view: unknown) => JSON.stringify(view).includes('Lovelace');
    expect([host(state), student(state, 's1'), student(state, 's2'), screen(state)].map(has)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('of a partner is told at the table, and not where partners are veiled', () => {
    const table = (veiled: boolean) => student(aLesson({ veiled }).join(2).begin().state, 's1').table;
    expect(table(false)).toMatchObject({ partner: 'Name of s2', withBot: false });
    expect(table(true)).toMatchObject({ partner: null, withBot: false });
  });

  test('stands alone on the projector where partners are veiled', () => {
    const { pairs } = screen(aLesson({ veiled: true }).join(4).begin().state);
    expect(pairs.map(({ names }) => names)).toEqual([['Name of s1'], ['Name of s2'], ['Name of s3'], ['Name of s4']]);
  });

  test('of somebody who was sent out is nowhere in the room', () => {
    const { state } = aLesson().join(2).begin().over().host({ do: 'kick', student: 's1' });
    expect(JSON.stringify([screen(state), student(state, 's2')])).not.toContain('Name of s1');
  });
});

test('where ranks are hidden the host alone sees standings', () => {
  const { state } = aLesson({ ranks: false }).join(4).begin().over();
  const { top, last } = screen(state);
  expect([top, last?.tables.map(({ percent }) => percent), student(state, 's1').standing]).toEqual([
    [],
    [null, null],
    null,
  ]);
  expect(host(state).students[0]?.standing).toMatchObject({ rank: 1 });
});

describe('a student', () => {
  const cases: readonly (readonly [claim: string, Lesson, string | null])[] = [
    ['in the lobby waits for the first round', aLesson().join(2), 'lobby'],
    ['at a table waits for nothing', aLesson().join(2).begin(), null],
    ['who is finished waits for the others', aLesson().join(2).begin().result(), 'finished'],
    ['between the rounds waits for the next', aLesson().join(2).begin().over(), 'next-round'],
    ['at the end has seen it all', aLesson().join(2).host({ do: 'finish' }), 'over'],
  ];
  test.each(cases)('%s', (_claim, { state }, waits) => expect(student(state, 's1').waits).toBe(waits));

  test('who comes late waits for the next round', () => {
    expect(student(aLesson().join(2).begin().join(1).state, 's3').waits).toBe('next-round');
  });

  test('has both boards to look back at once the round is over, and none before', () => {
    const lesson = aLesson({ rounds: [aRound({ boards: 2 })] })
      .join(2)
      .begin()
      .result({ board: 0 });
    expect(student(lesson.state, 's1').debriefs).toEqual([]);
    expect(student(lesson.over().state, 's1').debriefs.map(({ board }) => board)).toEqual([0, 1]);
  });

  test('is asked for leave as long as their answer is missing', () => {
    const lesson = aLesson().join(4).begin().over();
    const match = matchIdOf(lesson.state.secret, 0, 0, 0);
    const asked = () => ['s1', 's2', 's3'].map((id) => student(lesson.state, id).asked?.match ?? null);
    lesson.host({ do: 'ask', match });
    expect(asked()).toEqual([match, match, null]);
    lesson.student('s1', { do: 'grant', match, yes: true });
    expect(asked()).toEqual([null, match, null]);
  });

  test('has the time that the host has given them, and nobody else is told', () => {
    const { state } = aLesson().join(4).begin().host({ do: 'stretch', student: 's1', percent: 200 });
    const [own, other] = [student(state, 's1'), student(state, 's3')];
    expect((own.endsAt ?? 0) - state.at).toBeGreaterThan((other.endsAt ?? 0) - state.at);
    expect(other).toEqual({ ...student(aLesson().join(4).begin().state, 's3'), now: state.at });
  });
});

test('rounds are counted as they are played: one that was left out is none', () => {
  const { state } = aLesson().join(2).host({ do: 'skip' }).begin();
  expect(screen(state)).toMatchObject({ round: { number: 1 }, rounds: 2 });
});

test('a clock that stands says what is left', () => {
  const lesson = aLesson().join(2).begin();
  expect(screen(lesson.state).round?.left).toBeNull();
  const paused = lesson
    .wait(59 * SECOND)
    .host({ do: 'pause', why: '' })
    .wait(90 * SECOND)
    .host({ do: 'lock', on: true });
  expect(screen(paused.state).round?.left).toBe(9 * 60 * SECOND);
});

test('the host sees when the time of a table is up that has more than the others, as long as it plays', () => {
  const lesson = aLesson().join(4).begin().host({ do: 'stretch', student: 's1', percent: 150 });
  const ends = () => host(lesson.state).tables.map(({ endsAt }) => endsAt);
  const { endsAt, beganAt } = lesson.state.rounds[0] ?? { endsAt: 0, beganAt: 0 };
  expect(ends()).toEqual([beganAt + 1.5 * ((endsAt ?? 0) - beganAt), null]);
  lesson.result({ pair: 0 });
  expect(ends()).toEqual([null, null]);
});
