/**
 * Unit and property tests: x.test.ts beside its subject. What plays or explores by the thousand is in x.many.test.ts: to count
 * coverage makes it four times as slow, so `npm test` runs it without. Browser tests are Playwright's, in e2e/.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{bench,client,server,shared,scripts}/**/*.test.{ts,tsx}'],
    // All cores: nobody works beside it.
    maxWorkers: '100%',
    // A test asserts no time; this only ends one that hangs, on however busy a machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing.ts', '**/testing/**', '**/*.testing.ts', '**/fixtures.ts'],
      reporter: ['text'],
      reportOnFailure: true,
    },
  },
});
