/** Homework, from the host who sets it to the file that comes back; and whatever was changed on the way is found. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assert, DAY, err, MINUTE, ok, SECOND, secret } from '#shared/base/index.ts';
import { reportOf, type Task } from '#shared/classroom/index.ts';
import { HOMEWORK_REQUESTS, type HomeworkFile, type SignedWork } from '#shared/wire/index.ts';
import { hearing } from '../hand.testing.ts';
import { Homework } from './homework.ts';
import { aClass, aSchool, playOut, type Room, type School, tryRst } from './testing.ts';

const OWN = secret('0'.repeat(32));
const TASK: Task = {
  title: 'Until Friday',
  items: [
    { level: 'first-contact', role: 'client' },
    { level: 'grand-tour', role: 'server' },
  ],
  help: 'standard',
  due: null,
};

let school: School;
let room: Room;
let homework: Homework;

const homeworkOf = ({ classes, host, store, clock }: School): Homework =>
  new Homework({ classes, host, directory: store.directory, clock, secret: OWN });

beforeEach(async () => {
  school = await aSchool();
  homework = homeworkOf(school);
  room = await aClass(school);
});
afterEach(async () => {
  expect(school.trouble).toEqual([]);
  await school.stop();
});

/** The link that the host gives to the students. */
async function set(change: Partial<Task> = {}, { live, teacher } = room): Promise<string> {
  expect(await live.run({ do: 'task', task: { ...TASK, ...change } })).toEqual(ok(null));
  await school.pass(SECOND);
  const link = teacher.last.tasks.at(-1)?.link;
  assert(link !== undefined, 'the host is told of the homework');
  return link;
}

async function begin(link: string, item = 0, line = hearing('somebody')) {
  const page = await homework.page(link, item);
  assert(page.ok, 'there is such an item');
  const sitting = await school.lobby.playPage(page.value, 'Ada', line);
  assert(sitting.ok, 'a try is begun');
  return sitting.value.held;
}

/** A try from beginning to end, and the token of its seat. */
async function play(link: string, item = 0, slips = 0): Promise<string> {
  const { match, seat, token } = await begin(link, item);
  assert(seat !== 'network', 'a student is an end');
  await match.play(seat, 1, match.view(seat).rev, { move: 'ready' });
  await school.pass(3 * SECOND);
  for (let slip = 0; slip < slips; slip++) {
    await tryRst(match, seat);
    await school.pass(2 * SECOND);
  }
  await playOut(school, match);
  return token;
}

async function fileOf(link: string, tokens: readonly string[], name = 'Ada'): Promise<HomeworkFile> {
  const file = await homework.file({ link, name, tokens });
  assert(file.ok, `a file is made: ${JSON.stringify(file)}`);
  return file.value;
}

/** As the page of the report sends them: one message for each result. */
const worksIn = ({ synfin, version, title, results, ...head }: HomeworkFile): readonly SignedWork[] =>
  results.map(({ proof, ...best }) => ({ work: { ...head, ...best }, proof }));

test('a student plays without an account, hands in, and the report has it', async () => {
  const link = await set();
  expect(await homework.look(link)).toEqual(ok({ ...TASK, class: room.live.id, task: 0, over: false }));
  const file = await fileOf(link, [await play(link), await play(link, 1)], '  Ada \u202e ');
  expect(file).toMatchObject({
    synfin: 'homework',
    name: 'Ada',
    title: 'Until Friday',
    late: false,
    results: [
      {
        item: 0,
        tries: 1,
        result: { level: 'first-contact', ending: 'won', seats: { server: { by: 'bot', moves: [] } } },
      },
      {
        item: 1,
        tries: 1,
        result: { level: 'grand-tour', ending: 'won', seats: { client: { by: 'bot', moves: [] } } },
      },
    ],
  });
  for (const work of worksIn(JSON.parse(JSON.stringify(file)))) {
    expect(HOMEWORK_REQUESTS['class:import'].safeParse(work)).toEqual({ success: true, data: work });
    expect(await homework.take(room.live, work)).toEqual(ok('taken'));
    expect(await homework.take(room.live, work)).toEqual(ok('known'));
  }
  await school.pass(SECOND);
  expect(room.teacher.last.tasks).toMatchObject([{ handed: 1 }]);
  expect(reportOf(room.live.state).homework).toMatchObject([{ student: 'Ada', boards: [{ board: 1 }, { board: 2 }] }]);
});

