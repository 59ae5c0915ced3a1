/** A class is its log: another server over the same one goes on where this one stopped, and nobody loses anything. */
import { expect, test } from 'vitest';
import { err, MINUTE, SECOND } from '#shared/base/index.ts';
import type { Store } from '../log/index.ts';
import { LogError } from '../log/index.ts';
import { aClass, aProof, aRound, aSchool, playOut, quiet, type School, sitting, tableOf } from './testing.ts';

/** The same class at another server. */
async function again(school: School, key: string) {
  const live = await school.classes.hostedBy(key);
  if (!live) throw new Error('the class is gone');
  return live;
}

test('in the middle of a round: the same tables, the same places, the same results, the same time', async () => {
  const before = await aSchool();
  const { live, key, join } = await aClass(before, { rounds: [aRound({ boards: 2 })] });
  const students = await join(5);
  await live.run({ do: 'begin' });
  await before.pass(SECOND);
  const first = await tableOf(before, students[0] as (typeof students)[0]);
  await playOut(before, first);
  await before.pass(SECOND);
  const views = students.map(({ last }) => ({ ...last, now: 0 }));
  const state = live.state;

  const after = await before.restart();
  const class2 = await again(after, key);
  expect(class2.state).toEqual(state);
  const back = await Promise.all(
    students.map(async ({ token }) => {
      const place = await after.classes.placeOf(token);
      if (!place.ok) throw new Error(place.error);
      return sitting(place.value.live, place.value.student, token);
    }),
  );
  expect(back.map(({ last }) => ({ ...last, now: 0 }))).toEqual(views);
  for (const _ of ['board', 'board']) {
    const tables = await Promise.all(back.flatMap((one) => (one.last.table ? tableOf(after, one) : [])));
    for (const table of new Set(tables)) await playOut(after, table);
    await after.pass(SECOND);
  }
  expect(class2.state.rounds[0]).toMatchObject({ over: { why: 'all' } });
  expect(class2.state.rounds[0]?.results).toHaveLength(6);
  expect(after.trouble).toEqual([]);
  await after.stop();
});

test('a time limit that passed while the server was down ends the round when it is back', async () => {
  const before = await aSchool();
  const { live, key, join } = await aClass(before);
  await join(2);
  await live.run({ do: 'begin' });
  await quiet();
  await before.stop();
  before.clock.goTo(11 * MINUTE);
  const after = await aSchool({ clock: before.clock, kept: before.kept });
  await quiet();
  expect((await again(after, key)).state.rounds[0]).toMatchObject({ over: { why: 'time' } });
  await after.stop();
});

test('a pause outlasts the server', async () => {
  const before = await aSchool();
  const { live, key, join } = await aClass(before);
  const [ada] = await join(2);
  if (!ada) throw new Error('nobody has joined');
  await live.run({ do: 'begin' });
  await before.pass(SECOND);
  await live.run({ do: 'pause', why: 'fire alarm' });
  const after = await before.restart();
  const match = await tableOf(after, ada);
  expect(match.view('client').frozen).toBe(true);
  await after.pass(20 * MINUTE);
  const class2 = await again(after, key);
  await class2.run({ do: 'resume' });
  expect(match.view('client').frozen).toBe(false);
  expect(class2.state.rounds[0]?.over).toBeNull();
  await after.stop();
});

/** A store that stops writing class logs after so many appends, as if the process had died there. */
function dyingAfter(appends: number): (store: Store) => Store {
  let left = appends;
  return (store) => ({
    ...store,
    log: {
      ...store.log,
      async append(name, seq, entries) {
        if (name.startsWith('class:') && left-- <= 0) throw new LogError('full', 'no room');
        return store.log.append(name, seq, entries);
      },
    },
  });
}

test.each([
  ['before the result of a match is written', 2],
  ['between two results', 3],
  ['before the round is said to be over', 4],
])('a server that dies %s writes it when it is back', async (_, appends) => {
  const before = await aSchool({ wrap: dyingAfter(4 + appends) });
  const { live, key, join } = await aClass(before);
  const students = await join(4);
  await live.run({ do: 'begin' });
  await before.pass(SECOND);
  await live.run({ do: 'stop' });
  await before.stop();
  const after = await aSchool({ clock: before.clock, kept: before.kept });
  await quiet();
  const round = (await again(after, key)).state.rounds[0];
  expect(round).toMatchObject({ over: { why: 'host' } });
  expect(round?.results).toHaveLength(2);
  expect(students).toHaveLength(4);
  await after.stop();
});

test('while nothing can be written a class says so, loses nothing, and goes on by itself', async () => {
  let isFull = false;
  const school = await aSchool({
    wrap: (store) => ({
      ...store,
      log: {
        ...store.log,
        append: (name, seq, entries) =>
          isFull ? Promise.reject(new LogError('full', 'no room')) : store.log.append(name, seq, entries),
      },
    }),
  });
  const { live, join } = await aClass(school);
  await join(2);
  isFull = true;
  expect(await live.join({ language: 'en', device: 'd' }, aProof())).toEqual(err('storage'));
  expect(await live.run({ do: 'begin' })).toEqual(err('storage'));
  isFull = false;
  expect(await live.run({ do: 'begin' })).toMatchObject({ ok: true });
  await quiet();
  isFull = true;
  await school.pass(10 * MINUTE);
  expect(live.state.rounds[0]?.over).toBeNull();
  isFull = false;
  for (let second = 0; second < 130; second++) await school.pass(SECOND);
  expect(live.state.rounds[0]?.over).toMatchObject({ why: 'time' });
  await school.stop();
});

test('of two servers on one log both fold what either writes', async () => {
  const one = await aSchool();
  const { live, key } = await aClass(one);
  const other = await aSchool({ clock: one.clock, kept: one.kept });
  const class2 = await again(other, key);
  const joins = [live, class2, live, class2].map((each, i) => each.join({ language: 'en', device: `d${i}` }, aProof()));
  expect((await Promise.all(joins)).map((reply) => reply.ok && reply.value.student).sort()).toEqual([
    's1',
    's2',
    's3',
    's4',
  ]);
  await one.stop();
  await other.stop();
});
