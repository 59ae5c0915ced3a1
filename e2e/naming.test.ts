/** Moves that are no segments: a state is named, a bet is placed and opened, and what will happen is foretold. */
import { makeMove, playToTheEnd, playUntil } from './support/driver.ts';
import { tableOf } from './support/hand.ts';
import { expectDebrief, playAlone } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

test('on Expert the keyboard names each new state, a wrong name is told why, and a bet is opened in the debrief', async ({
  newPlayer,
}) => {
  const player = await newPlayer({ hand: 'keys' });
  const { page, hand, text } = player;
  const { coach } = tableOf(page, text);
  await playAlone(player, { level: 'goodbye-properly', role: 'client', help: 'expert', clock: 'patient' });

  await playUntil(player, ({ naming }) => naming?.open[0]?.to === 'FIN-WAIT-1');
  await expect(page.getByRole('region', { name: text.table.own.state })).not.toContainText('FIN-WAIT-1');
  await hand.name('CLOSE-WAIT');
  await expect(coach).toContainText(text.naming.wrong);
  await expect(coach).toContainText('rcv FIN'.slice(4));
  await player.watch.until('the end of the pause', ({ naming }) => naming?.refused === 1);
  await makeMove(player);
  // The next change asks from there.
  const map = page.getByRole('region', { name: text.table.diagram.title });
  await expect(map).toContainText(text.naming.ask('FIN-WAIT-1', 1));

  // 2MSL is the longest wait.
  await playUntil(player, ({ bets, naming }) => bets.state && naming?.known === 'TIME-WAIT');
  await page.keyboard.press('b');
  const sheet = page.getByRole('dialog', { name: text.bets.title });
  await sheet.getByRole('button', { name: 'TIME-WAIT' }).click();
  await player.watch.until('a bet', ({ bets }) => bets.open?.is === 'TIME-WAIT');

  expect((await playToTheEnd(player)).ending).toBe('won');
  await expectDebrief(player, 'won');
  const bets = page.getByRole('region', { name: text.bets.told.title });
  await expect(bets).toContainText(text.bets.told.wrong);
  await expect(bets).toContainText('TIME-WAIT');
  await expect(page.getByRole('region', { name: text.naming.toldTitle })).toContainText('NAME CLOSE-WAIT');
});

test('Why not two? is foretold to the win at the server’s end with the keyboard, after one belief is refuted', async ({
  newPlayer,
}) => {
  const player = await newPlayer({ hand: 'keys' });
  const { page, text, hand } = player;
  await playAlone(player, { level: 'why-not-two', role: 'server', speed: 400 });
  await playUntil(player, ({ predictions }) => predictions?.open?.id === 'third-message');
  await hand.predict(0);
  const { wrong } = text.predictions.questions['third-message'];
  await expect(page.getByRole('region', { name: text.predictions.title })).toContainText(wrong.politeness.title);

  expect((await playToTheEnd(player)).ending).toBe('won');
  await expectDebrief(player, 'won');
  await expect(page.getByRole('heading', { name: text.levels['why-not-two'].won?.headline ?? '' })).toBeVisible();
  await expect(page.getByRole('region', { name: text.naming.toldTitle })).toContainText(wrong.politeness.title);
});

test('Why not two? is won at the client’s end, on a phone, in Chinese', async ({ newPlayer }) => {
  const player = await newPlayer({ language: 'zh-CN', screen: 'phone' });
  await playAlone(player, { level: 'why-not-two', role: 'client', speed: 400 });
  const view = await playToTheEnd(player);
  expect([view.ending, view.score.refused, view.predictions?.made]).toEqual(['won', 0, 5]);
  await expectDebrief(player, 'won');
});
