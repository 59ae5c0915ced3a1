/** The way of a player through the levels: the map, the ghost, the stars, the passport, and all of it as a file. */
import { readFile } from 'node:fs/promises';
import { TEXTS } from '#shared/text/index.ts';
import { playToTheEnd } from './support/driver.ts';
import { tabTo } from './support/hand.ts';
import { atTable, expectDebrief } from './support/lobby.ts';
import type { Player } from './support/player.ts';
import { expect, test } from './support/test.ts';

/** A level on the map, by its name; its accessible name goes on with its stars. */
const levelOn = ({ page, text }: Player, level: keyof typeof text.levels) =>
  page.getByRole('radio', { name: new RegExp(`${text.levels[level].name}[,，]`) });

const ghostOf = ({ page, text: { journey } }: Player) => {
  const box = page.getByRole('region', { name: journey.ghost.title });
  const button = (name: string) => box.getByRole('button', { name, exact: true });
  return { box, next: button(journey.ghost.step), play: button(journey.ghost.now), skip: button(journey.ghost.skip) };
};

/** Pushes the ghost on until it has played to the end. */
async function watchToTheEnd(player: Player): Promise<void> {
  const { next, play } = ghostOf(player);
  await expect(next).toBeVisible();
  for (let presses = 0; presses < 120 && !(await play.isVisible()); presses++) {
    await next.click({ timeout: 2000 }).catch(() => {});
    await player.page.waitForTimeout(150);
  }
  await expect(play).toBeVisible();
}

async function playFirstContact(player: Player): Promise<void> {
  const { page, text } = player;
  await page.goto('/#/map');
  await expect(levelOn(player, 'first-contact')).toBeChecked();
  await page.getByRole('button', { name: text.journey.map.playGhost }).click();
  await watchToTheEnd(player);
  await ghostOf(player).play.click();
  await atTable(player);
  expect((await playToTheEnd(player)).ending).toBe('won');
  await expectDebrief(player, 'won');
}

test('from the map, with the ghost first, to a win: stars, an inked passport, and the file of it all', async ({
  newPlayer,
}) => {
  test.slow();
  const player = await newPlayer();
  const { page, text } = player;
  const { map, passport, file } = text.journey;
  await playFirstContact(player);

  await expect(page.getByRole('heading', { name: passport.fresh })).toBeVisible();
  await page.getByRole('link', { name: passport.title }).click();
  await expect(page.getByRole('img', { name: passport.label(2, 21) })).toBeVisible();

  const poster = page.waitForEvent('download');
  await page.getByRole('button', { name: passport.svg }).click();
  const drawing = await readFile(await (await poster).path(), 'utf8');
  expect(drawing).toMatch(/^<svg .*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(drawing).not.toContain('var(');
  expect(drawing.match(/data-inked="true"/g)).toHaveLength(2);

  await page.getByRole('link', { name: map.link, exact: true }).click();
  await expect(levelOn(player, 'first-contact')).toHaveAccessibleName(new RegExp(map.stars(3)));
  await expect(levelOn(player, 'say-it-again')).toBeChecked();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: file.save }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({ format: 'synfin-journey', last: [{ level: 'first-contact', stars: 3 }] });

  await page.reload();
  await expect(levelOn(player, 'first-contact')).toHaveAccessibleName(new RegExp(map.stars(3)));

  const other = await newPlayer();
  await other.page.goto('/#/map');
  const bring = other.page.getByLabel(file.bring);
  await bring.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(other.page.getByText(file.errors['not-ours'])).toBeVisible();
  await bring.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await expect(other.page.getByText(file.brought(1))).toBeVisible();
  await expect(levelOn(other, 'first-contact')).toHaveAccessibleName(new RegExp(map.stars(3)));

  await other.page.goto('/');
  const goOn = other.page.getByRole('button', { name: map.goOn(text.levels['say-it-again'].name) });
  await goOn.click();
  await expect(ghostOf(other).box).toBeVisible();
});

test('a level is found, chosen and begun with the keyboard alone', async ({ newPlayer }) => {
  const player = await newPlayer({ hand: 'keys' });
  const { page, text } = player;
  await page.goto('/#/map');
  await tabTo(page, levelOn(player, 'first-contact'));
  await page.keyboard.press('ArrowDown');
  await expect(levelOn(player, 'say-it-again')).toBeChecked();
  await expect(page.getByRole('heading', { name: text.levels['say-it-again'].name })).toBeVisible();
  await page.keyboard.press('Enter');
  const { skip, box } = ghostOf(player);
  await expect(box.getByRole('status')).toContainText(text.levels['say-it-again'].name);
  await tabTo(page, skip);
  await page.keyboard.press('Enter');
  await atTable(player);
});

test('on a phone, in Chinese, a level is begun with the thumb', async ({ newPlayer }) => {
  const player = await newPlayer({ screen: 'phone', language: 'zh-CN' });
  const { page, text } = player;
  await page.goto('/#/map/goodbye-properly');
  await expect(page.getByRole('heading', { name: text.levels['goodbye-properly'].name })).toBeVisible();
  const { width } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth }));
  expect(width).toBe(390);
  await page.getByRole('button', { name: text.journey.map.playGhost }).tap();
  await ghostOf(player).skip.tap();
  await atTable(player);
});

test('what was kept and cannot be read is told, and can be saved', async ({ newPlayer }) => {
  const { page } = await newPlayer();
  const { file } = TEXTS.en.journey;
  await page.addInitScript(() => localStorage.setItem('synfin.journey', '{"format":"synfin-journey","version":1}'));
  await page.goto('/#/map');
  await expect(page.getByText(file.aside.title)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: file.saveAside }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('synfin-journey');
});
