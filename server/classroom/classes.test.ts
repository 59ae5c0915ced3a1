/** A class from its opening to the end of a round, as its members hear it. */
import { expect, test } from 'vitest';
import { DAY, err, MINUTE, SECOND } from '#shared/base/index.ts';
import { runningRound } from '#shared/classroom/index.ts';
import type { End } from '#shared/match/index.ts';
import { hearing } from '../hand.testing.ts';
import type { Store } from '../log/index.ts';
import { namesAt } from './names.ts';
import {
  aClass,
  aPlan,
  aProof,
  aRound,
  aSchool,
  aStudent,
  playOut,
  playUntil,
  quiet,
  screenAt,
  sitting,
  tableOf,
  tryRst,
} from './testing.ts';

test('five students play a round: everybody has a result, the odd one with a bot, and all are told', async () => {
  const school = await aSchool();
  const { live, teacher, join } = await aClass(school);
  const students = await join(5);
  expect(await live.run({ do: 'begin' })).toMatchObject({ ok: true });
  await school.pass(SECOND);
  const tables = await Promise.all(students.map((student) => tableOf(school, student)));
  expect(new Set(tables).size).toBe(3);
  expect(students.filter(({ last }) => last.table?.withBot)).toHaveLength(1);
  for (const table of new Set(tables)) await playOut(school, table);
  await school.pass(SECOND);
  expect(teacher.last.phase).toBe('between');
  expect(teacher.last.last?.tables).toHaveLength(3);
  for (const { id, last } of students) {
    expect(teacher.last.students.find((each) => each.id === id)?.standing?.boards).toBe(1);
    expect(last).toMatchObject({ table: null, debriefs: [{ board: 0 }], standing: { boards: 1 } });
  }
  expect(school.trouble).toEqual([]);
  await school.stop();
});

test('whoever is told of a table can sit down at it at once, however slow the disk is', async () => {
  const slow = (store: Store): Store => ({
    ...store,
    directory: Object.assign(Object.create(store.directory), {
      create: async (...row: Parameters<Store['directory']['create']>) => {
        await quiet();
        return store.directory.create(...row);
      },
    }),
  });
  const school = await aSchool({ wrap: slow });
  const { live, join } = await aClass(school);
  const students = await join(3);
  const seated = students.map(
    (student) =>
      new Promise<unknown>((done) => {
        student.view = ({ table }) => table && done(school.lobby.sit(table.token, hearing(student.id) as never));
      }),
  );
  // Nobody was told anything for a while, so what is new is told without delay.
  for (let i = 0; i < 2; i++) await school.pass(300);
  expect(await live.run({ do: 'begin' })).toMatchObject({ ok: true });
  await school.pass(SECOND);
  for (const reply of await Promise.all(seated)) expect(reply).toMatchObject({ ok: true });
  await school.stop();
});

test('two boards are played one after the other, half of the room the other way round', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school, { rounds: [aRound({ boards: 2, crossed: true })] });
  const students = await join(4);
  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  expect(students.map(({ last }) => last.table?.board).sort()).toEqual([0, 0, 1, 1]);
  for (const board of ['first', 'second']) {
    const tables = await Promise.all(students.map((student) => tableOf(school, student)));
    for (const table of new Set(tables)) await playOut(school, table);
    await school.pass(SECOND);
    expect(runningRound(live.state) !== null, board).toBe(board === 'first');
  }
  expect(students[0]?.last.debriefs.map(({ board }) => board)).toEqual([0, 1]);
  await school.stop();
});

test('of what happened at a table nothing is told before the round is over for all', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  const [ada, bob, cyd, dan] = await join(4);
  if (!ada || !bob || !cyd || !dan) throw new Error('four have joined');
  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  const hers = await tableOf(school, ada);
  await playOut(school, hers);
  expect(await school.lobby.told(hers)).toEqual(err('round-not-over'));
  expect(await live.filmOf(hers.id)).toBeNull();
  const others = await Promise.all([bob, cyd, dan].map(async (one) => (one.last.table ? tableOf(school, one) : null)));
  for (const table of new Set(others)) if (table && table !== hers) await playOut(school, table);
  const told = await school.lobby.told(hers);
  expect(told).toMatchObject({ ok: true, value: { debrief: { ending: 'won' } } });
  expect(await live.filmOf(hers.id)).toBe(hers);
  expect(JSON.stringify(told)).not.toContain(hers.header.boardSecret);
  await school.stop();
});

