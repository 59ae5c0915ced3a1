/** An exhibition: groups of three, one of whom is the network. It is played as any round is, and counts for nothing. */
import { expect, test } from 'vitest';
import { err, MINUTE, SECOND } from '#shared/base/index.ts';
import { reportOf } from '#shared/classroom/index.ts';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { mayHaveMurphy, type NetworkCard, type NetworkMove, type NetworkView } from '#shared/match/index.ts';
import { hearing } from '../hand.testing.ts';
import type { LiveMatch } from '../host/index.ts';
import {
  aClass,
  aPlan,
  aRound,
  aSchool,
  playOut,
  playUntil,
  quiet,
  type School,
  type Student,
  screenAt,
  sitting,
  tableOf,
} from './testing.ts';

const SHOW = { rounds: [aRound({ exhibition: true }), aRound()] };

/** A class of so many in its exhibition. */
async function aShow(school: School, count: number) {
  const room = await aClass(school, SHOW);
  const students = await room.join(count);
  await room.live.run({ do: 'begin' });
  await school.pass(SECOND);
  return { ...room, students, tables: await tablesOf(school, students) };
}

const tablesOf = async (school: School, students: readonly Student[]): Promise<readonly LiveMatch[]> => {
  const seated = students.filter(({ last }) => last.table !== null);
  return [...new Set(await Promise.all(seated.map((student) => tableOf(school, student))))];
};

const seatsOf = (students: readonly Student[]) => students.map(({ last }) => last.table?.seat).sort();

const networkOf = (students: readonly Student[]): Student => {
  const found = students.find(({ last }) => last.table?.seat === 'network');
  if (!found) throw new Error('nobody is the network');
  return found;
};

const isShow = (match: LiveMatch): boolean => match.header.setup.murphy === 'person';

const moveOf = ({ phase, ready, held }: NetworkView, card: NetworkCard): NetworkMove | null => {
  if (phase === 'ended') return null;
  if (!ready) return { move: 'ready' };
  return held.length > 0 ? { move: 'fate', card } : null;
};

/** Somebody is the network from now on: these cards one after the other, and then all is let pass. */
async function carry(match: LiveMatch, cards: readonly NetworkCard[] = []): Promise<void> {
  let played = 0;
  let isBusy = false;
  const act = async () => {
    if (isBusy) return;
    isBusy = true;
    for (;;) {
      const view = match.view('network');
      const move = moveOf(view, cards[played] ?? 'pass');
      if (move === null) break;
      await match.play('network', view.n + 1, view.rev, move);
      if (move.move === 'fate') played++;
    }
    isBusy = false;
  };
  const line = hearing('the network');
  line.view.mockImplementation(() => void act());
  await match.attach('network', line);
  await act();
}

async function playAll(school: School, tables: readonly LiveMatch[]): Promise<void> {
  for (const table of tables) {
    if (isShow(table)) await carry(table, ['lose']);
    await playOut(school, table);
  }
  await school.pass(SECOND);
}

test.each([
  [3, ['client', 'network', 'server'], 0],
  [4, ['network'], 1],
  [5, ['client', 'client', 'network', 'server', 'server'], 0],
  [7, ['network', 'network'], 1],
])(
  '%i students sit by threes, a pair without a network, and one of one too many with a bot',
  async (count, seats, withBot) => {
    const school = await aSchool();
    const { students, tables } = await aShow(school, count);
    expect(seatsOf(students)).toEqual(expect.arrayContaining(seats));
    expect(seatsOf(students).filter((seat) => seat === 'network')).toHaveLength(Math.floor(count / 3));
    expect(students.filter(({ last }) => last.table?.withBot)).toHaveLength(withBot);
    expect(tables.filter(isShow)).toHaveLength(Math.floor(count / 3));
    expect(networkOf(students).last.table?.partner?.split(' · ')).toHaveLength(2);
    await school.stop();
  },
);

