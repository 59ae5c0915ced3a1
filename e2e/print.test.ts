/** A level on paper: from the map to the sheets that leave the printer. */
import type { Page } from '@playwright/test';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { LANGUAGES } from '#shared/text/index.ts';
import { expect, test } from './support/test.ts';

/** Rules, two ends, the diagram, the network, cards and answers. */
const SHEETS = 7;

/** How many sheets leave the printer, as the PDF itself counts them. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);
}

test('a level leaves the printer as rules, a sheet for each end, the network’s table, cards and answers', async ({
  newPlayer,
}) => {
  const { page, text } = await newPlayer();
  const { print } = text;
  await page.goto('/#/map/say-it-again');
  const more = page.getByRole('button', { name: text.journey.map.more });
  if (await more.isVisible()) await more.click();
  await page.getByRole('link', { name: print.link }).click();

  for (const name of [print.seats.client, print.seats.server, print.network, print.cards, print.answer])
    await expect(page.getByRole('region', { name })).toBeVisible();
  await expect(page.getByRole('region', { name: print.network })).toContainText(print.fate.lose);
  expect(await pagesOf(page)).toBe(SHEETS);

  for (const part of ['diagram', 'answers'] as const)
    await page.getByRole('checkbox', { name: print.part[part] }).uncheck();
  expect(await pagesOf(page)).toBe(SHEETS - 2);

  await page.getByRole('link', { name: print.back }).click();
  await expect(page.getByRole('heading', { name: text.levels['say-it-again'].name })).toBeVisible();
});

/** So many levels in one test, that each is well within its time on two slow cores. */
const AT_ONCE = 7;
const PARTS = Array.from({ length: Math.ceil(LEVEL_IDS.length / AT_ONCE) }, (_, part) =>
  LEVEL_IDS.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
);

for (const language of LANGUAGES)
  for (const levels of PARTS)
    test(`each sheet of every level is one page, in ${language}, from ${levels[0]} on`, async ({ newPlayer }) => {
      const { page, text } = await newPlayer({ language });
      const pages: { [level: string]: number } = {};
      for (const id of levels) {
        await page.goto(`/#/print/${id}`);
        await expect(page.getByRole('heading', { name: text.levels[id].name, level: 1 })).toBeVisible();
        pages[id] = await pagesOf(page);
      }
      expect(pages).toEqual(Object.fromEntries(levels.map((id) => [id, SHEETS])));
    });
