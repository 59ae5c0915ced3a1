/** A lesson with everybody in the room: the teacher with a phone, the projector, and four students. */
import { barriers } from './support/barriers.ts';
import { calledInLobby, joinClass, tableLaid } from './support/classroom.ts';
import { ackOneTooFew, composeRight, makeMove, playToTheEnd, playUntil } from './support/driver.ts';
import { enterCode, press } from './support/lobby.ts';
import type { Player, Wishes } from './support/player.ts';
import { download, openByHand, order, readSheet } from './support/teacher.ts';
import { expect as expectSoon, test } from './support/test.ts';

// Six pages are drawn by one machine.
test.use({ actionTimeout: 30_000 });
const expect = expectSoon.configure({ timeout: 30_000 });

interface Lesson {
  readonly teacher: Player;
  readonly projector: Player;
  readonly ann: Player;
  readonly bo: Player;
  readonly cal: Player;
  readonly dee: Player;
}

const wordsOf = ({ text }: Player) => text.classroom;
const button = ({ page }: Player, name: string | RegExp) => page.getByRole('button', { name });
const heading = ({ page }: Player, name: string | RegExp) => page.getByRole('heading', { name });
const OWN_NAME = '小波';
/** Beside the code. */
const TYPED_NAME = 'Calvin';

test('a lesson of two rounds, as each screen in the room shows it', async ({ newPlayer }) => {
  test.setTimeout(240_000);
  const lesson = await openPages(newPlayer);
  const names = await test.step('four come in, and a name is shown once the teacher has seen it', () => comeIn(lesson));
  await test.step('a pause is on every screen, and no move is made in it', () => pause(lesson, names));
  await test.step('the teacher comes back into the round, which ends by itself', () => endFirstRound(lesson));
  await test.step('the room sees where it stumbled, and one of its tables', () => talk(lesson));
  await test.step('the room votes on what an end does next', () => vote(lesson));
  await test.step('who is put out may come in again, and waits', () => putOut(lesson, names.dee));
  await test.step('three play on, one of them with a bot, and one after a reload', () =>
    playSecondRound(lesson, names));
  await test.step('a podium for the class', () => finish(lesson, names));
  await test.step('the report says of each what their own page says', () => readReport(lesson, names));
  await test.step('nothing is left of a class that is deleted', () => remove(lesson));
});

type Names = Readonly<Record<'ann' | 'bo' | 'cal' | 'dee', string>>;

const openPages = async (newPlayer: (wishes?: Wishes) => Promise<Player>): Promise<Lesson> => ({
  teacher: await newPlayer({ screen: 'phone' }),
  projector: await newPlayer({ screen: 'projector' }),
  ann: await newPlayer(),
  bo: await newPlayer({ screen: 'phone', language: 'zh-CN' }),
  cal: await newPlayer({ hand: 'keys' }),
  dee: await newPlayer({ language: 'zh-CN', dark: true }),
});

async function comeIn({ teacher, projector, ann, bo, cal, dee }: Lesson): Promise<Names> {
  const doors = await openByHand(teacher, 'Networks 2b', ['first-contact', 'goodbye-properly']);
  const { lobby } = wordsOf(projector).screen;
  await projector.page.goto(doors.projector);
  await expect(heading(projector, lobby.waiting)).toBeVisible();
  const ofAnn = await joinClass(ann, doors.code);
  await bo.page.goto(doors.link);
  const ofBo = await calledInLobby(bo);
  await enterCode(cal, doors.code, TYPED_NAME);
  const names = { ann: ofAnn, bo: ofBo, cal: await calledInLobby(cal), dee: await joinClass(dee, doors.code) };

  const shown = projector.page.getByRole('list', { name: lobby.here(4) }).getByRole('listitem');
  await expect(shown).toHaveText(Object.values(names));
  const { name } = wordsOf(bo).student;
  await press(bo, button(bo, name.own));
  await bo.page.getByLabel(name.label).fill(OWN_NAME);
  await press(bo, button(bo, name.ask));
  const { people } = wordsOf(teacher).host;
  await expect(cal.page.getByText(wordsOf(cal).student.name.waits(TYPED_NAME))).toBeVisible();
  await order(teacher, `${people.no}: ${people.wants(names.cal, TYPED_NAME)}`);
  await expect(cal.page.getByText(wordsOf(cal).student.name.notTaken(TYPED_NAME))).toBeVisible();
  await expect(teacher.page.getByText(OWN_NAME, { exact: true })).toBeVisible();
  await expect(shown).toHaveText(Object.values(names));
  await order(teacher, teacher.text.joining.label(people.yes) + people.wants(names.bo, OWN_NAME));
  await expect(heading(bo, OWN_NAME)).toBeVisible();
  const approved = { ...names, bo: OWN_NAME };
  await expect(shown).toHaveText(Object.values(approved));
  return approved;
}

