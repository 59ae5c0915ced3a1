/** A class over real sockets: who may do what, who comes back how, and that a whole room gets in. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { err, ok } from '#shared/base/index.ts';
import type { ClassPlan, HostView, ScreenView, StudentView } from '#shared/classroom/index.ts';
import type { Joined, Opened } from '#shared/wire/index.ts';
import { memoryLog } from './log/index.ts';
import { drawProof, fastClock, REQUEST, type Running, startServer, Visitor } from './testing.ts';

const PLAN: ClassPlan = {
  title: 'Networks, Monday',
  rounds: [
    {
      level: 'first-contact',
      network: null,
      help: 'standard',
      speed: 100,
      boards: 1,
      crossed: false,
      minutes: null,
      exhibition: false,
    },
  ],
  pairing: 'random',
  late: 'next',
  ranks: true,
  ownNames: false,
  veiled: false,
};

let server: Running;
let visitors: Visitor[];
let teacher: Visitor;
let opened: Opened;
let code: string;

const visitor = (): Visitor => {
  const made = new Visitor(server.url);
  visitors.push(made);
  return made;
};

async function begin(config: object = {}, store = memoryLog()): Promise<void> {
  visitors = [];
  server = await startServer({ clock: fastClock(100), config, store });
  teacher = visitor();
  const reply = await teacher.ask('class:open', { plan: PLAN });
  if (!reply.ok) throw new Error(reply.error);
  opened = reply.value;
  code = opened.view.code;
}

async function end(): Promise<void> {
  for (const each of visitors) each.close();
  await server.stop();
}

beforeEach(() => begin());
afterEach(async () => {
  await end();
  expect(server.trouble).toEqual([]);
});

interface Student {
  readonly page: Visitor;
  readonly joined: Joined;
}

async function join(device: string, page = visitor()): Promise<Student> {
  const reply = await page.ask('class:join', { proof: drawProof(), code, language: 'en', device });
  if (!reply.ok) throw new Error(reply.error);
  return { page, joined: reply.value };
}

type Views = { 'class:host': HostView; 'class:screen': ScreenView; 'class:student': StudentView };

/** The first view, heard by now or to come, of which this holds. */
async function sees<E extends keyof Views>(page: Visitor, event: E, holds: (view: Views[E]) => boolean) {
  const found = () => page.heard.find((each) => each.event === event && holds(each.what as Views[E]));
  await page.until(`a view of ${event}`, () => found() !== undefined);
  return found()?.what as Views[E];
}

async function sitAtTable({ page }: Student): Promise<void> {
  const { table } = await sees(page, 'class:student', (view) => view.table !== null);
  await page.sit(page.ask('match:sit', { token: table?.token ?? '' }));
}

test('a round from the code on the projector to the debrief', async () => {
  const projector = visitor();
  const shown = await projector.ask('class:watch', { key: opened.view.screenKey });
  expect(shown).toMatchObject({ ok: true, value: { as: 'screen', code } });
  expect(await visitor().ask('code:find', { code: code.toLowerCase() })).toEqual(
    ok({ what: 'class', title: PLAN.title, locked: false }),
  );
  const students = await Promise.all(['a', 'b', 'c'].map((device) => join(device)));
  await sees(projector, 'class:screen', ({ names }) => names.length === 3);
  expect(await teacher.ask('class:run', { do: 'begin' })).toEqual(ok(null));
  await Promise.all(
    students.map(async (student) => {
      await sitAtTable(student);
      await student.page.playToTheEnd();
    }),
  );
  const { last } = await sees(projector, 'class:screen', ({ phase }) => phase === 'between');
  expect(last?.tables.map(({ ending }) => ending)).toEqual(['won', 'won']);
  const [first] = students;
  const match = last?.tables[0]?.match ?? '';
  expect(await projector.ask('class:film', { match })).toMatchObject({
    ok: true,
    value: { debrief: { ending: 'won' } },
  });
  expect(await first?.page.ask('match:debrief', {})).toMatchObject({ ok: true });
  await explainedToAll(match, first?.page);
  expect(await first?.page.ask('match:again', { swap: true })).toEqual(err('wrong-moment'));
});

/** What a poll has asked about is open to its voters once nobody votes any more. */
async function explainedToAll(match: string, student: Visitor | undefined): Promise<void> {
  const polls = Array.from({ length: 20 }, (_, entry) => entry);
  for (const entry of polls) if ((await teacher.ask('class:run', { do: 'poll', match, entry })).ok) break;
  expect(await student?.ask('class:film', { match })).toEqual(err('wrong-moment'));
  expect(await teacher.ask('class:run', { do: 'poll-close' })).toEqual(ok(null));
  expect(await student?.ask('class:film', { match })).toMatchObject({ ok: true });
}

