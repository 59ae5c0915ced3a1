/** What only the canvas shows. */
import type { Page } from '@playwright/test';
import { atTable } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

type Colour = readonly [r: number, g: number, b: number];

/** The colours of the page at these places (CSS pixels), as they are on the screen, whatever drew them. */
async function coloursAt(page: Page, places: readonly { readonly x: number; readonly y: number }[]): Promise<Colour[]> {
  const png = (await page.screenshot({ scale: 'css' })).toString('base64');
  return page.evaluate(
    async ({ png, places }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      pen?.drawImage(image, 0, 0);
      return places.map(
        ({ x, y }) => [...(pen?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3) as [number, number, number],
      );
    },
    { png, places },
  );
}

const darkness = ([r, g, b]: Colour): number => 255 - (r + g + b) / 3;

test('Murphy hangs in the middle of the wire, and nowhere else', async ({ newPlayer }) => {
  const player = await newPlayer();
  const { page, text } = player;
  await page.goto('/');
  await page.getByRole('button', { name: text.shell.landing.play }).click();
  await atTable(player);
  const canvas = page.locator('.wire.staged canvas');
  await expect(canvas).toBeVisible();

  // Between his eyes, and the corner from which he once did not move. The canvas takes its size when the table has its own.
  await expect(async () => {
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('no canvas');
    const inside = (across: number, down: number) => ({ x: box.x + box.width * across, y: box.y + box.height * down });
    const [face, corner] = await coloursAt(page, [inside(0.5, 0.5), inside(0.02, 0.05)]);
    expect(darkness(face ?? [255, 255, 255])).toBeGreaterThan(50);
    expect(darkness(corner ?? [0, 0, 0])).toBeLessThan(25);
  }).toPass({ timeout: 10_000 });
});