async function pause({ teacher, projector, ...students }: Lesson, names: Names): Promise<void> {
  const everybody = Object.values(students);
  const { run } = wordsOf(teacher).host;
  await order(teacher, run.begin(1, teacher.text.levels['first-contact'].name));
  await Promise.all(everybody.map(tableLaid));
  await Promise.all(everybody.map(makeMove));
  const rows = projector.page.getByRole('list', { name: wordsOf(projector).screen.running.pairs(2) });
  await expect(rows.getByRole('listitem')).toHaveCount(2);
  for (const name of Object.values(names)) await expect(rows).toContainText(name);

  const [caller] = everybody.filter(({ watch }) => watch.view()?.seat === 'client');
  if (!caller) throw new Error('nobody calls');
  await composeRight(caller);
  const [why = ''] = run.whys;
  await press(teacher, button(teacher, run.pause));
  await press(teacher, button(teacher, why));
  await expect(teacher.page.getByText(run.paused(why))).toBeVisible();
  // Each reads it in their own language.
  const whyOf = ({ text }: Player): string => text.classroom.host.run.whys[0];
  await expect(projector.page.getByRole('alert')).toContainText(whyOf(projector));
  for (const player of everybody) await expect(player.page.getByRole('alertdialog')).toContainText(whyOf(player));
  const made = caller.watch.view()?.n ?? 0;
  await caller.page.keyboard.press('Enter');
  await order(teacher, run.resume);
  for (const { page } of everybody) await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(projector.page.getByRole('alert')).toBeHidden();
  await caller.hand.send();
  expect((await caller.watch.until('the SYN', ({ n }) => n > made)).n).toBe(made + 1);
}

/** What Ann gets wrong. */
const MISTAKE = 'ack-names-next';

async function endFirstRound({ teacher, projector, ann, bo, cal, dee }: Lesson): Promise<void> {
  const { people } = wordsOf(teacher).host;
  const { screen, mistakes } = wordsOf(projector);
  const others = Promise.all([bo, cal, dee].map(playToTheEnd));
  await playUntil(ann, ({ connections }) => (connections[0]?.inbox.length ?? 0) > 0);
  await ackOneTooFew(ann);
  const tables = teacher.page.getByRole('region', { name: people.tables });
  await expect(tables).toContainText(people.refused(1));
  await teacher.page.reload();
  await expect(tables).toContainText(people.refused(1));
  const { playing, finished } = screen.running.is;
  for (const row of await projector.page.getByRole('listitem').all())
    await expect(row).toHaveText(new RegExp(`(${playing}|${finished})$`));
  await expect(projector.page.getByRole('main')).not.toContainText(mistakes[MISTAKE]);
  await Promise.all([others, playToTheEnd(ann)]);
  await expect(heading(projector, screen.between.over(1))).toBeVisible();
  for (const each of [ann, bo, cal, dee])
    await expect(heading(each, wordsOf(each).student.between.over(1))).toBeVisible();
}

