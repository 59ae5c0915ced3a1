import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENDS } from '#shared/match/index.ts';
import { LANGUAGES, type Language, TEXTS } from '#shared/text/index.ts';
import { readCsv } from './csv.testing.ts';
import { scoredTables } from './points.ts';
import type { Report, StudentReport } from './report.ts';
import { reportOf } from './reportOf.ts';
import type { Decision } from './result.ts';
import { anyBoard, refusedMove, roundWith, studentWith } from './results.testing.ts';
import { csvOf, decisionsCsvOf, type SheetWords } from './sheets.ts';
import type { ClassState } from './state.ts';
import { aLesson } from './testing.ts';

const wordsIn = (language: Language): SheetWords => {
  const { classroom, levels } = TEXTS[language];
  return { ...classroom.report, levels, mistakes: classroom.mistakes };
};
const WORDS = wordsIn('en');

const early = (change: Partial<Decision> = {}) =>
  refusedMove('leave-too-early', { card: 'LEAVE', section: '3.10.5', ...change });
const student = (report: Report, id: string) => report.students.find((one) => one.id === id) as StudentReport;

/** Three rounds of s1 with s2, s3 with a bot. s1 leaves TIME-WAIT early in the first, s3 in the first two and answers no FIN in the last. */
const lesson = () => {
  const played = aLesson({ rounds: [] }).host({ do: 'plan', plan: aLesson().header.plan }).join(3);
  const slips = (pair: number, ...moves: readonly Decision[]) =>
    played.result({ pair, seats: { client: { moves, refused: moves.length, rightAtFirst: 5 - moves.length } } });
  played.begin();
  slips(0, early(), early({ entry: 4 }));
  slips(1, early());
  played.over().begin();
  slips(1, early(), early({ hand: 'bot' }));
  played.over().begin();
  slips(1, refusedMove('fin-answered-with-nothing'));
  return played.over();
};

describe('the report says of a student', () => {
  const report = reportOf(lesson().state);

  test('each board with partner, end and points, and what they add up to', () => {
    const { boards, decisions, refused, stars, standing } = student(report, 's1');
    expect({ decisions, refused, stars }).toEqual({ decisions: 15, refused: 2, stars: 9 });
    expect(standing).toMatchObject({ rank: 1, boards: 3 });
    expect(boards.map(({ round, board, role, partner, percent }) => [round, board, role, partner, percent])).toEqual([
      [1, 1, 'client', 'Name of s2', 25],
      [2, 1, 'client', 'Name of s2', 75],
      [3, 1, 'client', 'Name of s2', 75],
    ]);
    expect(student(report, 's3').boards.map(({ partner }) => partner)).toEqual([null, null, null]);
  });

  test('each move with its verdict and what is believed by who makes it', () =>
    expect(student(report, 's3').boards[1]?.moves).toMatchObject([
      {
        card: 'LEAVE',
        verdict: 'refused',
        code: 'leave-too-early',
        section: '3.10.5',
        hand: 'own',
        belief: 'time-wait',
      },
      { hand: 'bot', belief: null },
    ]));

  test('how often a belief was shown in each round, and whether it went away', () => {
    expect(student(report, 's1').beliefs).toEqual([{ belief: 'time-wait', times: 2, byRound: [2, 0, 0], gone: true }]);
    expect(student(report, 's3').beliefs).toEqual([
      { belief: 'time-wait', times: 2, byRound: [1, 1, 0], gone: true },
      { belief: 'fin-wants-ack', times: 1, byRound: [0, 0, 1], gone: false },
    ]);
  });

  test('a round that they missed is no round without the mistake', () => {
    const state = lesson().state;
    const away = {
      ...state,
      rounds: state.rounds.map((round, i) =>
        i === 0 ? round : { ...round, results: round.results.filter(({ pair }) => pair === 1) },
      ),
    };
    expect(student(reportOf(away), 's1').beliefs).toEqual([
      { belief: 'time-wait', times: 2, byRound: [2, null, null], gone: false },
    ]);
  });
});