test('a finished student sees their own mistakes while others still play, and nothing of anybody else', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  const students = await join(4);
  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  const ada = students.find(({ last }) => last.table?.seat === 'client');
  if (!ada) throw new Error('nobody is a client');
  const match = await tableOf(school, ada);
  const bob = students.find((one) => one !== ada && one.last.table?.match === match.id);
  await playUntil(school, match, () => match.glance().phase === 'running');
  expect(await tryRst(match, 'client')).toMatchObject({ ok: true, value: { result: 'refused' } });
  expect(await live.mistakes(ada.id)).toEqual(err('wrong-moment'));
  await school.pass(SECOND);
  await playOut(school, match);
  const mistakes = await live.mistakes(ada.id);
  expect(mistakes).toMatchObject({ ok: true, value: [{ view: { seat: 'client' }, verdict: { verdict: 'refused' } }] });
  expect(await live.mistakes(bob?.id ?? '')).toEqual({ ok: true, value: [] });
  expect(runningRound(live.state)).not.toBeNull();
  await school.stop();
});

test('who reloads at the moment at which a round begins has a table, who has gone for longer has none', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  const [ada, bob, cyd] = await join(3);
  if (!ada || !bob || !cyd) throw new Error('three have joined');
  live.left(cyd);
  await school.pass(MINUTE);
  live.left(ada);
  await live.run({ do: 'begin' });
  const back = sitting(live, ada.id, ada.token);
  expect([back.last.waits, sitting(live, cyd.id, cyd.token).last.waits]).toEqual([null, 'next-round']);
  await school.stop();
});

test('a table whose time is up is stopped, and one with more time goes on', async () => {
  const school = await aSchool();
  const { live, teacher, join } = await aClass(school);
  const [ada] = await join(4);
  if (!ada) throw new Error('nobody has joined');
  await live.run({ do: 'stretch', student: ada.id, percent: 150 });
  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  await school.pass(10 * MINUTE);
  await school.pass(SECOND);
  expect(teacher.last.tables.map(({ finished }) => finished).sort()).toEqual([false, true]);
  expect((await tableOf(school, ada)).isOver()).toBe(false);
  await school.pass(5 * MINUTE);
  await school.pass(SECOND);
  expect(teacher.last.last?.tables.map(({ ending }) => ending)).toEqual(['time-up', 'time-up']);
  expect(live.state.rounds[0]?.over?.why).toBe('time');
  await school.stop();
});

test('while the class is paused all tables stand still, and no time is lost by it', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  const [ada] = await join(2);
  if (!ada) throw new Error('nobody has joined');
  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  const match = await tableOf(school, ada);
  await live.run({ do: 'pause', why: ' Look \n here ' });
  await school.pass(SECOND);
  expect(ada.last.pause).toEqual({ why: 'Look here' });
  expect(match.view('client').frozen).toBe(true);
  await school.pass(60 * MINUTE);
  expect(match.isOver()).toBe(false);
  await live.run({ do: 'resume' });
  expect(match.view('client').frozen).toBe(false);
  await school.pass(9 * MINUTE);
  expect(match.isOver()).toBe(false);
  await school.pass(MINUTE);
  expect(match.isOver()).toBe(true);
  await school.stop();
});

test('a round that the host stops is over at once, with what was reached', async () => {
  const school = await aSchool();
  const { live, teacher, join } = await aClass(school);
  await join(3);
  await live.run({ do: 'begin' });
  await live.run({ do: 'stop' });
  await school.pass(SECOND);
  expect(live.state.rounds[0]?.over?.why).toBe('host');
  expect(teacher.last.last?.tables.map(({ ending }) => ending)).toEqual(['called-off', 'called-off']);
  await school.stop();
});

test.each([
  ['next', 'next-round'],
  ['bot', null],
] as const)('who comes late, where the plan says %s, waits: %s', async (late, waits) => {
  const school = await aSchool();
  const { live, join } = await aClass(school, { late });
  await join(2);
  await live.run({ do: 'begin' });
  const [cyd] = await join(1);
  await school.pass(SECOND);
  expect(cyd?.last.waits).toBe(waits);
  expect(cyd?.last.table?.withBot ?? null).toBe(waits === null ? true : null);
  await school.stop();
});

test('two who play with bots go on together', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school, { late: 'bot' });
  const [, , cyd] = await join(3);
  await live.run({ do: 'begin' });
  const [dan] = await join(1);
  await school.pass(SECOND);
  const alone = live.state.students.filter(({ id }) => id === dan?.id || id === cyd?.id).map(({ id }) => id);
  const withBots = live.state.rounds[0]?.pairs.filter(({ seats }) => Object.values(seats).includes('bot')) ?? [];
  expect(withBots).toHaveLength(2);
  const students = withBots.flatMap(({ seats }) => Object.values(seats).filter((by) => by !== 'bot'));
  expect(alone).toContain(dan?.id);
  const [one = '', other = ''] = students;
  expect(await live.run({ do: 'merge', students: [one, other] })).toEqual({ ok: true, value: null });
  await school.pass(SECOND);
  expect(dan?.last.table).toMatchObject({ withBot: false });
  expect(live.state.rounds[0]?.dissolved).toHaveLength(2);
  await school.stop();
});

