/**
 * A teacher composes a level, breaks it, reads why and mends it; somebody else opens the link and plays it to a win, in another language.
 */
import { ENDS } from '#shared/match/index.ts';
import { playToTheEnd } from './support/driver.ts';
import { tabTo } from './support/hand.ts';
import { atTable, expectDebrief } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

const NAME = 'Lost at the door';

test('a level is composed, mended, shared as a link, and won by whoever opens it', async ({ newPlayer }) => {
  const teacher = await newPlayer();
  const { page, text } = teacher;
  const words = text.editor;
  const verdict = page.getByRole('region', { name: words.verdict.title });

  await page.goto('/');
  await page.getByRole('link', { name: words.link }).click();
  await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
  await expect(verdict).toContainText(words.verdict.wins);

  // The title by the keyboard alone; what Murphy does by choosing.
  await tabTo(page, page.getByRole('textbox', { name: words.words.name }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(NAME);
  await page.getByRole('combobox', { name: words.network.mood }).selectOption(words.network.rules);
  const rule = page.getByRole('group', { name: words.network.rule(1) });
  await expect(rule.getByRole('combobox', { name: words.network.segment })).toHaveValue('syn');

  // A goal that nobody reaches: the reason stands at the script that lacks the call, and the link is taken back.
  await page.getByRole('checkbox', { name: text.table.top.goal.closed, exact: true }).check();
  const why = words.problems['goal-closed']({ least: 0, most: 0, end: 'client', goal: 'closed', ms: 0 });
  await expect(page.locator('#edit-ends-client-script').getByText(why)).toBeVisible();
  await expect(verdict).toContainText(why);
  await expect(page.getByRole('button', { name: words.tools.play })).toBeDisabled();

  // Each application says goodbye, the server once it has heard the other. And there is a way on which the server has never been open.
  for (const end of ENDS) {
    const script = page.locator(`#edit-ends-${end}-script`);
    await script.getByRole('button', { name: words.script.add }).click();
    const call = script.getByRole('group', { name: words.script.step(2) });
    await call.getByRole('combobox', { name: words.script.call }).selectOption('CLOSE');
    const when = end === 'client' ? 'established' : 'closing';
    await call.getByRole('combobox', { name: words.script.when }).selectOption(when);
  }
  await expect(verdict).toContainText(words.verdict.trap);
  await expect(verdict).toContainText(words.verdict.lacks([text.table.top.goal.open]));
  await expect(page.getByRole('heading', { name: words.verdict.pictureStuck })).toBeVisible();

  // Mended: to close rightly is goal enough.
  await page.getByRole('checkbox', { name: text.table.top.goal.open, exact: true }).uncheck();
  await expect(verdict).toContainText(words.verdict.wins);
  await expect(verdict).toContainText(words.verdict.bots(100, 100));

  // Back and forth: the last choice is undone, and done again.
  await page.getByRole('button', { name: words.tools.undo }).click();
  await page.getByRole('button', { name: words.tools.redo }).click();
  await page.reload();
  await expect(page.getByRole('textbox', { name: words.words.name })).toHaveValue(NAME);

  await page.getByText(words.share.title).click();
  const link = page.getByRole('textbox', { name: words.share.link });
  await expect(link).toHaveValue(/\/#\/l\/1[\w-]+$/);
  const code = (await link.inputValue()).replace(/^.*\/#/, '/#');
  await expect(page.getByRole('img', { name: words.share.qr })).toBeVisible();

  const student = await newPlayer({ language: 'zh-CN', screen: 'phone' });
  await student.page.goto(code);
  await expect(student.page.getByRole('heading', { name: NAME })).toBeVisible();
  await expect(student.page.getByText(student.text.editor.card.byTeacher)).toBeVisible();
  const { lobby } = student.text.shell;
  await student.page.getByText(lobby.more).tap();
  await student.page.getByText(lobby.speedOf(400), { exact: true }).tap();
  await student.page.getByRole('button', { name: student.text.editor.card.alone }).tap();
  await atTable(student);
  const view = await playToTheEnd(student);
  expect(view.ending).toBe('won');
  await expectDebrief(student, 'won');
  await expect(student.page.getByText(NAME).filter({ visible: true }).first()).toBeVisible();
});

test('a link that holds no level says so, and leads home', async ({ newPlayer }) => {
  const { page, text } = await newPlayer();
  await page.goto('/#/l/1nonsense');
  await expect(page.getByRole('heading', { name: text.editor.card.broken })).toBeVisible();
  await page.getByRole('button', { name: text.shell.line.home }).click();
  await expect(page.getByRole('heading', { name: text.shell.landing.headline })).toBeVisible();
});
