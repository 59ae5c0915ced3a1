/** One person, and a bot at the other end. */
import type { SeatView } from '#shared/match/index.ts';
import { seqAdd } from '#shared/tcp/index.ts';
import { makeMove, playToTheEnd, playUntil } from './support/driver.ts';
import { tableOf } from './support/hand.ts';
import { expectDebrief, playAlone } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

const arrived = (view: SeatView) => view.connections[0]?.inbox[0]?.segment ?? null;

test('a match is won with the keyboard alone', async ({ newPlayer }) => {
  const player = await newPlayer({ hand: 'keys' });
  await playAlone(player, { level: 'first-contact', help: 'expert', speed: 400 });

  const view = await playToTheEnd(player);

  expect(view.ending).toBe('won');
  await expectDebrief(player, 'won');
});

test('a wrong ack does not leave the hand, and its reason is told: first the rule, then the number', async ({
  newPlayer,
}) => {
  const player = await newPlayer();
  const { page, hand, text } = player;
  await playAlone(player, { level: 'goodbye-properly', role: 'server', help: 'standard', speed: 400 });
  const before = await playUntil(player, (view) => arrived(view) !== null);
  const fin = arrived(before);
  if (fin === null) throw new Error('no FIN came');
  const { coach, form, inbox } = tableOf(page, text);
  await expect(inbox).toContainText(`seq ${fin.seq}`);

  // The FIN took one number: its own is not the next.
  const sndNxt = before.connections[0]?.tcb.sndNxt ?? fin.seq;
  await hand.compose({ seq: sndNxt, ack: fin.seq, ctl: [], len: 0, wnd: 65535 });
  await hand.send();

  await expect(coach).toContainText(text.table.coach.refused);
  await expect(coach).toContainText(/FIN/);
  await expect(coach).toContainText('RFC 9293 §3.1');
  await expect(coach).not.toContainText(`${seqAdd(fin.seq, 1)}`);
  await expect(form.getByRole('textbox', { name: text.table.composer.ackField })).toHaveAttribute(
    'aria-invalid',
    'true',
  );

  await hand.send();
  await expect(coach).toContainText(`${seqAdd(fin.seq, 1)}`);
  await expect(page.getByRole('img', { name: text.table.top.stars(2) })).toBeVisible();
  // Now, and not at the end: a hand that needs seconds for a card may have one refused that was right when it was begun.
  expect(player.watch.view()?.score.refused).toBe(2);

  expect((await playToTheEnd(player)).ending).toBe('won');
  await expectDebrief(player, 'won');
});

test('a reload in the middle keeps the seat and all that it has seen', async ({ newPlayer }) => {
  const player = await newPlayer();
  const { page, text } = player;
  await playAlone(player, { level: 'grand-tour', role: 'server', help: 'standard', speed: 400 });
  const { own, inbox, partner, top } = text.table;
  const hasMore = (view: SeatView) => (view.connections[0]?.octets.delivered ?? 0) >= 100 && arrived(view) !== null;
  const middle = await playUntil(player, hasMore);
  const shown = () =>
    Promise.all([
      page.getByRole('region', { name: own.state }).innerText(),
      page.getByRole('list', { name: partner.saw }).innerText(),
      page.getByRole('list', { name: top.goals }).innerText(),
    ]);
  await expect(page.getByRole('region', { name: inbox.title })).toContainText(`seq ${arrived(middle)?.seq}`);
  const before = await shown();

  await page.reload();

  await expect(page.getByRole('region', { name: inbox.title })).toContainText(`seq ${arrived(middle)?.seq}`);
  await expect(async () => expect(await shown()).toEqual(before)).toPass();
  await makeMove(player);
  expect((await playToTheEnd(player)).ending).toBe('won');
  await expectDebrief(player, 'won');
});

test("'Play now' puts the first card in the fog within 5 seconds, without lobby, name or choice", async ({
  newPlayer,
}) => {
  const player = await newPlayer({ motion: true });
  const { page, text } = player;
  await page.goto('/');
  const play = page.getByRole('button', { name: text.shell.landing.play });
  await expect(play).toBeEnabled();

  const start = Date.now();
  await play.click();
  await expect(tableOf(page, text).inbox).toContainText('SYN');

  expect(Date.now() - start).toBeLessThan(5000);
});