test('who is the network has the hand and what the two of them send, plays a card, and the two still win', async () => {
  const school = await aSchool();
  const { students } = await aShow(school, 3);
  const zoe = networkOf(students);
  const table = await tableOf(school, zoe);
  const seated = await school.lobby.sit(zoe.last.table?.token ?? '', hearing('zoe') as never);
  expect(seated).toMatchObject({ ok: true, value: { seated: { seat: 'network' } } });
  await carry(table, ['lose', 'hold']);
  await playOut(school, table);
  const { hand, passed } = table.view('network');
  expect(passed.slice(0, 2).map(({ card }) => card)).toEqual(['lose', 'hold']);
  expect(hand).toMatchObject({ lose: 2, hold: 0 });
  expect(table.glance()).toMatchObject({ phase: 'ended' });
  expect(await table.told()).toMatchObject({ debrief: { ending: 'won' } });
  await school.stop();
});

test('it counts for nobody, everybody reads the debrief, and the next round is one like any other', async () => {
  const school = await aSchool();
  const { live, students, tables, teacher } = await aShow(school, 7);
  const screen = screenAt(live);
  await playAll(school, tables);
  expect(teacher.last).toMatchObject({ phase: 'between' });
  expect(students.map(({ last }) => [last.standing, last.debriefs.length])).toEqual(students.map(() => [null, 1]));
  const boards = reportOf(live.state).students.flatMap((student) => student.boards);
  expect(boards.map(({ percent }) => percent)).toEqual(boards.map(() => null));
  expect(screen.last.top).toEqual([]);

  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  expect(seatsOf(students)).not.toContain('network');
  await playAll(school, await tablesOf(school, students));
  expect(students.map(({ last }) => last.standing?.boards)).toEqual(students.map(() => 1));
  expect(school.trouble).toEqual([]);
  await school.stop();
});

test('in the middle of it a restart loses no card', async () => {
  const before = await aSchool();
  const { key, students, tables } = await aShow(before, 5);
  const table = tables.find(isShow);
  if (!table) throw new Error('no table has a network');
  await carry(table, ['lose']);
  await playUntil(before, table, () => table.view('network').passed.length > 0);
  const { hand, passed } = table.view('network');

  const after = await before.restart();
  const live = await after.classes.hostedBy(key);
  if (!live) throw new Error('the class is gone');
  const back = students.map(({ id, token }) => sitting(live, id, token));
  expect(seatsOf(back)).toEqual(seatsOf(students));
  const again = await tableOf(after, networkOf(back));
  expect(again.view('network')).toMatchObject({ hand, passed });
  await playAll(after, await tablesOf(after, back));
  expect(live.state.rounds[0]).toMatchObject({ over: { why: 'all' } });
  expect(after.trouble).toEqual([]);
  await after.stop();
});

test.each([
  ['does not come', async () => {}],
  [
    'leaves',
    async ({ live }: Awaited<ReturnType<typeof aShow>>, id: string) => void (await live.do(id, { do: 'leave' })),
  ],
  [
    'is sent out',
    async ({ live }: Awaited<ReturnType<typeof aShow>>, student: string) =>
      void (await live.run({ do: 'kick', student })),
  ],
])('where the network %s all is let pass, and the two play on', async (_, happens) => {
  const school = await aSchool();
  const show = await aShow(school, 3);
  const zoe = networkOf(show.students);
  const table = await tableOf(school, zoe);
  await happens(show, zoe.id);
  await playOut(school, table);
  await school.pass(SECOND);
  expect(table.view('network')).toMatchObject({ occupant: 'calm' });
  expect(table.view('network').passed.map(({ card }) => card)).not.toContain('lose');
  expect(show.live.state.rounds[0]).toMatchObject({ over: { why: 'all' } });
  expect(school.clock.now()).toBeLessThan(5 * MINUTE);
  expect(school.trouble).toEqual([]);
  await school.stop();
});

test('a level that has no room for a person as its network is refused, in a new plan and in a changed one', async () => {
  const school = await aSchool();
  const level = LEVEL_IDS.find((id) => !mayHaveMurphy(levelOf(id)));
  if (!level) throw new Error('every level has room for one');
  const rounds = [aRound({ exhibition: true, level })];
  expect(await school.classes.open(aPlan({ rounds }))).toEqual(err('malformed'));
  const { live, teacher } = await aClass(school);
  expect(await live.run({ do: 'plan', plan: aPlan({ rounds }) })).toEqual(err('malformed'));
  await quiet();
  expect(teacher.last.plan.rounds).toEqual(aPlan().rounds);
  await school.stop();
});
