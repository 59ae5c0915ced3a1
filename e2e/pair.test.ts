/** Two people, two browsers, one connection. */
import { playToTheEnd } from './support/driver.ts';
import { enterCode, expectDebrief, followLink, invite, LOSSY } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

test('two pages take a connection down to both CLOSED through a network that loses their segments', async ({
  newPlayer,
}) => {
  const ann = await newPlayer();
  const bob = await newPlayer({ hand: 'keys' });
  const code = await invite(ann, { level: 'goodbye-properly', ...LOSSY, help: 'standard', name: 'Ann' });
  await enterCode(bob, code, 'Bob');

  const views = await Promise.all([playToTheEnd(ann), playToTheEnd(bob)]);

  for (const view of views) {
    expect(view.ending).toBe('won');
    expect(view.connections[0]?.tcb.state).toBe('CLOSED');
    expect(view.score).toMatchObject({ refused: 0, needless: 0 });
  }
  // Fewer arrived than were sent: Murphy was there.
  const seen = views.flatMap((view) => view.connections[0]?.seen.filter((line) => !line.prelude) ?? []);
  expect(seen.filter((line) => line.way === 'arrived').length).toBeLessThan(
    seen.filter((line) => line.way === 'sent').length,
  );
  for (const player of [ann, bob]) await expectDebrief(player, 'won');
});

test('a match goes from hello to goodbye in Chinese on a phone', async ({ newPlayer }) => {
  const ann = await newPlayer({ language: 'zh-CN', screen: 'phone' });
  const bob = await newPlayer({ language: 'zh-CN', screen: 'phone', dark: true });
  const code = await invite(ann, { level: 'goodbye-properly', ...LOSSY, help: 'guided', name: '小安' });
  await followLink(bob, code);

  const views = await Promise.all([playToTheEnd(ann), playToTheEnd(bob)]);

  expect(views.map((view) => view.ending)).toEqual(['won', 'won']);
  for (const player of [ann, bob]) await expectDebrief(player, 'won');
});
