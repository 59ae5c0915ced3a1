/** What people type stays text on other people's pages, and no page keeps a cookie. */
import { enterCode, invite } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

test('a name that is markup is shown as it was typed, and nobody has a cookie', async ({ newPlayer }) => {
  const ann = await newPlayer();
  const bob = await newPlayer();
  const name = '<img src=x onerror=a()>';
  const code = await invite(ann, { level: 'first-contact', name });
  await enterCode(bob, code, 'Bob');
  await expect(bob.page.getByText(name).first()).toBeVisible();
  await expect(bob.page.locator('img[src="x"]')).toHaveCount(0);
  for (const { page } of [ann, bob]) expect(await page.context().cookies()).toEqual([]);
});