async function talk({ teacher, projector }: Lesson): Promise<void> {
  const { between, people } = wordsOf(teacher).host;
  const { screen, mistakes } = wordsOf(projector);
  const stumbles = projector.page.getByRole('region', { name: screen.between.stumbled });
  await expect(stumbles).toContainText(mistakes[MISTAKE]);
  await expect(stumbles).toContainText(screen.between.players(1));
  await expect(teacher.page.getByRole('region', { name: between.stumbles })).toContainText(between.players(1, 4));
  await expect(teacher.page.getByRole('region', { name: between.tables })).toContainText(people.refused(1));
  await order(teacher, between.show);
  await expect(heading(projector, screen.shown.unnamed)).toBeVisible();
  await expect(projector.page.locator('canvas')).toBeVisible();
  await order(teacher, between.hide);
  await expect(heading(projector, screen.between.over(1))).toBeVisible();
}

async function vote({ teacher, projector, ...students }: Lesson): Promise<void> {
  const { between } = wordsOf(teacher).host;
  const { poll, ...screen } = wordsOf(projector).screen;
  await press(teacher, button(teacher, between.lookAt('')).first());
  await order(teacher, between.pollHere);
  await expect(heading(projector, poll.ask.client).or(heading(projector, poll.ask.server))).toBeVisible();
  for (const each of Object.values(students)) {
    const words = wordsOf(each).student.poll;
    await press(each, asked(each).getByRole('button').first());
    await expect(asked(each)).toContainText(words.voted);
  }
  await expect(projector.page.getByText(poll.voted(4, 4))).toBeVisible();
  await order(teacher, between.pollClose);
  await expect(projector.page.getByText(poll.votes(4))).toBeVisible();
  for (const each of Object.values(students)) await expect(asked(each)).toContainText(wordsOf(each).student.poll.right);
  await order(teacher, between.pollClear);
  await expect(heading(projector, screen.between.over(1))).toBeVisible();
}

/** The question on a student's page, whichever end it is about. */
function asked({ page, text }: Player) {
  const { title } = text.classroom.student.poll;
  const { client, server } = text.table.own.ends;
  return page.getByRole('region', { name: title(client) }).or(page.getByRole('region', { name: title(server) }));
}

async function putOut({ teacher, dee }: Lesson, name: string): Promise<void> {
  const { people, run } = wordsOf(teacher).host;
  const students = teacher.page.getByRole('region', { name: people.title });
  await press(teacher, students.getByRole('button', { name }));
  await order(teacher, `${people.kick} …`, people.askKick(name).yes);
  const { gone, again, lobby } = wordsOf(dee).student;
  await expect(dee.page.getByText(gone.kicked.title)).toBeVisible();
  await order(teacher, run.begin(2, teacher.text.levels['goodbye-properly'].name));
  await press(dee, button(dee, again));
  await expect(heading(dee, lobby.late.title)).toBeVisible();
}

async function playSecondRound({ teacher, projector, ann, bo, cal }: Lesson, names: Names): Promise<void> {
  const { people, between } = wordsOf(teacher).host;
  const { screen } = wordsOf(projector);
  await Promise.all([ann, bo, cal].map(tableLaid));
  const rows = projector.page.getByRole('list', { name: screen.running.pairs(2) });
  for (const name of [names.ann, names.bo, names.cal, screen.bot]) await expect(rows).toContainText(name);
  await expect(rows).not.toContainText(names.dee);
  await expect(teacher.page.getByRole('region', { name: people.tables })).toContainText(people.bot);
  await makeMove(bo);
  await bo.page.reload();
  await Promise.all([ann, bo, cal].map(playToTheEnd));
  await expect(heading(projector, screen.between.over(2))).toBeVisible();
  const tables = teacher.page.getByRole('region', { name: between.tables });
  await expect(tables.getByRole('listitem')).toHaveCount(2);
  await expect(tables).not.toContainText(between.notCounted);
}

async function finish({ teacher, projector, ...students }: Lesson, names: Names): Promise<void> {
  const { run } = wordsOf(teacher).host;
  const { finished } = wordsOf(projector).screen;
  await order(teacher, run.finish.long, run.askFinish.yes);
  const podium = projector.page.getByRole('list', { name: finished.podium });
  const best = teacher.page.getByRole('region', { name: run.finishedTitle });
  for (const name of [names.ann, names.bo, names.cal]) {
    await expect(podium).toContainText(name);
    await expect(best).toContainText(name);
  }
  for (const list of [podium, best]) await expect(list).not.toContainText(names.dee);
  for (const each of Object.values(students))
    await expect(each.page.getByText(wordsOf(each).student.over.title)).toBeVisible();
}

