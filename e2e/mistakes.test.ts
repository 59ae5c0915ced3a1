/** After the match: what a refused move would have done, one's mistakes again, and what another move would have changed. */
import type { SeatView } from '#shared/match/index.ts';
import { type Segment, seqAdd } from '#shared/tcp/index.ts';
import { playToTheEnd, playUntil } from './support/driver.ts';
import { tableOf } from './support/hand.ts';
import { expectDebrief, playAlone } from './support/lobby.ts';
import type { Player } from './support/player.ts';
import { expect, test } from './support/test.ts';

const connectionOf = (view: SeatView) => {
  const [connection] = view.connections;
  if (connection === undefined) throw new Error('a view has a connection');
  return connection;
};

/** Level 17, with a try to leave TIME-WAIT at once, while the last ACK is being lost. */
async function leaveTooEarly(player: Player): Promise<void> {
  await playAlone(player, { level: 'the-last-ack', role: 'client', help: 'standard', speed: 400 });
  await playUntil(player, (view) => connectionOf(view).tcb.state === 'TIME-WAIT' && connectionOf(view).owed === null);
  await player.hand.act({ do: 'leave' });
  await player.watch.until('a refusal', (view) => view.score.refused === 1);
  await playToTheEnd(player);
  await expectDebrief(player, 'won');
}

/** The FIN of the partner, answered with its own number first, and then as it should be. Answers with the right ACK. */
async function ackTheFinWrongly(player: Player): Promise<Segment> {
  const { hand, watch } = player;
  await playAlone(player, { level: 'goodbye-properly', role: 'server', help: 'standard', speed: 400 });
  const view = await playUntil(player, (now) => connectionOf(now).inbox.length > 0);
  const fin = connectionOf(view).inbox[0]?.segment;
  if (fin === undefined) throw new Error('no FIN came');
  const right: Segment = { seq: connectionOf(view).tcb.sndNxt, ack: seqAdd(fin.seq, 1), ctl: [], len: 0, wnd: 65535 };
  await hand.act({ do: 'send', segment: { ...right, ack: fin.seq } });
  await watch.until('a refusal', (now) => now.score.refused === 1);
  await playToTheEnd(player);
  await expectDebrief(player, 'won');
  return right;
}

test('a refused LEAVE is seen through: the FIN meets CLOSED and an RST, beside what really happened', async ({
  newPlayer,
}) => {
  const player = await newPlayer();
  const { page, text } = player;
  const { compared, see, back } = text.whatIf;
  await leaveTooEarly(player);

  await page.getByRole('button', { name: see }).click();

  const steady = text.shell.lobby.partners.steady.name;
  await expect(page.getByRole('heading', { level: 1 })).toContainText('LEAVE');
  await expect(
    page.getByText(text.whatIf.came['met-closed']({ who: '', other: steady, what: null, about: 'FIN', state: null }), {
      exact: true,
    }),
  ).toBeVisible();
  const ends = page.getByRole('row', { name: new RegExp(`^${compared.ending}`) });
  await expect(ends).toContainText(text.endings.won.headline);
  await expect(ends).toContainText(text.endings.reset.headline);
  await expect(page.getByRole('img', { name: text.shell.debrief.ladderLabel })).toHaveCount(2);
  await expect(page.locator('.twin').last().locator('.flight-label[data-kind="RST"]')).toBeVisible();
  await expect(page.locator('.twin').first().locator('.flight-label[data-kind="RST"]')).toHaveCount(0);

  await page.getByRole('button', { name: back }).click();
  await expect(page.getByRole('button', { name: see })).toBeFocused();
});

test('a mistake is played again in that very state, until the right move is found', async ({ newPlayer }) => {
  const player = await newPlayer();
  const { page, hand, text } = player;
  const { mistakes, back } = text.whatIf;
  const right = await ackTheFinWrongly(player);

  await page.getByRole('button', { name: mistakes.start(1) }).click();

  const { coach, inbox } = tableOf(page, text);
  await expect(page.getByText(mistakes.progress(1, 1))).toBeVisible();
  await expect(inbox).toContainText('FIN');
  await page.getByRole('button', { name: mistakes.wait }).click();
  await expect(page.getByText(mistakes.waitedWrongly)).toBeVisible();
  await hand.act({ do: 'send', segment: { ...right, ack: seqAdd(right.seq, 0) } });
  await expect(coach).toContainText(text.table.coach.refused);
  await hand.act({ do: 'send', segment: right });
  await expect(page.getByText(mistakes.found)).toBeVisible();
  await page.getByRole('button', { name: mistakes.finish, exact: true }).click();

  await expect(page.getByRole('heading', { name: mistakes.done })).toBeFocused();
  await page.getByRole('button', { name: back }).click();
  await expectDebrief(player, 'won');
});

test('where nothing was due, to wait is the right move', async ({ newPlayer }) => {
  const player = await newPlayer({ language: 'zh-CN', screen: 'phone' });
  const { page, text } = player;
  const { mistakes } = text.whatIf;
  await leaveTooEarly(player);

  await page.getByRole('button', { name: mistakes.start(1) }).tap();
  await page.getByRole('button', { name: mistakes.wait }).tap();

  await expect(page.getByText(mistakes.waited)).toBeVisible();
  await page.getByRole('button', { name: mistakes.finish, exact: true }).tap();
  await expect(page.getByRole('heading', { name: mistakes.done })).toBeVisible();
});

test('at any moment of either end another card can be played, right or wrong', async ({ newPlayer }) => {
  const player = await newPlayer();
  const { page, hand, text } = player;
  const { choose, compared } = text.whatIf;
  const right = await ackTheFinWrongly(player);
  await page.getByRole('button', { name: choose.open }).click();

  // The partner's own FIN: a needless ACK would have been allowed before it.
  await page.getByRole('button', { name: /FIN/ }).first().click();
  await page.getByRole('button', { name: new RegExp(`^ACK.*${choose.needless}$`) }).click();
  await expect(page.getByRole('row', { name: new RegExp(`^${compared.segments}`) })).toContainText('≠');
  await page.goBack();
  await expect(page.getByRole('button', { name: /FIN/ }).first()).toHaveAttribute('aria-pressed', 'true');

  // At the table of the other end any card goes out, whatever the rules say of it.
  await page.getByRole('button', { name: new RegExp(choose.verdicts.refused) }).click();
  await page.getByRole('button', { name: choose.any }).click();
  await hand.act({ do: 'send', segment: { ...right, ack: null, ctl: ['RST'] } });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('RST');
  await expect(page.getByRole('row', { name: new RegExp(`^${compared.ending}`) })).toContainText(
    text.endings.reset.headline,
  );
});