describe('the report says of the class', () => {
  const report = reportOf(lesson().state);

  test('by belief who shows it, where it is practised, the trend, and who has shown no sign of it', () =>
    expect(report.beliefs).toEqual([
      {
        belief: 'time-wait',
        practisedBy: 'the-last-ack',
        players: 2,
        times: 4,
        byRound: [
          { players: 2, times: 3 },
          { players: 1, times: 1 },
          { players: 0, times: 0 },
        ],
        without: ['s2'],
      },
      expect.objectContaining({ belief: 'fin-wants-ack', players: 1, without: ['s1', 's2'] }),
    ]));

  test('by level what the seats of people add up to', () =>
    expect(report.levels).toMatchObject([
      { level: 'goodbye-properly', boards: 9, finished: 9, decisions: 45, refused: 6 },
    ]));

  test('which rounds there were', () =>
    expect(report.rounds.map(({ number, tables, players }) => [number, tables, players])).toEqual([
      [1, 2, 3],
      [2, 2, 3],
      [3, 2, 3],
    ]));
});

describe('the checks say', () => {
  type Answer = readonly [when: 'before' | 'after', id: string, option: string];

  /** Both checks with two questions, of which the first is answered so. */
  const checked = (...answers: readonly Answer[]): Report => {
    const asked = aLesson().join(3);
    for (const when of ['before', 'after'] as const) {
      asked.class({ do: 'check', when, questions: ['ack-of-text', 'second-syn'] });
      for (const [at, id, option] of answers)
        if (at === when) asked.student(id, { do: 'answer', question: 'ack-of-text', option });
      asked.host({ do: 'check-close' });
    }
    return reportOf(asked.state);
  };
  const report = checked(
    ['before', 's1', 'its-seq'],
    ['before', 's2', 'next'],
    ['before', 's3', 'its-seq'],
    ['after', 's1', 'next'],
    ['after', 's2', 'next'],
  );

  test('of a student which answers were right', () => {
    expect(student(report, 's1').checks).toEqual({
      before: [{ question: 'ack-of-text', about: 'ack-names-next', option: 'its-seq', right: false }],
      after: [{ question: 'ack-of-text', about: 'ack-names-next', option: 'next', right: true }],
    });
    expect(student(report, 's3').checks.after).toBeNull();
  });

  test('of the class how many were right, question by question', () =>
    expect(report.checks.before).toEqual([
      { question: 'ack-of-text', about: 'ack-names-next', right: 1, of: 3 },
      { question: 'second-syn', about: 'resend-is-a-copy', right: 0, of: 0 },
    ]));

  test('what was gained on a belief, by those who answered both', () =>
    expect(report.gains).toEqual([
      { belief: 'ack-names-next', before: { right: 1, of: 2 }, after: { right: 2, of: 2 }, gain: 50 },
    ]));

  test('nothing where none was asked', () =>
    expect(reportOf(lesson().state)).toMatchObject({ checks: { before: null, after: null }, gains: null }));
});

/** Any class of one to three rounds; what they said to be called is anything. */
const anyClass: fc.Arbitrary<ClassState> = fc
  .record({
    boards: fc.array(anyBoard, { minLength: 1, maxLength: 3 }),
    names: fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '@x', '小红', 'O"Neil, Ann', '\r\n')),
    dissolved: fc.array(fc.nat(3), { maxLength: 2 }),
    exhibition: fc.boolean(),
  })
  .map(({ boards, names, dissolved, exhibition }) => ({
    ...aLesson().state,
    students: ['s1', 's2'].map((id, i) => studentWith(id, { name: names[i] as string })),
    rounds: boards.map((results, i) =>
      // One and the same person sits at every table: that never happens, and has to add up all the same.
      roundWith(
        results.map((one) => ({
          ...one,
          seats: {
            client: { ...one.seats.client, by: 's1' },
            server: { ...one.seats.server, by: one.seats.server.by === 'bot' ? 'bot' : 's2' },
          },
        })),
        { dissolved: i === 0 ? dissolved : [], plan: { exhibition: exhibition && i === 1 } },
      ),
    ),
  }));