test('who is kicked has no place and no seat any more, and their partner plays on with a bot', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  const [ada, bob] = await join(2);
  if (!ada || !bob) throw new Error('two have joined');
  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  const match = await tableOf(school, bob);
  const token = ada.last.table?.token ?? '';
  await live.run({ do: 'kick', student: ada.id });
  expect(ada.said).toEqual(['kicked']);
  expect(await school.classes.placeOf(ada.token)).toEqual(err('unknown-class'));
  expect(await school.lobby.sit(token, { owner: 'x' } as never)).toEqual(err('unknown-seat'));
  expect(match.glance().seats[ada.last.table?.seat as 'client'].occupant).toBe('steady');
  await school.pass(SECOND);
  expect(bob.last.table?.withBot).toBe(true);
  // A name that the host wants gone is gone from there too.
  const [name] = live.state.students.flatMap((student) => (student.id === bob.id ? student.name : []));
  expect(Object.values(namesAt(live.state, { class: live.id, round: 0, board: 0, pair: 0 }))).toEqual([name]);
  await school.stop();
});

test('who comes and goes all day fills no class', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  for (let i = 0; i < 600; i++) {
    const [one] = await join(1);
    await live.do(one?.id ?? '', { do: 'leave' });
  }
  expect(await live.join({ language: 'en', device: 'once more' }, aProof())).toEqual(err('class-full'));
  await school.stop();
});

test('who is away while their partner is kicked finds the seat kept, and the match as it was', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  const [ada, bob] = await join(2);
  if (!ada || !bob) throw new Error('two have joined');
  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  const match = await tableOf(school, bob);
  const [adas, bobs] = [ada, bob].map(({ last }) => last.table?.seat as End) as [End, End];
  const line = hearing('bob');
  await match.attach(adas, hearing('ada'));
  await match.attach(bobs, line);
  for (const seat of [adas, bobs]) await match.play(seat, 1, match.view(seat).rev, { move: 'ready' });
  await match.detach(bobs, line);
  await school.pass(20 * SECOND);
  expect(match.glance().seats[bobs].occupant).toBe('steady');
  await live.run({ do: 'kick', student: ada.id });
  await school.pass(SECOND);
  expect(live.state.rounds[0]?.results).toEqual([]);
  expect(match.glance().seats).toMatchObject({ [bobs]: { occupant: 'person' }, [adas]: { occupant: 'steady' } });
  await school.stop();
});

test('a table that all its people have left ends, and counts as that', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  const students = await join(2);
  await live.run({ do: 'begin' });
  for (const { id } of students) await live.do(id, { do: 'leave' });
  await school.pass(SECOND);
  expect(live.state.rounds[0]).toMatchObject({ over: { why: 'all' }, results: [{ ending: 'abandoned' }] });
  await school.stop();
});

test('a kicked student may come again as somebody new, a banned one may not', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  const [ada, bob] = await join(2);
  await live.run({ do: 'kick', student: ada?.id ?? '' });
  await live.run({ do: 'ban', student: bob?.id ?? '' });
  expect(await live.join({ language: 'en', device: 'device 1' }, aProof())).toEqual(err('banned'));
  expect(await live.join({ language: 'en', device: 'device 0' }, aProof())).toMatchObject({
    ok: true,
    value: { student: 's3' },
  });
  expect(await school.classes.placeOf(bob?.token ?? '')).toEqual(err('banned'));
  await school.stop();
});

test('a locked class takes nobody new, and a full one no 61st', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  await live.run({ do: 'lock', on: true });
  expect(await live.join({ language: 'en', device: 'd' }, aProof())).toEqual(err('locked'));
  await live.run({ do: 'lock', on: false });
  const all = await Promise.all(
    Array.from({ length: 61 }, (_, i) => live.join({ language: 'en', device: `d${i}` }, aProof())),
  );
  expect(all.filter(({ ok }) => ok)).toHaveLength(60);
  expect(all.at(-1)).toEqual(err('class-full'));
  expect(new Set(live.state.students.map(({ name }) => name)).size).toBe(60);
  await join(0);
  await school.stop();
});

