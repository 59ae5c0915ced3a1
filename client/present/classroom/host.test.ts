/** What a host is told of their class, from the view that the server sends. */
import { describe, expect, test } from 'vitest';
import {
  bestOf,
  clockOf,
  mayMerge,
  namesToSee,
  needsOf,
  nextStepOf,
  peopleIn,
  phaseOf,
  roundToCome,
  seatsAt,
} from './host.ts';
import { aHostView, aSeat, aStudent, aTable } from './views.testing.ts';

describe('the clock', () => {
  const view = aHostView();
  const { round } = view;
  if (round === null) throw new Error('a round runs');
  const open = { ...view, round: { ...round, endsAt: null } };
  const paused = { ...view, pause: { why: '' }, round: { ...round, left: 90_000 } };
  test.each([
    ['counts down', view, 1_060_000, { is: 'left', time: 240_000 }],
    ['says that time is up', view, 1_400_000, { is: 'over', time: 0 }],
    ['stands while the class is paused', paused, 1_200_000, { is: 'left', time: 90_000 }],
    ['counts from the beginning without a limit', open, 1_075_000, { is: 'since', time: 75_000 }],
    ['never begins before the beginning', open, 999_000, { is: 'since', time: 0 }],
    ['is away between the rounds', { ...view, phase: 'between' as const }, 1_060_000, { is: 'none', time: 0 }],
  ])('%s', (_, of, now, shown) => expect(clockOf(of, now)).toEqual(shown));
});

const ada = aStudent(1, { name: 'Ada', need: 'silent' });
const bo = aStudent(2, { name: 'Bo', need: 'refused' });
const mei = aStudent(3, { name: 'Mei', need: 'away', here: false });
const lin = aStudent(4, { name: 'Lin' });
const view = aHostView({
  students: [ada, bo, mei, lin, aStudent(5, { status: 'kicked' })],
  tables: [
    aTable(0, aSeat('s1', { silent: 41_200 }), aSeat('s2', { refusedInARow: 3, refused: 5 })),
    aTable(1, aSeat('s3', { here: false, bot: true }), aSeat('bot')),
    aTable(2, aSeat('bot'), aSeat('s4'), { finished: true, phase: 'ended' }),
  ],
});

test('who needs the host is told with what, the most urgent first', () => {
  expect(needsOf(view).map(({ student, need, n, table }) => [student.name, need, n, table?.pair])).toEqual([
    ['Bo', 'refused', 3, 0],
    ['Ada', 'silent', 41, 0],
    ['Mei', 'away', 0, 1],
  ]);
});

test('a table has its people by name, and bots have none', () => {
  const [, second] = view.tables;
  if (!second) throw new Error('there is a second table');
  expect(seatsAt(view, second).map(({ seat, student, held }) => [seat, student?.name ?? null, held.bot])).toEqual([
    ['client', 'Mei', true],
    ['server', null, true],
  ]);
});

test('a table that has played all its boards is finished, whatever its last match is', () => {
  expect(view.tables.map(phaseOf)).toEqual(['running', 'running', 'finished']);
  expect(phaseOf(aTable(0, aSeat('s1'), aSeat('s2'), { phase: 'ended' }))).toBe('ended');
});

describe('two who play with bots may go on together', () => {
  const alone = (pair: number, id: string, finished = false) => aTable(pair, aSeat(id), aSeat('bot'), { finished });
  test.each([
    ['both alone', [alone(0, 's1'), alone(1, 's2')], ['s2']],
    ['one has a partner', [alone(0, 's1'), aTable(1, aSeat('s2'), aSeat('s3'))], []],
    [
      'one has a partner for whom a bot sits in',
      [alone(0, 's1'), aTable(1, aSeat('s2'), aSeat('s3', { bot: true }))],
      ['s2'],
    ],
    ['one is through', [alone(0, 's1'), alone(1, 's2', true)], []],
    ['nobody sits', [], []],
  ])('%s', (_, tables, others) => {
    const students = [ada, bo, mei];
    expect(mayMerge({ students, tables }, 's1').map(({ id }) => id)).toEqual(others);
  });
});

test('people are sorted by name in the language of the page, those who have gone apart', () => {
  const students = [
    aStudent(1, { name: '王' }),
    aStudent(2, { name: '李', status: 'left' }),
    aStudent(3, { name: '陈' }),
  ];
  const { here, gone } = peopleIn({ students }, 'zh-CN');
  expect([here.map(({ name }) => name), gone.map(({ name }) => name)]).toEqual([['陈', '王'], ['李']]);
});

test('a name waits for the host as long as its student is in', () => {
  const students = [aStudent(1, { wanted: 'Zoe' }), aStudent(2, { wanted: 'Kai', status: 'kicked' }), lin];
  expect(namesToSee({ students }).map(({ id }) => id)).toEqual(['s1']);
});

test('who has asked for a name first is seen first, whoever joined first', () => {
  const students = [aStudent(1, { wanted: 'Zoe', wantedAt: 30 }), aStudent(2, { wanted: 'Kai', wantedAt: 20 })];
  expect(namesToSee({ students }).map(({ id }) => id)).toEqual(['s2', 's1']);
});

test('the podium has the first three ranks, and all who share them', () => {
  const ranked = (n: number, rank: number) =>
    aStudent(n, { standing: { rank, percent: 50, boards: 2, of: 2, stars: 4 } });
  const students = [ranked(1, 4), ranked(2, 3), ranked(3, 1), ranked(4, 1), lin];
  expect(bestOf({ students }).map(({ id }) => id)).toEqual(['s3', 's4', 's2']);
  const putOut = { ...ranked(5, 1), status: 'kicked' } as const;
  expect(bestOf({ students: [...students, putOut] }), 'nobody whom the host has put out').toEqual(bestOf({ students }));
});

test('the round to come is the next of the plan, until there is none', () => {
  expect(roundToCome(view)?.level).toBe('say-it-again');
  expect(roundToCome({ ...view, next: 4 })).toBe(null);
});

describe('the next step', () => {
  const check = { when: 'before', questions: [], answered: 2, of: 4 } as const;
  const between = aHostView({ phase: 'between' });
  test.each([
    ['begins the first round', aHostView({ phase: 'lobby', next: 0 }), 'begin'],
    ['begins the next round', between, 'begin'],
    ['goes on after a pause, whatever else there is', { ...between, pause: { why: '' }, check }, 'resume'],
    ['closes a check that runs, before a round can begin', { ...between, check }, 'close-check'],
    ['closes a check that runs at the end', { ...between, phase: 'finished' as const, check }, 'close-check'],
    ['is none while a round runs', aHostView(), null],
    ['is none when all rounds are played', { ...between, next: between.plan.rounds.length }, null],
  ])('%s', (_, of, step) => expect(nextStepOf(of)).toBe(step));
});