test('a code finds what it opens: a class, a match, or nothing', async () => {
  const ada = visitor();
  const { room } = await ada.sit(ada.ask('match:create', REQUEST));
  const find = (what: string) => ada.ask('code:find', { code: what });
  expect(await find(room.code ?? '')).toEqual(ok({ what: 'match' }));
  expect(await find(code)).toMatchObject(ok({ what: 'class' }));
  expect(await find('CDFHJK')).toEqual(err('unknown-code'));
  expect(await ada.ask('match:join', { proof: drawProof(), code, name: '' })).toEqual(err('unknown-code'));
  expect(
    await ada.ask('class:join', { proof: drawProof(), code: room.code ?? '', language: 'en', device: 'd' }),
  ).toEqual(err('unknown-code'));
});

test('sixty students behind one address are in with the limits as they come', async () => {
  await end();
  await begin({ MAX_EVENTS: 20 });
  const students = await Promise.all(Array.from({ length: 60 }, (_, i) => join(`device ${i}`)));
  expect(new Set(students.map(({ joined }) => joined.view.name)).size).toBe(60);
  const areHere = (view: HostView) => view.students.filter(({ here }) => here).length;
  await sees(teacher, 'class:host', (view) => areHere(view) === 60);
  const late = await visitor().ask('class:join', { proof: drawProof(), code, language: 'en', device: 'one more' });
  expect(late).toEqual(err('class-full'));
});

test('classes and the students in them are counted, without a word of who they are', async () => {
  await end();
  const METRICS_TOKEN = 'a token for metrics';
  await begin({ METRICS_TOKEN });
  const metrics = async () => {
    const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
    return (await fetch(`${server.url}/metrics`, { headers })).text();
  };
  const counts = (classes: number, students: number) =>
    vi.waitFor(async () =>
      expect((await metrics()).match(/^synfin_(classes|students) .*$/gm)).toEqual([
        `synfin_classes ${classes}`,
        `synfin_students ${students}`,
      ]),
    );
  await counts(1, 0);
  const [ada, bob] = [await join('a phone'), await join('a tablet')];
  await counts(1, 2);
  const text = await metrics();
  for (const secret of [PLAN.title, opened.class, code, 'a phone', ada.joined.view.name])
    expect(text).not.toContain(secret);
  bob.page.close();
  await counts(1, 1);
  ada.page.close();
  teacher.close();
  await counts(0, 0);
});

test('the class goes on while its host is gone, and the key is all that is needed to come back', async () => {
  const students = await Promise.all(['a', 'b'].map((device) => join(device)));
  await teacher.ask('class:run', { do: 'begin' });
  teacher.close();
  await Promise.all(students.map(sitAtTable));
  const [second, phone] = [visitor(), visitor()];
  for (const page of [second, phone])
    expect(await page.ask('class:host', { key: opened.key })).toMatchObject({
      ok: true,
      value: { class: opened.class, view: { phase: 'round' } },
    });
  await phone.ask('class:run', { do: 'pause', why: 'Listen' });
  await sees(second, 'class:host', ({ pause }) => pause?.why === 'Listen');
  await Promise.all(students.map(({ page }) => sees(page, 'class:student', ({ pause }) => pause?.why === 'Listen')));
});

test('a student who reloads has the same place and the same seat', async () => {
  const [ada, bob] = await Promise.all([join('a'), join('b')]);
  await teacher.ask('class:run', { do: 'begin' });
  await Promise.all([ada, bob].map(sitAtTable));
  ada.page.close();
  const page = visitor();
  const back = await page.ask('class:sit', { token: ada.joined.token });
  expect(back).toMatchObject({ ok: true, value: { class: opened.class, view: { id: ada.joined.view.id } } });
  const token = back.ok ? (back.value.view.table?.token ?? '') : '';
  await page.sit(page.ask('match:sit', { token }));
  await Promise.all([page.playToTheEnd(), bob.page.playToTheEnd()]);
  await sees(page, 'class:student', ({ debriefs }) => debriefs.length === 1);
});

