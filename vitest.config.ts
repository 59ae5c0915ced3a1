/** Unit and property tests: x.test.ts beside its subject. Browser tests are Playwright's, in e2e/. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{client,server,shared,scripts}/**/*.test.{ts,tsx}'],
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
