/** Homework: a teacher sets it, a student without an account plays it and saves a file, and the teacher brings the file in. */
import { readFile } from 'node:fs/promises';
import { barriers } from './support/barriers.ts';
import { playToTheEnd } from './support/driver.ts';
import { atTable, expectDebrief } from './support/lobby.ts';
import type { Player } from './support/player.ts';
import { expect, test } from './support/test.ts';

const LEVEL = 'first-contact';

const wordsOf = ({ text }: Player) => text.classroom.homework;

/** Opens a class and sets homework of one level. Answers with its link, and the key of the host's pages. */
async function setHomework(teacher: Player, title: string) {
  const { page, text } = teacher;
  const words = wordsOf(teacher).set;
  await page.goto('/#/class');
  await page.getByRole('button', { name: text.classroom.host.setup.open, exact: true }).click();
  await page.getByText(words.open, { exact: true }).click();
  await page.getByLabel(words.name, { exact: true }).fill(title);
  await page.getByLabel(words.level(1), { exact: true }).selectOption(LEVEL);
  await page.getByRole('button', { name: words.save, exact: true }).click();
  const link = await page.getByRole('textbox', { name: words.link }).inputValue();
  return { link: new URL(link).hash, key: new URL(page.url()).hash.split('/').at(-1) };
}

/** Plays the level, and goes back to the homework. */
async function play(student: Player, link: string): Promise<void> {
  const { page, text } = student;
  const words = wordsOf(student).page;
  await page.goto(`/${link}`);
  await page.getByRole('button', { name: words.of(words.play, text.levels[LEVEL].name) }).click();
  await atTable(student);
  // The page is lost in the middle, and comes back by way of the homework.
  await page.goto(`/${link}`);
  await page.reload();
  await page.getByRole('button', { name: words.of(words.goOn, text.levels[LEVEL].name) }).click();
  await atTable(student);
  expect((await playToTheEnd(student)).ending).toBe('won');
  await expectDebrief(student, 'won');
  await expect(page.getByText(words.linkHint)).toBeVisible();
  await page.getByRole('link', { name: words.back }).click();
}

test('a student plays at home, saves a file, and the teacher brings it in; what was changed on the way is found', async ({
  newPlayer,
}) => {
  test.setTimeout(120_000);
  const teacher = await newPlayer();
  const student = await newPlayer({ language: 'zh-CN', screen: 'phone' });
  const { link, key } = await setHomework(teacher, 'Until Friday');
  const words = wordsOf(student).page;
  const save = student.page.getByRole('button', { name: words.save });

  await student.page.goto(`/${link}`);
  await expect(student.page.getByRole('heading', { name: 'Until Friday' })).toBeVisible();
  await expect(save).toBeDisabled();
  expect(await barriers(student), 'homework').toEqual([]);
  await play(student, link);
  await student.page.reload();
  await expect(student.page.getByText(words.tries(1))).toBeVisible();
  await student.page.getByLabel(words.name).fill('小波');
  const saving = student.page.waitForEvent('download');
  await save.tap();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('synfin-小波-Until-Friday.json');
  await expect(student.page.getByText(words.saved(file.suggestedFilename()))).toBeVisible();

  const handed = await readFile(await file.path(), 'utf8');
  const bring = (name: string, text: string) =>
    teacher.page
      .getByLabel(wordsOf(teacher).bring.choose)
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const said = wordsOf(teacher).bring.outcomes;
  await teacher.page.goto(`/#/report/${key}`);
  await bring('changed.json', handed.replace('小波', 'Eve'));
  await expect(teacher.page.getByText(said.changed)).toBeVisible();
  await bring('letter.txt', 'Dear teacher,');
  await expect(teacher.page.getByText(said.foreign)).toBeVisible();
  await expect(teacher.page.getByText(wordsOf(teacher).bring.nobody)).toBeVisible();
  await bring('homework.json', handed);
  await expect(teacher.page.getByText(said.taken('小波', 1))).toBeVisible();
  expect(await barriers(teacher), 'report').toEqual([]);
  await expect(teacher.page.getByRole('row', { name: '小波' })).toContainText(wordsOf(teacher).bring.items(1, 1));
  await bring('again.json', handed);
  await expect(teacher.page.getByText(said.known('小波'))).toBeVisible();

  await teacher.page.goto(`/#/host/${key}`);
  await expect(teacher.page.getByText(wordsOf(teacher).set.handed(1))).toBeVisible();
});
