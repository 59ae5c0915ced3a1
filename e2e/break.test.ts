/** Break TCP: a rule is taken away, the browser finds the accident, and the table plays it. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '#shared/text/index.ts';
import { expect, test } from './support/test.ts';

for (const language of LANGUAGES)
  test(`a rule is taken away, and its accident is watched to the end, in ${language}`, async ({ newPlayer }) => {
    const { page, text } = await newPlayer({
      language,
      screen: language === 'en' ? 'desktop' : 'phone',
      motion: language === 'en',
    });
    const { breaking, after } = text;
    const { name, accident, begins, breaks, ends, would } = breaking.broken['free-fin'];
    await page.goto('/#/map');
    await page.getByRole('link', { name: breaking.link }).click();
    await page.getByRole('switch', { name }).click();

    await expect(page.getByText(begins)).toBeVisible();
    // It runs by itself, but for whoever asks for less motion.
    const button = language === 'en' ? after.replay.pause : after.replay.play;
    await expect(page.getByRole('button', { name: button, exact: true })).toBeVisible();
    // The film is the first thing that this page has opened of the table: its styles have to come in their order all the same.
    if (language === 'en') await expectBesideEachOther(page);
    const next = page.getByRole('button', { name: after.replay.forward });
    for (let step = 0; step < 5; step++) await next.click();
    await expect(page.getByText(ends)).toContainText(breaks);
    await page.getByRole('button', { name: after.replay.close }).click();

    await expect(page.getByRole('heading', { name: accident })).toBeVisible();
    await expect(page.getByText(would)).toBeVisible();
    await expect(page.getByRole('button', { name: breaking.watch })).toBeFocused();
    await expect(page.getByRole('switch', { name })).not.toBeChecked();
    await page.getByRole('switch', { name }).click();
    await expect(page.getByRole('heading', { name: accident })).toBeHidden();
  });

/** On a wide screen the wire stands between both ends. */
async function expectBesideEachOther(page: Page): Promise<void> {
  const parts = page.locator('.replay-table > *');
  const boxes = await Promise.all((await parts.all()).map((part) => part.boundingBox()));
  const [left, centre, right] = boxes.map((box) => box ?? { x: 0, width: 0 });
  expect(left && centre && left.x + left.width <= centre.x).toBe(true);
  expect(centre && right && centre.x + centre.width <= right.x).toBe(true);
}