test('all meet the same board, each with numbers of their own, and the board is never told', async () => {
  const link = await set();
  const [one, other, later] = [await begin(link), await begin(link), await begin(link, 1)];
  expect(other.match.header.boardSecret).toBe(one.match.header.boardSecret);
  expect(later.match.header.boardSecret).not.toBe(one.match.header.boardSecret);
  expect(other.match.header.matchSecret).not.toBe(one.match.header.matchSecret);
  await playOut(school, one.match);
  const told = await school.lobby.told(one.match);
  assert(told.ok, 'one’s own debrief opens at once');
  expect(JSON.stringify(told.value)).not.toContain(one.match.header.boardSecret);
});

test('of several tries the best is handed in, and how many there were', async () => {
  const link = await set();
  const [worse, better] = [await play(link, 0, 3), await play(link)];
  const [result] = (await fileOf(link, [worse, better, better])).results;
  expect(result).toMatchObject({ tries: 2, result: { match: better.split('.')[0] } });
});

describe('what was changed on the way is found:', () => {
  const changed: readonly (readonly [what: string, change: (signed: SignedWork) => SignedWork, error: string])[] = [
    ['the name', ({ work, proof }) => ({ work: { ...work, name: 'Eve' }, proof }), 'changed-work'],
    ['the time', ({ work, proof }) => ({ work: { ...work, at: work.at - DAY }, proof }), 'changed-work'],
    ['that it is late', ({ work, proof }) => ({ work: { ...work, late: !work.late }, proof }), 'changed-work'],
    ['how many tries there were', ({ work, proof }) => ({ work: { ...work, tries: 9 }, proof }), 'changed-work'],
    ['the item', ({ work, proof }) => ({ work: { ...work, item: 1 }, proof }), 'changed-work'],
    ['the task', ({ work, proof }) => ({ work: { ...work, task: 1 }, proof }), 'changed-work'],
    ['the class', ({ work, proof }) => ({ work: { ...work, class: 'A'.repeat(12) }, proof }), 'another-class'],
    ['the points', withSeat({ points: 99_999 }), 'changed-work'],
    ['the stars', withSeat({ stars: 3, refused: 1 }), 'changed-work'],
    ['a move that is missing', withSeat({ moves: [] }), 'changed-work'],
    [
      'the signature',
      ({ work, proof }) => ({ work, proof: proof.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) }),
      'changed-work',
    ],
    ['no signature', ({ work }) => ({ work, proof: 'none' }), 'changed-work'],
  ];
  test.each(changed)('%s', async (_, change, error) => {
    const link = await set();
    const [signed] = worksIn(await fileOf(link, [await play(link)]));
    assert(signed !== undefined, 'something is handed in');
    expect(await homework.take(room.live, change(signed))).toEqual(err(error));
    expect(room.live.state.homework).toEqual([]);
  });

  function withSeat(seat: object) {
    return ({ work, proof }: SignedWork): SignedWork => {
      const { result } = work;
      const seats = { ...result.seats, client: { ...result.seats.client, ...seat } };
      return { work: { ...work, result: { ...result, seats } }, proof };
    };
  }

  test('but in which order its fields stand is nobody’s matter', async () => {
    const link = await set();
    const [signed] = worksIn(await fileOf(link, [await play(link)]));
    assert(signed !== undefined, 'something is handed in');
    const work = Object.fromEntries(Object.entries(signed.work).reverse()) as unknown as SignedWork['work'];
    expect(await homework.take(room.live, { ...signed, work })).toEqual(ok('taken'));
  });

  test('what another server has signed', async () => {
    const link = await set();
    const { classes, host, store, clock } = school;
    const elsewhere = new Homework({
      classes,
      host,
      directory: store.directory,
      clock,
      secret: secret('1'.repeat(32)),
    });
    const file = await elsewhere.file({ link, name: 'Ada', tokens: [await play(link)] });
    const [signed] = file.ok ? worksIn(file.value) : [];
    assert(signed !== undefined, 'something is handed in');
    expect(await homework.take(room.live, signed)).toEqual(err('changed-work'));
  });

  test('what is another class’s', async () => {
    const other = await aClass(school);
    const link = await set({}, other);
    const [signed] = worksIn(await fileOf(link, [await play(link)]));
    assert(signed !== undefined, 'something is handed in');
    expect(await homework.take(room.live, signed)).toEqual(err('another-class'));
    expect(await homework.take(other.live, signed)).toEqual(ok('taken'));
  });
});

