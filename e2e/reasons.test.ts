/** A refusal opens the sentence of the RFC that decides, in place, and says what the other end would have done. */
import { AxeBuilder } from '@axe-core/playwright';
import type { SeatView } from '#shared/match/index.ts';
import { inColours } from './support/colours.ts';
import { playToTheEnd, playUntil } from './support/driver.ts';
import { tableOf } from './support/hand.ts';
import { expectDebrief, playAlone } from './support/lobby.ts';
import type { Player } from './support/player.ts';
import { expect, test } from './support/test.ts';

const arrived = (view: SeatView) => view.connections[0]?.inbox[0]?.segment ?? null;

/** The FIN took one number; its own is not the next. */
async function acknowledgesTheFinItself(player: Player): Promise<void> {
  await playAlone(player, { level: 'goodbye-properly', role: 'server', help: 'standard', speed: 400 });
  const view = await playUntil(player, (now) => arrived(now) !== null);
  const fin = arrived(view);
  const tcb = view.connections[0]?.tcb;
  if (fin === null || tcb === undefined) throw new Error('no FIN came');
  await player.hand.compose({ seq: tcb.sndNxt, ack: fin.seq, ctl: [], len: 0, wnd: 65535 });
  await player.hand.send();
}

test('on a desktop: in the coach, and later in the debrief', async ({ newPlayer }) => {
  test.slow();
  const player = await newPlayer();
  const { page, text } = player;
  await acknowledgesTheFinItself(player);
  const { coach } = tableOf(page, text);

  const chip = coach.getByRole('button', { name: `RFC 9293 §3.1: ${text.rfc.opens}` });
  await expect(coach.getByRole('figure')).toBeHidden();
  await chip.press('Enter');
  await expect(chip).toHaveAttribute('aria-expanded', 'true');
  await expect(coach.getByRole('figure').locator('mark')).toHaveText('the next sequence number');
  await expect(coach.getByRole('figure')).toContainText(text.passages['ack-names-next']);
  await expect(coach).toContainText('It would go on repeating its FIN,ACK.');
  for (const colorScheme of ['light', 'dark'] as const) {
    await inColours(page, colorScheme);
    expect((await new AxeBuilder({ page }).include('.coach').analyze()).violations).toEqual([]);
  }

  await playToTheEnd(player);
  await expectDebrief(player, 'won');
  await page.getByRole('button', { name: `RFC 9293 §3.1: ${text.rfc.opens}` }).click();
  await expect(page.locator('.refusals mark')).toHaveText('the next sequence number');
});

test('on a phone: in the coach’s sheet, with the quote in English and its meaning in Chinese', async ({
  newPlayer,
}) => {
  const player = await newPlayer({ screen: 'phone', language: 'zh-CN' });
  const { page, text } = player;
  await acknowledgesTheFinItself(player);

  await page.locator('.duty-coach').tap();
  const sheet = page.getByRole('dialog', { name: text.table.coach.title });
  await expect(sheet.locator('blockquote')).toHaveAttribute('lang', 'en');
  await expect(sheet.locator('mark')).toHaveText('the next sequence number');
  await expect(sheet).toContainText(text.passages['ack-names-next']);
});
