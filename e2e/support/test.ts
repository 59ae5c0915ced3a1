/**
 * The `test` of the browser tests: Playwright's, with a `server` of its own for each test, and `sitDown`, which opens
 * a browser for one player. When the test is over no page may have complained or asked another machine for anything.
 */
import { test as base, expect } from '@playwright/test';
import { openPlayer, type Player, type Wishes } from './player.ts';
import { startServer, type TestServer } from './server.ts';

interface Fixtures {
  readonly server: TestServer;
  readonly newPlayer: (wishes?: Wishes) => Promise<Player>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  server: async ({}, use, info) => {
    const server = await startServer();
    try {
      await use(server);
      if (info.status !== info.expectedStatus) await info.attach('server', { body: server.output() });
    } finally {
      await server.dispose();
    }
  },
  newPlayer: async ({ browser, server }, use, info) => {
    const players: Player[] = [];
    await use(async (wishes) => {
      const player = await openPlayer(browser, server.url, wishes);
      players.push(player);
      return player;
    });
    for (const [i, { page }] of players.entries())
      if (info.status !== info.expectedStatus)
        await info.attach(`page ${i + 1}`, { body: await page.screenshot(), contentType: 'image/png' });
    for (const { page } of players) await page.context().close();
    for (const { noise } of players) expect(noise.heard()).toEqual([]);
  },
});

export { expect } from '@playwright/test';
