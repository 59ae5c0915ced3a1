/**
 * Browser tests, in a real Chromium. Each test starts the server it needs (e2e/support), on a port of its own and
 * with an empty data folder, so nothing is started here.
 */
import { defineConfig } from '@playwright/test';
import { LAUNCH } from './e2e/support/launch.ts';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './e2e/support/warm.ts',
  outputDir: 'test-results/browser',
  // A match mostly waits, for the network and the partner: more are played at once than there are cores.
  fullyParallel: true,
  workers: '150%',
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: LAUNCH,
  },
});