test('the newer of two pages of one student has the place, and the older is told so', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  const [ada] = await join(1);
  if (!ada) throw new Error('nobody has joined');
  const place = await school.classes.placeOf(ada.token);
  expect(place).toEqual({ ok: true, value: { live, student: ada.id } });
  const tab = sitting(live, ada.id, ada.token, 'another tab');
  expect(ada.said).toEqual(['taken-over']);
  live.left(ada);
  await live.run({ do: 'rename', student: ada.id, name: 'Ada' });
  await school.pass(SECOND);
  expect(tab.last.name).toBe('Ada');
  expect(ada.last.name).not.toBe('Ada');
  await school.stop();
});

test('partners who are veiled learn each other’s names when the round is over', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school, { veiled: true });
  const [ada, bob] = await join(2);
  if (!ada || !bob) throw new Error('two have joined');
  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  expect(ada.last.table?.partner).toBeNull();
  const match = await tableOf(school, ada);
  expect(await school.lobby.room(match)).toMatchObject({ class: live.id, names: { client: '', server: '' } });
  await live.run({ do: 'stop' });
  const names = Object.values((await school.lobby.room(match)).names);
  expect(names.sort()).toEqual([ada.last.name, bob.last.name].sort());
  await school.stop();
});

test('the projector learns how far the tables are every 30 s only, and a pause at once', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  const students = await join(4);
  const screen = screenAt(live);
  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  const match = await tableOf(school, students[0] as (typeof students)[0]);
  await live.do(students[0]?.id ?? '', { do: 'leave' });
  await live.run({ do: 'kick', student: students.find(({ last }) => last.table?.match === match.id)?.id ?? '' });
  for (const student of students)
    if (student.last.table?.match === match.id) await live.run({ do: 'kick', student: student.id });
  expect(match.isOver()).toBe(true);
  await school.pass(20 * SECOND);
  expect(screen.last).toMatchObject({ progress: 0 });
  expect(screen.last.pairs.map(({ is }) => is)).toEqual(['playing', 'playing']);
  await live.run({ do: 'pause', why: '' });
  await school.pass(SECOND);
  expect(screen.last).toMatchObject({ progress: 0, pause: { why: '' } });
  await school.pass(10 * SECOND);
  expect(screen.last.progress).toBe(50);
  await school.stop();
});

test('a host is told at most four times a second, however much happens', async () => {
  const school = await aSchool();
  const { live, teacher, join } = await aClass(school);
  const before = teacher.views.length;
  await join(20);
  for (let i = 0; i < 10; i++) await school.pass(100);
  expect(teacher.last.students).toHaveLength(20);
  expect(teacher.views.length - before).toBeLessThanOrEqual(5);
  expect(live.state.students).toHaveLength(20);
  await school.stop();
});

test('a name of one’s own is shown when the host has seen it, and never a rude one', async () => {
  const school = await aSchool();
  const { live, join, teacher } = await aClass(school);
  const [ada] = await join(1);
  if (!ada) throw new Error('nobody has joined');
  const { name } = ada.last;
  expect(await live.do(ada.id, { do: 'name', name: 'Teacher' })).toEqual(err('bad-name'));
  await live.do(ada.id, { do: 'name', name: ' Ada ' });
  await school.pass(SECOND);
  expect(ada.last).toMatchObject({ name, wanted: 'Ada' });
  await live.run({ do: 'approve', student: ada.id, yes: true });
  await school.pass(SECOND);
  expect(teacher.last.students[0]).toMatchObject({ name: 'Ada', wanted: null });
  await school.stop();
});

test('a generated name is drawn again three times, in the language of the first', async () => {
  const school = await aSchool();
  const { live } = await aClass(school);
  const joined = await live.join({ language: 'zh-CN', device: 'd' }, aProof());
  if (!joined.ok) throw new Error(joined.error);
  const names = new Set<string | undefined>();
  for (let spin = 0; spin <= 3; spin++) {
    names.add(live.state.students[0]?.name);
    expect((await live.do('s1', { do: 'spin' })).ok).toBe(spin < 3);
  }
  expect(names.size).toBe(4);
  for (const name of names) expect(name).toMatch(/^\p{Script=Han}+$/u);
  await school.stop();
});

test('the check afterwards asks what the check before has asked', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  await join(1);
  for (const when of ['before', 'after'] as const) {
    await live.run({ do: 'check', when });
    await live.run({ do: 'check-close' });
  }
  const [before, after] = live.state.checks;
  expect(before?.questions).toHaveLength(8);
  expect(after?.questions).toEqual(before?.questions);
  await school.stop();
});