test('a student who reloads while the tables are made can sit down at the one that they are told of', async () => {
  await end();
  const [asked, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const store = memoryLog();
  const create: typeof store.directory.create = async (match) => {
    asked.resolve();
    await gate.promise;
    return store.directory.create(match);
  };
  await begin({}, { ...store, directory: { ...store.directory, create } });
  const [ada] = await Promise.all([join('a'), join('b')]);
  const [page, other] = [visitor(), visitor()];
  await Promise.all([page, other].map((one) => one.ask('code:find', { code })));
  const begun = teacher.ask('class:run', { do: 'begin' });
  await asked.promise;
  const sat = page.ask('class:sit', { token: ada.joined.token }).then((back) => {
    const token = back.ok ? (back.value.view.table?.token ?? '') : '';
    return page.ask('match:sit', { token });
  });
  // Long enough for both answers, if they do not wait.
  for (let i = 0; i < 5; i++) await other.ask('code:find', { code });
  gate.resolve();
  expect(await sat).toMatchObject({ ok: true });
  expect(await begun).toEqual(ok(null));
});

test('a student who joins and hears no answer asks again, and is the same student', async () => {
  const joining = { code, language: 'en', device: 'a', proof: drawProof() } as const;
  const replies = await Promise.all([visitor(), visitor()].map((page) => page.ask('class:join', joining)));
  const [first, again] = replies.map((reply) => reply.ok && [reply.value.view.id, reply.value.token]);
  expect(again).toEqual(first);
  const { students } = await sees(teacher, 'class:host', (view) => view.students.length > 0);
  expect(students).toHaveLength(1);
  await teacher.ask('class:run', { do: 'ban', student: students[0]?.id ?? '' });
  expect(await visitor().ask('class:join', joining)).toEqual(err('banned'));
});

test('another tab takes the place over, and the older one is told', async () => {
  const ada = await join('a');
  const tab = visitor();
  expect((await tab.ask('class:sit', { token: ada.joined.token })).ok).toBe(true);
  await ada.page.hears('class:taken-over');
  expect(await ada.page.ask('class:do', { do: 'spin' })).toEqual(err('not-seated'));
  expect(await tab.ask('class:do', { do: 'spin' })).toEqual(ok(null));
});

test('nobody but its host leads a class, and a projector does nothing but look', async () => {
  const ada = await join('a');
  const projector = visitor();
  await projector.ask('class:watch', { key: opened.view.screenKey });
  for (const page of [ada.page, projector, visitor()]) {
    expect(await page.ask('class:run', { do: 'finish' })).toEqual(err('not-seated'));
    expect(await page.ask('class:delete', {})).toEqual(err('not-seated'));
  }
  for (const page of [teacher, projector])
    expect(await page.ask('class:do', { do: 'spin' })).toEqual(err('not-seated'));
  expect(await ada.page.ask('class:film', { match: 'x' })).toEqual(err('wrong-moment'));
  expect(await visitor().ask('class:film', { match: 'x' })).toEqual(err('not-seated'));
  expect(await projector.ask('class:film', { match: 'x' })).toEqual(err('wrong-moment'));
  for (const key of [opened.view.screenKey, ada.joined.token, `${opened.class}.${'0'.repeat(32)}`])
    expect(await ada.page.ask('class:host', { key })).toEqual(err('unknown-class'));
});

test('a student gives their seat up by leaving the class, and not otherwise', async () => {
  const [ada, bob] = await Promise.all([join('a'), join('b')]);
  await teacher.ask('class:run', { do: 'begin' });
  await Promise.all([ada, bob].map(sitAtTable));
  expect(await ada.page.ask('match:leave', {})).toEqual(err('wrong-moment'));
  expect(await ada.page.ask('class:do', { do: 'leave' })).toEqual(ok(null));
  expect(await ada.page.hears('class:gone')).toBe('left');
  await bob.page.playToTheEnd();
  expect(bob.page.view?.ending).toBe('won');
});

test('who guesses codes or keys is slowed down, as with matches', async () => {
  const eve = visitor();
  const guesses = [];
  for (let i = 0; i < 4; i++) {
    guesses.push(await eve.ask('code:find', { code: 'CDFHJK' }));
    guesses.push(await eve.ask('class:join', { proof: drawProof(), code: 'CDFHJK', language: 'en', device: 'd' }));
    guesses.push(await eve.ask('class:host', { key: `${opened.class}.${'0'.repeat(32)}` }));
  }
  expect(guesses.slice(0, 10).map((reply) => !reply.ok && reply.error)).not.toContain('too-fast');
  expect(guesses.slice(10)).toEqual([err('too-fast'), err('too-fast')]);
  expect(await visitor().ask('code:find', { code })).toMatchObject({ ok: true });
});

test('a student may change their mind, and not all day long', async () => {
  await end();
  await begin({ MAX_EVENTS: 1000 });
  const [ada, bob] = [await join('a'), await join('b')];
  const wishes = [];
  for (let i = 0; i <= 60; i++)
    wishes.push(await ada.page.ask('class:do', { do: 'name', name: i % 2 === 0 ? 'Zed' : 'Zoe' }));
  expect(wishes.slice(0, 60)).not.toContainEqual(err('too-fast'));
  expect(wishes.at(60)).toEqual(err('too-fast'));
  expect(await bob.page.ask('class:do', { do: 'spin' })).toEqual(ok(null));
});

test('a deleted class is gone for everybody', async () => {
  const ada = await join('a');
  expect(await teacher.ask('class:delete', {})).toEqual(ok(null));
  expect([await ada.page.hears('class:gone'), await teacher.hears('class:gone')]).toEqual(['deleted', 'deleted']);
  expect(await visitor().ask('class:host', { key: opened.key })).toEqual(err('unknown-class'));
  expect(await visitor().ask('class:sit', { token: ada.joined.token })).toEqual(err('unknown-class'));
  expect(await visitor().ask('code:find', { code })).toEqual(err('unknown-code'));
});