describe('whatever was played', () => {
  const seatsOf = ({ rounds }: ClassState) =>
    rounds
      .flatMap(scoredTables)
      .flatMap(({ result }) => ENDS.map((end) => ({ match: result.match, ...result.seats[end] })))
      .filter(({ by }) => by !== 'bot');
  const sum = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((total, one) => total + of(one), 0);

  test('each seat of a person is in the report once', () => {
    fc.assert(
      fc.property(anyClass, (state) => {
        const boards = reportOf(state).students.flatMap(({ id, boards: own }) =>
          own.map(({ match, moves, ...one }) => [match, id, one.decisions, one.refused, moves.length]),
        );
        const seats = seatsOf(state).map(({ match, by, moves, ...seat }) => [
          match,
          by,
          seat.decisions,
          seat.refused,
          moves.length,
        ]);
        expect(boards.map(String).sort()).toEqual(seats.map(String).sort());
      }),
    );
  });

  test('students, levels and beliefs add up to the same', () => {
    fc.assert(
      fc.property(anyClass, (state) => {
        const { students, levels, beliefs } = reportOf(state);
        const own = seatsOf(state).filter(({ played }) => played);
        for (const of of ['decisions', 'rightAtFirst', 'refused', 'needless', 'points', 'stars'] as const) {
          const all = sum(own, (seat) => seat[of]);
          expect([sum(students, (one) => one[of]), sum(levels, (one) => one[of])]).toEqual([all, all]);
        }
        const slips = sum(own, ({ moves }) => moves.filter(({ hand }) => hand === 'own').length);
        expect(sum(beliefs, ({ times }) => times)).toBe(slips);
        expect(sum(beliefs, ({ byRound }) => sum(byRound, ({ times }) => times))).toBe(slips);
        for (const { players, without } of beliefs)
          expect(players + without.length).toBe(
            students.filter(({ boards }) => boards.some(({ played }) => played)).length,
          );
      }),
    );
  });

  test('the report is plain data', () => {
    fc.assert(
      fc.property(anyClass, (state) => {
        const report = reportOf(state);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });

  test('its sheets, read back, say the same numbers and names', () => {
    fc.assert(
      fc.property(anyClass, (state) => {
        const report = reportOf(state);
        const [head, ...rows] = readCsv(csvOf(report, WORDS));
        const column = (name: keyof SheetWords['columns']) =>
          rows.map((row) => row[head?.indexOf(WORDS.columns[name]) ?? -1]);
        for (const of of ['points', 'stars', 'decisions', 'rightAtFirst', 'refused', 'needless'] as const)
          expect(column(of).map(Number)).toEqual(report.students.map((one) => one[of]));
        expect(column('percent')).toEqual(report.students.map(({ standing }) => String(standing?.percent ?? '')));
        expect(column('name').map((name) => name?.replace(/^'/, ''))).toEqual(
          report.students.map(({ name }) => name.replace(/^'/, '')),
        );

        const [, ...decisions] = readCsv(decisionsCsvOf(report, WORDS));
        expect(decisions.length).toBe(sum(report.students, ({ boards }) => sum(boards, ({ moves }) => moves.length)));
      }),
    );
  });
});

describe('a sheet in each language', () => {
  test.each(LANGUAGES)('%s has a title over each column, no two alike', (language) => {
    const report = reportOf(lesson().state);
    for (const print of [csvOf, decisionsCsvOf]) {
      const [head, ...rows] = readCsv(print(report, wordsIn(language)));
      expect(new Set(head).size).toBe(head?.length);
      for (const row of rows) expect(row.length).toBe(head?.length);
    }
  });

  test('a decision is one row', () => {
    const [head, first] = readCsv(decisionsCsvOf(reportOf(lesson().state), WORDS));
    expect(Object.fromEntries(head?.map((title, i) => [title, first?.[i]]) ?? [])).toEqual({
      Name: 'Name of s1',
      Round: '1',
      Board: '1',
      Level: TEXTS.en.levels['goodbye-properly'].name,
      End: 'client',
      Partner: 'Name of s2',
      Move: 'LEAVE',
      Verdict: 'refused',
      Reason: 'leave-too-early',
      Section: 'RFC 9293 3.10.5',
      Mistake: TEXTS.en.classroom.mistakes['time-wait'],
      'Played by': 'own hand',
      'Place in the record': '0',
    });
  });
});
