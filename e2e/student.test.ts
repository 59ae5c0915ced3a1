/** A lesson from a student's chair: by link or code, through reloads, other tabs and broken lines, to the end of the class. */
import { ENDS } from '#shared/match/index.ts';
import { joinClass, openClass, roundOf, tableLaid } from './support/classroom.ts';
import { ackOneTooFew, playToTheEnd, playUntil } from './support/driver.ts';
import { tableOf } from './support/hand.ts';
import { enterCode } from './support/lobby.ts';
import type { Player } from './support/player.ts';
import { expect, test } from './support/test.ts';

const wordsOf = ({ text }: Player) => text.classroom.student;

const finArrived = (player: Player) => playUntil(player, ({ connections }) => (connections[0]?.inbox.length ?? 0) > 0);

test('one code leads into a class as it leads to a match, with a name that can be drawn again and one that is asked for', async ({
  server,
  newPlayer,
}) => {
  const host = await openClass(server.url, [roundOf()]);
  const ann = await newPlayer({ screen: 'phone' });
  const bob = await newPlayer({ language: 'zh-CN' });
  const drawn = await joinClass(ann, host.code);
  await enterCode(bob, host.code, '');
  await expect(bob.page.getByRole('heading', { level: 1 })).not.toHaveText(drawn);

  await ann.page.getByRole('button', { name: wordsOf(ann).name.spin }).tap();
  await expect(ann.page.getByRole('heading', { level: 1 })).not.toHaveText(drawn);
  await bob.page.getByRole('button', { name: wordsOf(bob).name.own }).click();
  await bob.page.getByLabel(wordsOf(bob).name.label).fill('小波');
  await bob.page.getByRole('button', { name: wordsOf(bob).name.ask }).click();
  await expect(bob.page.getByText(wordsOf(bob).name.waits('小波'))).toBeVisible();
  await host.run({ do: 'approve', student: 's2', yes: true });
  await expect(bob.page.getByRole('heading', { level: 1 })).toHaveText('小波');

  await host.run({ do: 'kick', student: 's2' });
  await expect(bob.page.getByText(wordsOf(bob).gone.kicked.title)).toBeVisible();
  await bob.page.getByRole('button', { name: wordsOf(bob).again }).click();
  await expect(bob.page.getByRole('heading', { name: wordsOf(bob).lobby.ready })).toBeVisible();
  host.close();
});

test('who is put out at a table and comes in again has the place of somebody new, and the next table', async ({
  server,
  newPlayer,
}) => {
  const host = await openClass(server.url, [roundOf(), roundOf()]);
  const ann = await newPlayer({ screen: 'phone' });
  await joinClass(ann, host.code);
  await host.run({ do: 'begin' });
  await tableLaid(ann);
  await host.run({ do: 'kick', student: 's1' });
  await expect(ann.page.getByText(wordsOf(ann).gone.kicked.title)).toBeVisible();
  await ann.page.getByRole('button', { name: wordsOf(ann).again }).tap();
  const isBack = () => host.view().students.some(({ id, here }) => id === 's2' && here);
  await expect.poll(() => isBack() && host.view().phase === 'between').toBe(true);
  await host.run({ do: 'begin' });
  await tableLaid(ann);
  await expect(ann.page.getByText(wordsOf(ann).takenOver.title)).toHaveCount(0);
  host.close();
});

