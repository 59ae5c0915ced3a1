/**
 * Unit and property tests: x.test.ts beside its subject. To count coverage makes them four times as slow, so `npm test`
 * counts it over the tests of shared/ alone, without those that play or explore by the thousand, x.many.test.ts. Browser tests are Playwright's, in e2e/.
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