async function readReport({ teacher, ann, bo, cal }: Lesson, names: Names): Promise<void> {
  const { host, report, mistakes } = wordsOf(teacher);
  await press(teacher, teacher.page.getByRole('link', { name: host.run.report }));
  const { columns } = report;
  const file = await download(teacher, button(teacher, host.report.csvStudents));
  expect(file.startsWith('\uFEFF')).toBe(true);
  const rows = readSheet(file.slice(1));
  expect(rows.map((row) => row[columns.name])).toEqual([...Object.values(names), expect.any(String)]);
  const lines = teacher.page.getByRole('region', { name: host.report.students }).getByRole('group');
  const of = (name: string) => rows.find((row) => row[columns.name] === name) ?? {};
  for (const [each, name] of [
    [ann, names.ann],
    [bo, names.bo],
    [cal, names.cal],
  ] as const) {
    const row = of(name);
    const { standing, stars } = wordsOf(each).student.between;
    const percent = Number(row[columns.percent]).toLocaleString(each.text.tag, { maximumFractionDigits: 1 });
    await expect(each.page.getByText(standing(Number(row[columns.rank]), percent))).toBeVisible();
    await expect(each.page.getByText(stars(Number(row[columns.stars])))).toBeVisible();
    expect(row).toMatchObject({ [columns.boards]: '2', [columns.refused]: each === ann ? '1' : '0' });
    await expect(lines.filter({ hasText: name })).toContainText(
      host.report.summary(
        Number(row[columns.rightAtFirst]),
        Number(row[columns.decisions]),
        Number(row[columns.refused]),
      ),
    );
  }
  expect(of(names.ann)).toMatchObject({ [columns.mistake]: mistakes[MISTAKE] });
  expect(of(names.dee)).toMatchObject({ [columns.boards]: '1' });
}

async function remove({ teacher, projector, ...students }: Lesson): Promise<void> {
  const { run, report } = wordsOf(teacher).host;
  await press(teacher, teacher.page.getByRole('link', { name: report.back }));
  await order(teacher, `${run.remove} …`, run.askRemove.yes);
  await expect(heading(teacher, run.removed.title)).toBeVisible();
  await expect(heading(projector, wordsOf(projector).screen.deleted.title)).toBeVisible();
  for (const each of Object.values(students))
    await expect(heading(each, wordsOf(each).student.gone.deleted.title)).toBeVisible();
}

test('nothing keeps anybody out of a class', async ({ newPlayer }) => {
  test.setTimeout(240_000);
  const teacher = await newPlayer({ screen: 'phone' });
  const projector = await newPlayer({ screen: 'projector' });
  const ann = await newPlayer();
  const lookAtAll = async (phase: string) => {
    for (const [who, player] of Object.entries({ teacher, projector, ann }))
      expect(await barriers(player), `${who}, ${phase}`).toEqual([]);
  };
  const doors = await openByHand(teacher, 'Networks 2b', ['first-contact', 'goodbye-properly']);
  await projector.page.goto(doors.projector);
  await joinClass(ann, doors.code);
  await lookAtAll('in the lobby');
  await order(teacher, wordsOf(teacher).host.run.begin(1, teacher.text.levels['first-contact'].name));
  await tableLaid(ann);
  await lookAtAll('in a round');
  await playUntil(ann, ({ connections }) => (connections[0]?.inbox.length ?? 0) > 0);
  await ackOneTooFew(ann);
  await playToTheEnd(ann);
  await expect(heading(projector, wordsOf(projector).screen.between.over(1))).toBeVisible();
  await expect(heading(ann, wordsOf(ann).student.between.over(1))).toBeVisible();
  await lookAtAll('between the rounds');
});