test('a deleted class leaves nothing behind, and everybody is told', async () => {
  const school = await aSchool();
  const { live, key, teacher, join } = await aClass(school);
  const [ada] = await join(2);
  await live.run({ do: 'begin' });
  await school.classes.remove(live);
  expect([teacher.said, ada?.said]).toEqual([['deleted'], ['deleted']]);
  expect(await school.classes.hostedBy(key)).toBeNull();
  expect(await school.classes.placeOf(ada?.token ?? '')).toEqual(err('unknown-class'));
  const { entries, matches, seats, classes } = school.kept;
  expect([entries.size, matches.size, seats.size, classes.size]).toEqual([0, 0, 0, 0]);
  await school.stop();
});

test('who comes back while the class is being deleted is told so, and it stays deleted', async () => {
  let meanwhile = async () => {};
  const school = await aSchool({
    wrap: (store) => ({
      ...store,
      classes: {
        ...store.classes,
        async remove(id) {
          await meanwhile();
          await store.classes.remove(id);
        },
      },
    }),
  });
  const { live, key, join } = await aClass(school);
  const [ada] = await join(2);
  if (!ada) throw new Error('two have joined');
  await live.run({ do: 'begin' });
  const back: (typeof ada)[] = [];
  meanwhile = async () => {
    const place = await school.classes.placeOf(ada.token);
    if (place.ok) back.push(sitting(place.value.live, ada.id, ada.token));
  };
  await school.classes.remove(live);
  expect(back.map(({ said }) => said)).toEqual([['deleted']]);
  expect(await school.classes.hostedBy(key)).toBeNull();
  expect(school.kept.matches.size + school.kept.entries.size + school.host.running).toBe(0);
  await school.stop();
});

test('a class is kept for thirty days after somebody was last there, its matches with it', async () => {
  const school = await aSchool();
  const { live, key, teacher, join } = await aClass(school);
  const [ada, bob] = await join(2);
  if (!ada || !bob) throw new Error('two have joined');
  await live.run({ do: 'begin' });
  await live.run({ do: 'stop' });
  for (const line of [teacher, ada, bob]) live.left(line);
  await school.pass(29 * 24 * 60 * MINUTE);
  expect(school.kept.matches.size).toBe(1);
  expect(await school.classes.hostedBy(key)).not.toBeNull();
  await school.pass(31 * 24 * 60 * MINUTE);
  await school.pass(MINUTE);
  expect(await school.classes.hostedBy(key)).toBeNull();
  expect(school.kept.matches.size + school.kept.entries.size).toBe(0);
  await school.stop();
});

test('a round that everybody has walked away from does not keep its class, nor does a server that starts', async () => {
  const before = await aSchool();
  const { live, teacher, join } = await aClass(before, { rounds: [aRound({ minutes: null })] });
  const students = await join(2);
  await live.run({ do: 'begin' });
  for (const line of [teacher, ...students]) live.left(line);
  for (let day = 0; day < 29; day++) await before.pass(DAY);
  expect(before.kept.classes.size).toBe(1);
  const after = await before.restart();
  await after.pass(2 * DAY);
  await after.pass(MINUTE);
  expect(after.kept.classes.size + after.kept.matches.size + after.kept.entries.size).toBe(0);
  expect(after.host.running).toBe(0);
  expect(after.trouble).toEqual([]);
  await after.stop();
});

test('no more classes are opened than the server keeps', async () => {
  const school = await aSchool({ maxClasses: 1 });
  await aClass(school);
  expect(await school.classes.open(aPlan())).toEqual(err('server-full'));
  await school.stop();
});

test('a key opens its own page and no other', async () => {
  const school = await aSchool();
  const { live, key, teacher } = await aClass(school);
  const ada = await aStudent(live, 'd');
  const { screenKey } = teacher.last;
  expect(await school.classes.hostedBy(key)).toBe(live);
  expect(await school.classes.shownBy(screenKey)).toBe(live);
  for (const wrong of [screenKey, ada.token, `${key}x`, `${live.id}.${'0'.repeat(32)}`, live.id, ''])
    expect(await school.classes.hostedBy(wrong), wrong).toBeNull();
  for (const wrong of [key, ada.token]) expect(await school.classes.shownBy(wrong)).toBeNull();
  for (const wrong of [key, screenKey]) expect(await school.classes.placeOf(wrong)).toEqual(err('unknown-class'));
  await school.stop();
});

test('a class that is opened while the server takes up the others is there for its host', async () => {
  const school = await aSchool();
  const resuming = school.classes.resume();
  const rooms = await Promise.all([1, 2, 3].map(() => aClass(school)));
  await resuming;
  expect(rooms.map(({ teacher }) => teacher.last.phase)).toEqual(['lobby', 'lobby', 'lobby']);
});
