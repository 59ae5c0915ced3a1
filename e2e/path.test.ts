/** A proxy may put the game under any path: invitations, tables, debriefs and the way home stay under it. */
import { playToTheEnd } from './support/driver.ts';
import { expectDebrief, followLink, invite, playAlone } from './support/lobby.ts';
import { openPlayer } from './support/player.ts';
import { openProxy } from './support/proxy.ts';
import { expect, test } from './support/test.ts';

test('a game under a path is played there, and asks for nothing beside it', async ({ browser, server }) => {
  const proxy = await openProxy(server.url, '/net/synfin');
  const [ann, bob] = [await openPlayer(browser, proxy.url), await openPlayer(browser, proxy.url)];
  const beside: string[] = [];
  for (const { page } of [ann, bob])
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(`${proxy.url}/`)) beside.push(url);
    });
  try {
    await playAlone(ann, { level: 'first-contact', speed: 400 });
    await playToTheEnd(ann);
    await expectDebrief(ann, 'won');
    expect(ann.page.url()).toContain('/net/synfin/#/match/');
    const link = await ann.page.getByRole('textbox', { name: ann.text.after.share.link }).inputValue();
    await bob.page.goto(`./d/${link.slice(link.lastIndexOf('/') + 1)}`);
    await expectDebrief(bob, 'won');
    await bob.page.getByRole('link', { name: bob.text.shell.bar.home }).click();
    await expect(bob.page.getByRole('heading', { name: bob.text.shell.landing.headline })).toBeVisible();
    expect(bob.page.url()).toBe(`${proxy.url}/`);

    const code = await invite(ann, { level: 'first-contact', name: 'Ann' });
    const invitation = await ann.page.getByRole('textbox', { name: ann.text.shell.invite.link }).inputValue();
    expect(invitation).toMatch(new RegExp(`/net/synfin/j/${code}$`));
    await followLink(bob, code);
    expect(beside).toEqual([]);
    for (const { noise } of [ann, bob]) expect(noise.heard()).toEqual([]);
  } finally {
    for (const { page } of [ann, bob]) await page.context().close();
    proxy.close();
  }
});
