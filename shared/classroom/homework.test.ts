/** Homework: what is taken, which try counts, and what the report says of who handed in and who did not. */
import { describe, expect, test } from 'vitest';
import { DAY } from '#shared/base/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { bestTries, itemBoardOf, MOST_ITEMS, MOST_MOVES, MOST_TASKS, setupOfItem, taskProofOf } from './homework.ts';
import { reportOf } from './reportOf.ts';
import type { Decision } from './result.ts';
import { decisionsCsvOf } from './sheets.ts';
import { aHeader, aLesson, aTask, aTry, aWork, type Lesson } from './testing.ts';

const ITEM = { level: 'forger', role: 'client' } as const;
const homework = (of: Parameters<typeof aWork>[0] = {}, proof = JSON.stringify(of)) =>
  ({ do: 'homework', work: aWork(of), proof }) as const;
/** Three students, and homework that is due in a day. */
const lesson = (): Lesson =>
  aLesson()
    .join(3)
    .host({ do: 'task', task: aTask({ due: DAY }) });

describe('setting', () => {
  test.each([
    ['nothing to play', aTask({ items: [] }), 'malformed'],
    ['as much as there may be', aTask({ items: Array(MOST_ITEMS).fill(ITEM) }), null],
    ['too much', aTask({ items: Array(MOST_ITEMS + 1).fill(ITEM) }), 'malformed'],
    ['a level in which there is nothing to do', aTask({ items: [{ ...ITEM, level: 'why-not-two' }] }), 'malformed'],
  ])('%s', (_, task, error) => expect(aLesson().refuses('host', { do: 'task', task })).toBe(error));

  test('goes on when the class is over, but not without end', () => {
    const over = aLesson().host({ do: 'finish' });
    for (let n = 0; n < MOST_TASKS; n++) over.host({ do: 'task', task: aTask() });
    expect(over.refuses('host', { do: 'task', task: aTask() })).toBe('wrong-moment');
  });

  test('is the host’s business, and taking in is the class’s', () => {
    expect(lesson().refuses('s1', { do: 'task', task: aTask() })).toBe('malformed');
    expect(lesson().refuses('host', homework())).toBe('malformed');
  });
});

test.each([
  ['another task', { task: 1 }],
  ['another item', { item: 2, result: aTry(1) }],
  ['a level that the item has not', { item: 0, result: aTry(1) }],
])('work of %s is not taken in', (_, of) => expect(lesson().refuses('class', homework(of))).toBe('malformed'));

test('the same work is taken in once', () => {
  const { state } = lesson().class(homework()).class(homework());
  expect(state.homework).toHaveLength(1);
});

describe('what everybody plays', () => {
  const { secret } = aHeader();
  test('is the same board for all, another for each item and task', () => {
    const boards = [0, 1].flatMap((task) => [0, 1].map((item) => itemBoardOf(secret, task, item)));
    expect(new Set(boards).size).toBe(4);
    expect(itemBoardOf(secret, 0, 0)).toBe(boards[0]);
  });

  test('is behind a link of its own', () => {
    expect(taskProofOf(secret, 0)).toMatch(/^[\w-]{16}$/);
    expect(taskProofOf(secret, 1)).not.toBe(taskProofOf(secret, 0));
    expect(taskProofOf(aHeader({}, 'another class').secret, 0)).not.toBe(taskProofOf(secret, 0));
  });

  test('is a match alone with a steady bot', () =>
    expect(setupOfItem(aTask({ help: 'guided' }), ITEM)).toMatchObject({
      level: 'forger',
      help: 'guided',
      clock: 'patient',
      occupants: { client: 'person', server: 'steady' },
    }));
});

