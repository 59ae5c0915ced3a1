/** Closed windows and silent peers: what is no death, and what is. */
import type { SeatView } from '#shared/match/index.ts';
import { playToTheEnd, playUntil } from './support/driver.ts';
import { tableOf } from './support/hand.ts';
import { enterCode, expectDebrief, invite, playAlone } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

const owes = (what: SeatView['connections'][number]['owed']) => (view: SeatView) => view.connections[0]?.owed === what;

test('a closed window is no silence: who calls the printer dead is told so, and the printing goes on', async ({
  newPlayer,
}) => {
  const player = await newPlayer({ language: 'zh-CN', screen: 'phone' });
  const { page, text, hand, watch } = player;
  await playAlone(player, { level: 'paper-jam', role: 'client', help: 'standard', speed: 400 });
  await playUntil(player, owes('probe'));

  await hand.act({ do: 'report', what: 'dead' });

  const view = await watch.until('a refusal', ({ score }) => score.refused === 1);
  const verdict = view.lastJudged?.verdict;
  expect(verdict?.code).toBe('report-while-answering');
  if (verdict)
    await expect(page.getByText(text.reasons[verdict.code](verdict.reasoning, false).title).first()).toBeVisible();
  expect((await playToTheEnd(player)).ending).toBe('won');
  await expectDebrief(player, 'won');
});

test('in a pair the host of the server loses its power: its player is told and may watch, and the client finds out', async ({
  newPlayer,
}) => {
  const ann = await newPlayer();
  const bob = await newPlayer();
  const code = await invite(ann, {
    level: 'silent-partner',
    role: 'client',
    help: 'standard',
    speed: 400,
    name: 'Ann',
  });
  await enterCode(bob, code, 'Bob');
  const views = Promise.all([playToTheEnd(ann), playToTheEnd(bob)]);

  await bob.watch.until('darkness', ({ power }) => power === 'off');
  await expect(bob.page.getByText(bob.text.table.own.dark, { exact: true })).toBeVisible();
  await tableOf(bob.page, bob.text).call('discard').click();
  await expect(bob.page.getByRole('status').getByText(bob.text.table.own.darkMeaning).first()).toBeVisible();

  const [client, server] = await views;
  expect([client?.ending, server?.ending]).toEqual(['won', 'won']);
  expect(client?.lastJudged?.move).toMatchObject({ action: { do: 'report', what: 'dead' } });
  expect(server?.score).toMatchObject({ refused: 0, needless: 0 });
  for (const player of [ann, bob]) await expectDebrief(player, 'won');
});