test('while the page of the class is on its way, nothing is said to be wrong', async ({ server, newPlayer }) => {
  const host = await openClass(server.url, [roundOf()]);
  const { page, text } = await newPlayer();
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/student-[^/]*\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(`/j/${host.code}`);
  await expect(page).toHaveURL(/#\/class\//);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('main')).toBeEmpty();
  arrive();
  await expect(page.getByRole('heading', { name: text.classroom.student.lobby.ready })).toBeVisible();
  host.close();
});

test('the table is there again after a reload, a death of the server and another tab, and stands still while the class is paused', async ({
  server,
  newPlayer,
}) => {
  const host = await openClass(server.url, [roundOf({ minutes: 10 })]);
  const ann = await newPlayer();
  await joinClass(ann, host.code);
  await host.run({ do: 'begin' });
  await tableLaid(ann);
  await expect(ann.page.getByRole('timer')).toBeVisible();

  await host.run({ do: 'pause', why: 'Fire drill' });
  const paused = ann.page.getByRole('alertdialog', { name: wordsOf(ann).paused.title });
  await expect(paused).toContainText('Fire drill');
  await host.run({ do: 'resume' });
  await expect(paused).toBeHidden();

  await ann.page.reload();
  await expect(tableOf(ann.page, ann.text).ready).toBeVisible();

  await server.restart();
  await tableOf(ann.page, ann.text).ready.click();
  await ann.watch.until('the bot', ({ phase }) => phase === 'running');
  ann.noise.forgive();

  const tab = await ann.page.context().newPage();
  await tab.goto(ann.page.url());
  const taken = ann.page.getByRole('dialog', { name: wordsOf(ann).takenOver.title });
  await expect(taken).toBeVisible();
  await taken.getByRole('button', { name: ann.text.shell.line.takeBack }).click();
  await expect(taken).toBeHidden();
  await expect(tab.getByRole('dialog', { name: wordsOf(ann).takenOver.title })).toBeVisible();
  await tab.close();
  const view = await playToTheEnd(ann);
  expect(view.ending).toBe('won');
  host.close();
});

test('who has finished first practises, and sees what really happened once everybody is done', async ({
  server,
  newPlayer,
}) => {
  test.slow();
  const host = await openClass(server.url, [roundOf()]);
  const players = [await newPlayer(), await newPlayer(), await newPlayer()];
  for (const player of players) await joinClass(player, host.code);
  await host.run({ do: 'begin' });
  await Promise.all(players.map(tableLaid));
  const sit = (pair: (typeof tables)[number]) =>
    ENDS.flatMap((end) => players.filter((_, i) => pair.seats[end].by === `s${i + 1}`));
  const { tables } = host.view();
  const [[cal, ann] = [], [odd] = []] = tables.map(sit).sort((a, b) => b.length - a.length);
  if (!cal || !ann || !odd) throw new Error('three students are a pair and one with a bot');
  const partner = playToTheEnd(cal);
  await finArrived(ann);
  const right = await ackOneTooFew(ann);
  await Promise.all([partner, playToTheEnd(ann)]);

  const { finished } = wordsOf(ann);
  await expect(ann.page.getByText(finished.refused(1))).toBeVisible();
  await ann.page.getByRole('button', { name: finished.mistakes.title }).click();
  await ann.hand.act({ do: 'send', segment: right });
  await ann.page.getByRole('button', { name: ann.text.whatIf.mistakes.finish, exact: true }).click();
  await ann.page.getByRole('button', { name: finished.back }).click();
  await ann.page.getByRole('button', { name: finished.drill.title }).click();
  const { drill } = ann.text.classroom;
  const next = ann.page.getByRole('button', { name: drill.next });
  for (let line = 1; !(await next.isVisible()); line++)
    await ann.page.getByRole('button', { name: new RegExp(`^${drill.line(line)}[:：]`) }).click();
  await next.click();
  await expect(ann.page.getByText(drill.legal)).toHaveCount(0);

  await playToTheEnd(odd);
  await ann.page.getByRole('button', { name: wordsOf(ann).between.look }).click();
  await expect(ann.page.getByRole('heading', { name: ann.text.shell.debrief.refused.title })).toBeVisible();
  await ann.page.getByRole('button', { name: wordsOf(ann).between.backToClass }).click();
  await host.run({ do: 'finish' });
  await expect(ann.page.getByRole('heading', { name: wordsOf(ann).over.practise })).toBeVisible();
  const own = ann.page.getByRole('region', { name: wordsOf(ann).own.decisions });
  await own.locator('summary').click();
  await expect(own.getByRole('row').filter({ hasText: ann.text.classroom.report.verdicts.refused })).toHaveCount(1);
  host.close();
});

test('a second board follows by itself, from the other end', async ({ server, newPlayer }) => {
  const host = await openClass(server.url, [roundOf({ level: 'both-dial', boards: 2 })]);
  const ann = await newPlayer({ screen: 'phone' });
  await joinClass(ann, host.code);
  await host.run({ do: 'begin' });
  const { seat } = await tableLaid(ann);
  await playToTheEnd(ann);
  await expect(ann.page.getByRole('heading', { name: wordsOf(ann).table.next(2) })).toBeVisible();
  expect((await tableLaid(ann)).seat).not.toBe(seat);
  await playToTheEnd(ann);
  await expect(ann.page.getByRole('button', { name: wordsOf(ann).between.lookAt(2) })).toBeVisible();
  host.close();
});
