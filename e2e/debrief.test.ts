/** After the match: the link for anybody, the replay, the cursor on the ladder, what can be taken along. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { type CapturedSegment, newCaptureReader } from '#shared/capture/index.ts';
import type { Text } from '#shared/text/index.ts';
import { playToTheEnd } from './support/driver.ts';
import { expectDebrief, LOSSY, playAlone } from './support/lobby.ts';
import type { Player } from './support/player.ts';
import { expect, test } from './support/test.ts';

/** Longer than a whole film of a short match takes at its quickest, on a busy machine (ms). */
const PATIENCE = 30_000;

/** The path of the link on the debrief; its origin may be the one for the local network. */
async function linkOf({ page, text }: Player): Promise<string> {
  const field = page.getByRole('textbox', { name: text.after.share.link });
  await expect(field).toHaveValue(/\/d\//);
  return new URL(await field.inputValue()).pathname;
}

const replayOf = (page: Page, { after: { replay } }: Text) => ({
  open: page.getByRole('button', { name: replay.open }),
  play: page.getByRole('button', { name: replay.play, exact: true }),
  pause: page.getByRole('button', { name: replay.pause, exact: true }),
  forward: page.getByRole('button', { name: replay.forward }),
  close: page.getByRole('button', { name: replay.close }),
  speed: page.getByRole('combobox', { name: replay.speed }),
  time: page.getByRole('slider', { name: replay.time }),
  seat: (name: string) => page.getByRole('group', { name: replay.watch }).getByRole('button', { name, exact: true }),
});

async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function segmentsIn(file: Uint8Array): readonly CapturedSegment[] {
  const reader = newCaptureReader();
  return [...reader.push(file), ...reader.end()].filter((item) => item.item === 'segment');
}

async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`);
}

test('a link opens the debrief for somebody who never sat there, who replays the match and takes the ladder along', async ({
  newPlayer,
}) => {
  test.setTimeout(120_000);
  const player = await newPlayer();
  await playAlone(player, { level: 'goodbye-properly', role: 'server', ...LOSSY });
  await playToTheEnd(player);
  await expectDebrief(player, 'won');
  const link = await linkOf(player);

  const friend = await newPlayer({ language: 'zh-CN', screen: 'phone' });
  const { page, text } = friend;
  await page.goto(link);
  await expectDebrief(friend, 'won');
  expect(await barriers(page), 'shared debrief').toEqual([]);

  const replay = replayOf(page, text);
  await replay.open.tap();
  await expect(replay.play).toBeFocused();
  await replay.forward.tap();
  await expect(replay.time).toHaveAttribute('aria-valuetext', /CLOSE/);
  expect(await barriers(page), 'replay').toEqual([]);
  await replay.seat(text.after.shared.ends.server).tap();
  const bot = page.getByRole('region', { name: text.shell.lobby.partners.steady.name });
  await expect(bot).toHaveCount(0);
  await replay.seat(text.after.replay.seats.both).tap();
  await expect(bot.first()).toBeVisible();
  await replay.speed.selectOption(text.after.replay.speedOf(8));
  await replay.play.tap();
  await expect(replay.pause).toBeVisible();
  await expect(replay.play).toBeVisible({ timeout: PATIENCE });
  await expect(page.getByRole('region', { name: text.after.shared.ends.server })).toContainText('CLOSED');
  await replay.close.tap();

  const cursor = page.getByRole('slider', { name: text.after.ladder.cursor });
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text.after.share.svg, exact: true }).tap(),
  ]);
  expect(svg.suggestedFilename()).toBe('synfin-goodbye-properly.svg');
  const drawing = (await contentOf(svg)).toString('utf8');
  expect(drawing).toContain(text.levels['goodbye-properly'].name);
  expect(drawing).toContain('FIN-WAIT-1');
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text.after.share.png, exact: true }).tap(),
  ]);
  expect((await contentOf(png)).subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  const packets = page.getByRole('group', { name: text.packets.debrief.name });
  const [wire] = await Promise.all([
    page.waitForEvent('download'),
    packets.getByRole('button', { name: text.packets.debrief.buttons.wire }).tap(),
  ]);
  expect(wire.suggestedFilename()).toBe('synfin-goodbye-properly-wire.pcapng');
  const segments = segmentsIn(await contentOf(wire));
  expect(segments.filter(({ flags }) => flags.includes('FIN')).length).toBeGreaterThan(1);
  expect(segments.filter(({ comment }) => comment?.includes(text.packets.fates.lose))).not.toEqual([]);
  await expect(page.getByRole('textbox', { name: text.after.share.text })).toHaveValue(
    /^Synfin · .*★\n(.*[→←⨯]+\n?)+$/,
  );
  await expect(cursor).toHaveAttribute('aria-valuetext', /CLOSED/);
});

test('the cursor tells of each moment, by the keyboard alone, and the ladder zooms', async ({ newPlayer }) => {
  const player = await newPlayer();
  const { page, text } = player;
  await playAlone(player, { level: 'first-contact', role: 'client', help: 'standard', speed: 400 });
  await playToTheEnd(player);
  await expectDebrief(player, 'won');

  const cursor = page.getByRole('slider', { name: text.after.ladder.cursor });
  await cursor.focus();
  await page.keyboard.press('Home');
  await expect(cursor).toHaveAttribute('aria-valuetext', /CLOSED.*CLOSED/);
  // The application's call stands between LISTEN and the SYN.
  for (const _ of ['LISTEN', 'OPEN', 'SYN']) await page.keyboard.press('ArrowDown');
  await expect(cursor).toHaveAttribute('aria-valuetext', /SYN-SENT.*SYN \d+/);
  await page.keyboard.press('End');
  await expect(cursor).toHaveAttribute('aria-valuetext', /ESTABLISHED.*ESTABLISHED/);
  const drawing = page.getByRole('img', { name: text.shell.debrief.ladderLabel });
  const usual = (await drawing.boundingBox())?.height ?? 0;
  await page.keyboard.press('+');
  await expect.poll(async () => (await drawing.boundingBox())?.height ?? 0).toBeGreaterThan(usual);
  await page.keyboard.press('0');
  await expect.poll(async () => (await drawing.boundingBox())?.height ?? 0).toBe(usual);
});

test('a link that leads nowhere says so, and the way home is there', async ({ newPlayer }) => {
  const { page, text } = await newPlayer();
  await page.goto('/d/V1StGXR8_Z5j.0123456789abcdefABCDEF');
  await expect(page.getByRole('heading', { name: text.shell.errors['unknown-link'].title })).toBeVisible();
  await page.getByRole('button', { name: text.shell.line.home }).click();
  await expect(page.getByRole('heading', { name: text.shell.landing.headline })).toBeVisible();
});
