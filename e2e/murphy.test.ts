/** A person is the network: alone with two bots, and with a friend who then trades places. */
import { carryToTheEnd } from './support/carry.ts';
import { playToTheEnd } from './support/driver.ts';
import { beMurphy, enterCode, expectDebrief } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

test('the FIN is lost, bots get home all the same, and the debrief says what would have hurt more', async ({
  newPlayer,
}) => {
  const zoe = await newPlayer({ hand: 'keys' });
  await beMurphy(zoe, 'goodbye-properly', 'bots');

  const { ending, hand, passed } = await carryToTheEnd(zoe, ['lose', 'pass', 'duplicate']);

  expect({ ending, lose: hand.lose, duplicate: hand.duplicate }).toEqual({ ending: 'won', lose: 2, duplicate: 1 });
  expect(passed[1]).toMatchObject({ role: 'fin', copy: 1, card: 'pass' });
  await expectDebrief(zoe, 'won');
  const account = zoe.page.getByRole('region', { name: zoe.text.murphy.account.title });
  await expect(account.getByText('LOSE: the FIN of the client', { exact: true })).toBeVisible();
  await expect(account.getByText(zoe.text.murphy.account.home)).toBeVisible();
  await account.getByText(zoe.text.murphy.account.see).first().click();
  await expect(account.locator('svg').first()).toBeVisible();
});

test('a friend plays against it on a phone, in Chinese, and they trade places', async ({ newPlayer }) => {
  const zoe = await newPlayer({ language: 'zh-CN', screen: 'phone', dark: true });
  const bob = await newPlayer();
  await beMurphy(zoe, 'goodbye-in-three', 'client');
  const code = await zoe.page.locator('.invite-code').innerText();
  await enterCode(bob, code.replace(/\s/g, ''), 'Bob');
  await expect(bob.page.getByText(bob.text.murphy.mood)).toBeVisible();

  const [carried, played] = await Promise.all([carryToTheEnd(zoe, ['duplicate', 'lose']), playToTheEnd(bob)]);
  expect([carried.ending, played.ending]).toEqual(['won', 'won']);
  for (const player of [zoe, bob]) await expectDebrief(player, 'won');

  await bob.page.getByRole('button', { name: bob.text.murphy.again.trade }).click();
  const [again, hers] = await Promise.all([carryToTheEnd(bob, ['hold']), playToTheEnd(zoe)]);
  expect([again.ending, hers.ending]).toEqual(['won', 'won']);
});
