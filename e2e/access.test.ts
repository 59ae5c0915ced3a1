/** axe finds nothing serious on any page, in either language, light and dark. */
import { LANGUAGES } from '#shared/text/index.ts';
import { barriers } from './support/barriers.ts';
import { playToTheEnd, playUntil } from './support/driver.ts';
import { expectDebrief, invite, playAlone, toLobby } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

for (const language of LANGUAGES)
  test(`nothing keeps anybody out: ${language}, light and dark`, async ({ newPlayer }) => {
    test.slow();
    const player = await newPlayer({ language });
    const { page, text } = player;
    await page.goto('/');
    await expect(page.getByRole('heading', { name: text.shell.landing.headline })).toBeVisible();
    expect(await barriers(player), 'landing').toEqual([]);

    for (const address of [
      '/#/map',
      '/#/passport',
      '/#/daily',
      '/#/print/say-it-again',
      '/#/break',
      '/#/edit',
      '/#/class',
    ]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      expect(await barriers(player), address).toEqual([]);
    }
    await page.goto('/#/ghost/first-contact/server');
    await page.getByRole('region', { name: text.journey.ghost.title }).waitFor();
    expect(await barriers(player), 'ghost').toEqual([]);

    await toLobby(player, 'alone');
    expect(await barriers(player), 'lobby').toEqual([]);

    await invite(player, { level: 'first-contact' });
    expect(await barriers(player), 'waiting room').toEqual([]);

    await playAlone(player, { level: 'first-contact', role: 'server', help: 'standard', speed: 400 });
    await playUntil(player, (view) => (view.connections[0]?.inbox.length ?? 0) > 0);
    await page.keyboard.press('y');
    expect(await barriers(player), 'table').toEqual([]);

    await playToTheEnd(player);
    await expectDebrief(player, 'won');
    expect(await barriers(player), 'debrief').toEqual([]);

    const { choose, compared } = text.whatIf;
    await page.getByRole('button', { name: choose.open }).click();
    expect(await barriers(player), 'what if').toEqual([]);
    await page.getByRole('button', { name: choose.any }).click();
    await expect(page.getByText(choose.atHint)).toBeVisible();
    await player.hand.act({ do: 'resend' });
    await expect(page.getByRole('heading', { name: compared.result })).toBeVisible();
    expect(await barriers(player), 'both endings').toEqual([]);
  });
