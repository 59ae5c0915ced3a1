/**
 * `node scripts/screenshots.ts`: takes the pictures in docs/images from real play, in each language, on a desktop and on
 * a phone. It is run by hand when the game looks different, and is no part of the tests.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, expect } from '@playwright/test';
import { LANGUAGES } from '#shared/text/index.ts';
import { playToTheEnd, playUntil } from '../e2e/support/driver.ts';
import { LAUNCH } from '../e2e/support/launch.ts';
import { expectDebrief, invite, playAlone, toLobby } from '../e2e/support/lobby.ts';
import { openPlayer, type Player } from '../e2e/support/player.ts';
import { startServer } from '../e2e/support/server.ts';
import { freshClient } from './client.ts';
import { root } from './run.ts';

const folder = join(root, 'docs', 'images');

/** Murphy has his way with the data, the goodbye and a copy: something to see on the ladder. */
const BOARD = { network: { name: 'lossy', strength: 3 }, seed: '7' } as const;

/** More looks than any flight of a card lasts. */
const LOOKS = 40;
/** More presses of 'Next' than come before the ghost's first card. */
const GHOST_LOOKS = 20;

/** Takes the picture once two looks in a row see the same: with reduced motion nothing moves for long. */
async function take({ page }: Player, name: string): Promise<void> {
  let before = await page.screenshot({ scale: 'css' });
  for (let look = 0; look < LOOKS; look++) {
    const now = await page.screenshot({ scale: 'css' });
    if (now.equals(before)) break;
    before = now;
  }
  await writeFile(join(folder, `${name}.png`), before);
  console.log(name);
}

/** Plays as somebody does who once forgets that a FIN takes a number. */
async function play(player: Player, ending: string): Promise<void> {
  await playAlone(player, { level: 'grand-tour', role: 'server', help: 'standard', speed: 400, ...BOARD });
  await playUntil(player, (view) => (view.connections[0]?.inbox[0]?.segment.len ?? 0) > 0);
  const ack = view(player).tcb.rcvNxt;
  await player.hand.compose({ seq: view(player).tcb.sndNxt, ack, ctl: [], len: 0, wnd: 65535 });
  // What was taken in has been read by now.
  await expect(player.page.locator('.taken-card')).toHaveCount(0);
  await take(player, `table-${ending}`);
  await player.hand.send();
  await player.page.getByRole('img', { name: player.text.table.top.stars(2) }).waitFor();
  await take(player, `refused-${ending}`);
  await playToTheEnd(player);
  await expectDebrief(player, 'won');
  await take(player, `debrief-${ending}`);
  await watch(player, ending);
}

/** Into the middle of the data, where something is under way. */
const STEPS = 8;

/** The match again on the table, from above. */
async function watch(player: Player, ending: string): Promise<void> {
  const { replay } = player.text.after;
  await player.page.getByRole('button', { name: replay.open }).click();
  await player.page.locator('.wire.staged').waitFor();
  for (let step = 0; step < STEPS; step++) await player.page.getByRole('button', { name: replay.forward }).click();
  // Murphy looks about, so no two looks are the same: the numbers have settled by then.
  await player.page.waitForTimeout(1500);
  await take(player, `replay-${ending}`);
  await player.page.getByRole('button', { name: replay.close }).click();
}

/** The way through the levels, with what has just been played on it. */
async function journey({ page, text }: Player, take: (name: string) => Promise<void>): Promise<void> {
  await page.goto('/#/map');
  await page.getByRole('radio', { checked: true }).first().waitFor();
  await take('map');
  await page.goto('/#/passport');
  await page.getByRole('button', { name: text.journey.passport.print }).waitFor();
  await take('passport');
  await page.goto('/#/ghost/first-contact/server');
  const box = page.getByRole('region', { name: text.journey.ghost.title });
  await box.getByRole('button', { name: text.journey.ghost.pause }).click();
  // On to the acknowledgment number of the SYN,ACK.
  for (let press = 0; press < GHOST_LOOKS && !(await box.getByText(/^ack /).isVisible()); press++) {
    await box.getByRole('button', { name: text.journey.ghost.step, exact: true }).click();
    await page.waitForTimeout(700);
  }
  await take('ghost');
}

function view({ watch }: Player) {
  const connection = watch.view()?.connections[0];
  if (connection === undefined) throw new Error('nobody sits here');
  return connection;
}

async function tour(browser: Browser, home: string): Promise<void> {
  for (const language of LANGUAGES)
    for (const screen of ['desktop', 'phone'] as const) {
      const ending = `${language === 'en' ? 'en' : 'zh'}-${screen}`;
      const player = await openPlayer(browser, home, { language, screen });
      await player.page.goto('/');
      await player.page.getByRole('heading', { name: player.text.shell.landing.headline }).waitFor();
      await take(player, `landing-${ending}`);
      await toLobby(player, 'alone');
      await take(player, `lobby-${ending}`);
      await invite(player, { level: 'goodbye-properly' });
      await take(player, `invite-${ending}`);
      await play(player, ending);
      await journey(player, (name) => take(player, `${name}-${ending}`));
      await player.page.context().close();
    }
}

const built = await freshClient();
if (built !== 0) process.exit(built);
await mkdir(folder, { recursive: true });
const browser = await chromium.launch(LAUNCH);
const server = await startServer();
try {
  await tour(browser, server.url);
} finally {
  await server.dispose();
  await browser.close();
}
