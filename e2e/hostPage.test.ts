/** The host's page under a teacher's thumb: what was changed is kept, nothing is done by the way, and nothing is missed below. */
import { joinClass } from './support/classroom.ts';
import { press } from './support/lobby.ts';
import { openByHand, order } from './support/teacher.ts';
import { expect as expectSoon, test } from './support/test.ts';

const expect = expectSoon.configure({ timeout: 20_000 });

test('a teacher on a phone changes a round, asks the class, skips, and begins', async ({ newPlayer }) => {
  test.setTimeout(120_000);
  const teacher = await newPlayer({ screen: 'phone' });
  const ann = await newPlayer();
  const { page, text } = teacher;
  const { run, setup, between, people } = text.classroom.host;
  const { levels } = text;
  const doors = await openByHand(teacher, 'Networks 2b', ['first-contact', 'goodbye-properly']);
  const scrolled = () => page.evaluate(() => window.scrollY);
  const next = (n: number, level: keyof typeof levels) =>
    page.getByRole('button', { name: run.begin(n, levels[level].name), exact: true });
  await joinClass(ann, doors.code);

  await test.step('the page opens at its top', async () => {
    await expect(next(1, 'first-contact')).toBeVisible();
    expect(await scrolled()).toBe(0);
  });
  await test.step('a round that is moved is kept at once, and that is said', async () => {
    await press(teacher, page.getByText(run.plan, { exact: false }).first());
    await order(teacher, setup.down(1));
    await expect(page.getByText(run.planSaved)).toBeInViewport();
    await page.reload();
    await expect(next(1, 'goodbye-properly')).toBeEnabled();
  });
  await test.step('while a check runs it is closed first, then a round can begin', async () => {
    await order(teacher, between.check.before);
    await expect(page.getByText(between.checkRuns.before, { exact: true })).toBeVisible();
    await expect(next(1, 'goodbye-properly')).toBeHidden();
    await order(teacher, between.checkClose);
    await expect(next(1, 'goodbye-properly')).toBeVisible();
  });
  await test.step('a round is skipped after a question, and a double click skips no other', async () => {
    await page.getByRole('button', { name: run.skip.long, exact: true }).dblclick();
    const asked = run.askSkip(levels['goodbye-properly'].name);
    const dialog = page.getByRole('dialog', { name: asked.title });
    await expect(dialog).toBeVisible();
    await expect(next(1, 'goodbye-properly')).toBeAttached();
    await dialog.getByRole('button', { name: asked.yes, exact: true }).dblclick();
    await expect(next(1, 'first-contact')).toBeVisible();
  });
  await test.step('a name that waits is told of wherever the page is scrolled to', async () => {
    const { name } = ann.text.classroom.student;
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await press(ann, ann.page.getByRole('button', { name: name.own }));
    await ann.page.getByLabel(name.label).fill('Ann');
    await press(ann, ann.page.getByRole('button', { name: name.ask }));
    await expect(page.getByRole('button', { name: people.namesWait(1) })).toBeInViewport();
    await order(teacher, people.namesWait(1));
    await expect(page.getByRole('heading', { name: people.names })).toBeInViewport();
  });
  await test.step('a round that begins is seen from the top', async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await press(teacher, next(1, 'first-contact'));
    await expect(page.getByRole('region', { name: people.needs })).toBeVisible();
    await expect.poll(scrolled).toBe(0);
  });
});