describe('what does not count as a try:', () => {
  test('one that still runs', async () => {
    const link = await set();
    const { token } = await begin(link);
    expect(await homework.file({ link, name: 'Ada', tokens: [token] })).toEqual(err('nothing-played'));
  });

  test('one at other homework, a seat that nobody holds, and no token at all', async () => {
    const link = await set();
    const other = await play(await set({ title: 'Until Monday' }));
    const guessed = other.replace(/\..*/, `.${'x'.repeat(32)}`);
    expect(await homework.file({ link, name: 'Ada', tokens: [other, guessed, 'x'] })).toEqual(err('nothing-played'));
  });
});

test('a name is needed, so that the work can be found', async () => {
  const link = await set();
  expect(await homework.file({ link, name: ' \u200b ', tokens: [] })).toEqual(err('bad-name'));
});

test('late is not refused, and said', async () => {
  const link = await set({ due: school.clock.wall() + 30 * MINUTE });
  const token = await play(link);
  expect(await fileOf(link, [token])).toMatchObject({ late: false });
  await school.pass(31 * MINUTE);
  expect(await homework.look(link)).toMatchObject({ value: { over: true } });
  const late = await fileOf(link, [token]);
  expect(late).toMatchObject({ late: true });
  for (const work of worksIn(late)) expect(await homework.take(room.live, work)).toEqual(ok('taken'));
});

test('a debrief opens for others when the homework is due, without a date never', async () => {
  const debriefOf = async (link: string) => {
    const { match } = await begin(link);
    await playOut(school, match);
    const told = await school.lobby.told(match);
    assert(told.ok, 'one’s own debrief opens at once');
    return told.value.link;
  };
  const dated = await debriefOf(await set({ due: school.clock.wall() + 30 * MINUTE }));
  const open = await debriefOf(await set());
  expect(await school.lobby.look(dated)).toEqual(err('not-due'));
  await school.pass(31 * MINUTE);
  expect(await school.lobby.look(dated)).toMatchObject({ ok: true });
  expect(await school.lobby.look(open)).toEqual(err('not-due'));
});

test('a link that the class did not give out opens nothing', async () => {
  const link = await set();
  const [id, , proof] = link.split('.');
  for (const wrong of [
    '',
    'x',
    id,
    `${id}.1`,
    `${id}.2.${proof}`,
    `${id}.0.${proof}`,
    `${link}x`,
    `${link}.`,
    `${id}.1.`,
  ])
    expect(await homework.look(`${wrong}`), wrong).toEqual(err('unknown-task'));
  expect(await homework.page(link, 2)).toEqual(err('unknown-task'));
});

test('a restart of the server loses nothing: tries, links, what was signed and what was taken in', async () => {
  const link = await set();
  const token = await play(link);
  const [before] = worksIn(await fileOf(link, [token]));
  assert(before !== undefined, 'something is handed in');
  await homework.take(room.live, before);
  school = await school.restart();
  homework = homeworkOf(school);
  const live = await school.classes.byId(room.live.id);
  assert(live !== null, 'the class is there');
  expect(await homework.take(live, before)).toEqual(ok('known'));
  expect((await fileOf(link, [token])).results).toHaveLength(1);
});

test('tries stay as long as the class without taking room among the running matches, and go with it', async () => {
  const link = await set();
  const line = hearing('Ada');
  const running = await begin(link, 0, line);
  const ended = await play(link);
  const id = running.match.id;
  expect(school.host.running).toBe(1);
  await running.match.detach(running.seat, line);
  await school.pass(DAY);
  expect(school.host.running).toBe(0);
  expect((await fileOf(link, [ended])).results).toHaveLength(1);
  expect(await school.host.find(id)).not.toBeNull();
  await school.classes.remove(room.live);
  expect(await school.host.find(id)).toBeNull();
  expect(await homework.look(link)).toEqual(err('unknown-task'));
});
