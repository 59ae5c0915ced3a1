/** What can go wrong between people and machines has its own words on the screen, and the match goes on. */
import { composeRight, playToTheEnd, playUntil } from './support/driver.ts';
import { tableOf, tabTo } from './support/hand.ts';
import { lineOf } from './support/late.ts';
import { enterCode, expectDebrief, invite, playAlone, press, toLobby } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

test('a wrong code and a full match are told in words', async ({ newPlayer }) => {
  const ann = await newPlayer();
  const bob = await newPlayer();
  const eve = await newPlayer();
  const { errors } = eve.text.shell;
  const code = await invite(ann, { level: 'first-contact', name: 'Ann' });

  await enterCode(eve, 'ZZZZZZ');
  await expect(eve.page.getByText(errors['unknown-code'].title)).toBeVisible();

  await enterCode(bob, code.toLowerCase());
  await bob.watch.until('a seat', () => true);
  await eve.page.goto(`/j/${code}`);
  await expect(eve.page.getByText(errors['match-full'].title)).toBeVisible();
});

test('a partner who loses the line is waited for; a partner who leaves is replaced', async ({ newPlayer }) => {
  const ann = await newPlayer();
  const bob = await newPlayer();
  const code = await invite(ann, { level: 'goodbye-properly', help: 'standard', speed: 400, name: 'Ann' });
  await enterCode(bob, code, 'Bob');
  const { wait } = ann.text.table;
  await Promise.all([ann, bob].map((player) => playUntil(player, (view) => view.phase === 'running')));

  await bob.page.goto('about:blank');
  await expect(ann.page.getByText(wait.partnerLine('Bob'))).toBeVisible();

  await bob.page.goBack();
  await expect(ann.page.getByText(wait.partnerLine('Bob'))).toBeHidden();
  await bob.page.getByRole('button', { name: bob.text.table.top.leave }).click();
  await bob.page.getByRole('dialog').getByRole('button', { name: bob.text.shell.leave.leave, exact: true }).click();
  await expect(ann.page.getByText(wait.botSitsIn('Bob'))).toBeVisible();

  expect((await playToTheEnd(ann)).ending).toBe('won');
  await expectDebrief(ann, 'won');
});

test('a server that is killed and comes back finds both players in their seats', async ({ newPlayer, server }) => {
  const ann = await newPlayer();
  const bob = await newPlayer();
  const code = await invite(ann, { level: 'goodbye-properly', help: 'standard', speed: 400, name: 'Ann' });
  await enterCode(bob, code, 'Bob');
  const players = [ann, bob];
  await Promise.all(players.map((player) => playUntil(player, (view) => view.phase === 'running')));
  const before = players.map(({ watch }) => watch.view()?.connections);

  await server.kill();
  for (const { page, text } of players) await expect(page.getByText(text.table.wait.ownLine)).toBeVisible();
  await server.start();
  for (const { page, text } of players) await expect(page.getByText(text.table.wait.ownLine)).toBeHidden();
  // A browser writes on the console that it could not connect, and nobody can keep it from that.
  for (const { noise } of players) noise.forgive();

  expect(players.map(({ watch }) => watch.view()?.connections)).toEqual(before);
  const views = await Promise.all(players.map((player) => playToTheEnd(player)));
  expect(views.map(({ ending }) => ending)).toEqual(['won', 'won']);
});

test('a receipt that comes late does not take the keyboard from where its player has gone', async ({ newPlayer }) => {
  const player = await newPlayer({ hand: 'keys' });
  const { page, text } = player;
  const line = await lineOf(page);
  await playAlone(player, { level: 'goodbye-properly', role: 'client' });
  await playUntil(player, ({ phase }) => phase === 'running');
  await composeRight(player);
  const { form } = tableOf(page, text);
  const help = page.getByRole('button', { name: text.table.top.help });

  line.hold();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('button', { name: text.table.composer.sending })).toBeVisible();
  await tabTo(page, help);
  line.release();

  await expect(form.getByText(text.table.composer.choose)).toBeVisible();
  // A focus that is put somewhere is put there after the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(help).toBeFocused();
});

test('where a firewall takes each WebSocket, a match is played to its end over polls', async ({ newPlayer }) => {
  const ann = await newPlayer();
  let taken = 0;
  await ann.page.routeWebSocket(/socket\.io/, (socket) => {
    taken += 1;
    void socket.close();
  });
  // Only the time limit tells such a line from a slow one.
  const polled = ann.page.waitForResponse(/transport=polling/, { timeout: 30_000 });
  await toLobby(ann, 'alone');
  await polled;
  await press(ann, ann.page.getByRole('button', { name: ann.text.shell.lobby.start, exact: true }));
  await playToTheEnd(ann);
  await expectDebrief(ann, 'won');
  expect(taken).toBeGreaterThan(0);
});
