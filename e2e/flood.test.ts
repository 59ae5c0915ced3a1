/** Two people under a flood: one keeps the door, the other wants in with three tabs on a phone. */
import { playToTheEnd, playUntil } from './support/driver.ts';
import { expectDebrief, followLink, invite } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

test('three tabs are served through a flood, and an ACK that nobody checked is not taken', async ({ newPlayer }) => {
  test.slow();
  const door = await newPlayer();
  const tabs = await newPlayer({ language: 'zh-CN', screen: 'phone' });
  const code = await invite(door, { level: 'flood-and-cookie', role: 'server', help: 'standard', speed: 400 });
  await followLink(tabs, code);
  const served = playToTheEnd(tabs);

  const { backlog: words } = door.text.table;
  const panel = door.page.getByRole('region', { name: words.title });
  await playUntil(door, ({ backlog }) => backlog?.chairs.length === 8);
  await expect(panel.getByText(words.chairs(8, 8))).toBeVisible();

  // The first ACK that comes is forged: its ack − 1 is not the cookie beside it.
  await playUntil(door, (view) => view.connections.some(({ inbox }) => (inbox[0]?.segment.ack ?? null) !== null));
  await expect(panel.getByText(words.recompute.ack)).toBeVisible();
  await door.hand.act({ do: 'take' });
  const coach = door.page.getByRole('region', { name: door.text.table.coach.title });
  await expect(coach.getByText('Anybody could have sent this ACK')).toBeVisible();

  const [own, theirs] = await Promise.all([playToTheEnd(door), served]);
  expect([own.ending, theirs.ending]).toEqual(['won', 'won']);
  expect(own.score.refused).toBe(1);
  expect(own.backlog?.chairs).toHaveLength(8);
  for (const player of [door, tabs]) await expectDebrief(player, 'won');
});
