/** A table whose log cannot be read, and one that the disk has no room for: the class goes on around them. */
import { expect, test } from 'vitest';
import { ok, SECOND } from '#shared/base/index.ts';
import { type HostView, runningRound } from '#shared/classroom/index.ts';
import { LogError, type Store } from '../log/index.ts';
import { aClass, aRound, aSchool, playOut, type Student, screenAt, sitting, tableOf } from './testing.ts';

const phases = ({ tables }: HostView) => tables.map(({ phase, finished }) => [phase, finished]);

test('a table that is damaged is named to the host and counts for nothing; the round goes on and ends for all others', async () => {
  const before = await aSchool();
  const { live, key, join } = await aClass(before, { rounds: [aRound()] });
  const students = await join(6);
  await live.run({ do: 'begin' });
  await before.pass(SECOND);
  const broken = await tableOf(before, students[0] as Student);
  before.kept.entries.set(broken.id, ['{"at":0,"seat":"host","n":nothing']);

  const school = await before.restart();
  const again = await school.classes.hostedBy(key);
  if (!again) throw new Error('the class is gone');
  const back = students.map(({ id, token }) => sitting(again, id, token));
  await school.pass(SECOND);
  const teacher = () => {
    const view = again.hostAt({ view() {}, gone() {} });
    if (!view) throw new Error('the class is closed');
    return view;
  };
  expect(phases(teacher())).toContainEqual(['damaged', true]);
  expect(runningRound(again.state)).not.toBeNull();
  expect(await again.mistakes(students[0]?.id ?? '')).toEqual(ok([]));
  const playing = back.filter(({ last }) => last.table !== null);
  expect(playing).toHaveLength(4);
  for (const table of new Set(await Promise.all(playing.map((one) => tableOf(school, one)))))
    await playOut(school, table);
  await school.pass(SECOND);

  expect(again.state.rounds[0]?.over).toMatchObject({ why: 'all' });
  const { last } = teacher();
  expect(last?.tables.map(({ damaged, percent }) => [damaged, percent === null])).toEqual(
    expect.arrayContaining([
      [true, true],
      [false, false],
      [false, false],
    ]),
  );
  const percents = last?.tables.flatMap(({ percent }) => percent ?? []) ?? [];
  expect(percents.reduce((sum, one) => sum + one, 0)).toBe(100);
  expect(await again.run({ do: 'ask', match: broken.id })).toMatchObject({ error: 'wrong-moment' });
  expect(await again.filmOf(broken.id)).toBeNull();
  expect(await again.run({ do: 'poll', match: broken.id, entry: 1 })).toMatchObject({ error: 'wrong-moment' });
  expect(back.map(({ last: { debriefs } }) => debriefs.length).sort()).toEqual([0, 0, 1, 1, 1, 1]);
  expect(screenAt(again).last.last?.tables).toHaveLength(3);
  await school.stop();
});

test('while one table is not stopped for want of room, what the others were worth is written', async () => {
  let full = '';
  const fillable = (store: Store): Store => ({
    ...store,
    log: {
      ...store.log,
      append: async (id, ...rest) => {
        if (id === full) throw new LogError('full', 'no room');
        return store.log.append(id, ...rest);
      },
    },
  });
  const school = await aSchool({ wrap: fillable });
  const { live, join } = await aClass(school, { rounds: [aRound()] });
  const students = await join(4);
  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  full = (await tableOf(school, students[0] as Student)).id;
  await live.run({ do: 'stop' });
  await school.pass(SECOND);
  expect(live.state.rounds[0]?.results.map(({ ending }) => ending)).toEqual(['called-off']);
  full = '';
  await school.pass(60 * SECOND);
  expect(live.state.rounds[0]?.over).toMatchObject({ why: 'host' });
  await school.stop();
});
