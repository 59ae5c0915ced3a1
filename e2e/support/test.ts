/**
 * The `test` of the browser tests: Playwright's, with a `server` of its own for each test and pages that know its
 * address, so that `page.goto('/')` is the lobby.
 */
import { test as base } from '@playwright/test';
import { startServer, type TestServer } from './server.ts';

export const test = base.extend<{ server: TestServer }>({
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
  baseURL: async ({ server }, use) => use(server.url),
});

export { expect } from '@playwright/test';
