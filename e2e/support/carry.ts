/** Is the network, through the page: Ready, then the cards that are given, one on each segment that comes, and the rest let pass. */
import { expect } from '@playwright/test';
import type { NetworkCard, NetworkView } from '#shared/match/index.ts';
import type { Player } from './player.ts';

/** Resolves with the last view, when the match is over. */
export async function carryToTheEnd(player: Player, cards: readonly NetworkCard[]): Promise<NetworkView> {
  const { page, text, watch, kind } = player;
  await page.getByRole('button', { name: text.murphy.table.wait.ready, exact: true }).click();
  for (const [i, card] of [...cards, ...Array<NetworkCard>(MOST).fill('pass')].entries()) {
    const view = await watch.untilWire('a segment to decide on', (now) => now.held.length > 0 || now.phase === 'ended');
    if (view.phase === 'ended') return view;
    const played = view.passed.length;
    const button = page.locator(`button[data-card="${card}"]`);
    await expect(button).toHaveAttribute('aria-disabled', 'false');
    if (kind === 'keys') await page.keyboard.press(KEYS[card]);
    else await button.click();
    await watch.untilWire(`card ${i}`, (now) => now.passed.length > played || now.phase === 'ended');
  }
  throw new Error('the match does not end');
}

/** More segments than any match here has. */
const MOST = 60;

const KEYS: { readonly [card in NetworkCard]: string } = {
  pass: 'Enter',
  lose: '2',
  hold: '3',
  duplicate: '4',
  swap: '5',
};