describe('of the tries', () => {
  const worth = (points: number, match: string) => aTry(0, { match, seats: { client: { points } } });

  test('the one with the most points counts, of equals the first', () => {
    const tries = [worth(300, 'a'), worth(700, 'b'), worth(700, 'c'), worth(100, 'd')];
    expect(bestTries(tries)).toMatchObject([{ item: 0, tries: 4, result: { match: 'b' } }]);
  });

  test('the bot’s points are not the student’s', () => {
    const helped = aTry(0, { match: 'b', seats: { client: { points: 300 }, server: { points: 9000 } } });
    expect(bestTries([worth(400, 'a'), helped])).toMatchObject([{ result: { match: 'a' } }]);
  });

  test('each item has its own, in their order', () =>
    expect(bestTries([aTry(1), aTry(0)]).map(({ item }) => item)).toEqual([0, 1]));

  test('one in which nothing was played is none', () =>
    expect(bestTries([aTry(0, { seats: { client: { played: false } } })])).toEqual([]));

  test('the moves of the bot are left out, and of very many the last', () => {
    const move: Decision = { card: 'ACK', verdict: 'right', code: 'answer', section: '3.10', entry: 0, hand: 'own' };
    const moves = Array.from({ length: MOST_MOVES + 20 }, (_, entry) => ({ ...move, entry }));
    const [best] = bestTries([aTry(0, { seats: { client: { moves }, server: { moves } } })]);
    expect(best?.result.seats.server.moves).toEqual([]);
    expect(best?.result.seats.client.moves).toEqual(moves.slice(0, MOST_MOVES));
  });
});

describe('the report', () => {
  const own = ({ state }: Lesson, id = 's1') => reportOf(state).students.find((one) => one.id === id)?.homework;

  test('has it by the student who is called so, however it was typed', () => {
    const told = own(lesson().class(homework({ name: 'ｎame of S1', tries: 3 })));
    expect(told).toMatchObject([
      {
        task: 1,
        board: 1,
        level: 'goodbye-properly',
        role: 'client',
        round: null,
        partner: null,
        tries: 3,
        late: false,
      },
    ]);
  });

  test('lists apart whom the class does not know', () => {
    const { state } = lesson().class(homework({ name: 'Zoe', item: 1 }));
    expect(reportOf(state).homework).toMatchObject([{ student: 'Zoe', boards: [{ level: 'forger', role: 'server' }] }]);
    expect(reportOf(state).tasks[0]?.handed).toMatchObject([{ name: 'Zoe', student: null }]);
  });

  test('says who has handed in how much, who was late, and who has not', () => {
    const { state } = lesson()
      .class(homework({ name: 'Name of s1' }))
      .class(homework({ name: 'Name of s1', item: 1 }))
      .class(homework({ name: 'Name of s2', late: true }));
    expect(reportOf(state).tasks).toMatchObject([
      {
        title: 'Until Friday',
        handed: [
          { name: 'Name of s1', student: 's1', items: 2, late: false },
          { name: 'Name of s2', student: 's2', items: 1, late: true },
        ],
        missing: ['s3'],
      },
    ]);
  });

  test('misses nobody who was sent out', () => {
    const { state } = lesson().host({ do: 'kick', student: 's3' });
    expect(reportOf(state).tasks[0]?.missing).toEqual(['s1', 's2']);
  });

  const points = (many: number, late: boolean) =>
    homework({ late, result: aTry(0, { match: `${many} ${late}`, seats: { client: { points: many } } }) });
  test.each([
    ['better', points(500, false), points(700, false), '700 false'],
    ['worse', points(700, false), points(500, false), '700 false'],
    ['better, but late', points(500, false), points(700, true), '500 false'],
    ['in time, where the first was late', points(700, true), points(500, false), '500 false'],
  ])('of work that is handed in again, %s, one counts', (_, first, again, counts) =>
    expect(own(lesson().class(first).class(again))).toMatchObject([{ match: counts }]),
  );

  test('has each decision of it in the sheet', () => {
    const move = { card: 'FIN', verdict: 'right', code: 'call', section: '3.10.4', entry: 4, hand: 'own' } as const;
    const { state } = lesson().class(homework({ result: aTry(0, { seats: { client: { moves: [move] } } }) }));
    const { classroom, levels } = TEXTS.en;
    const words = { ...classroom.report, levels, mistakes: classroom.mistakes };
    expect(decisionsCsvOf(reportOf(state), words)).toContain('Name of s1,homework,1,');
  });
});
