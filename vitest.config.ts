/** Unit and property tests: x.test.ts beside its subject. Browser tests are Playwright's, in e2e/. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{client,server,shared,scripts}/**/*.test.{ts,tsx}'],
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing.ts'],
      reporter: ['text'],
    },
  },
});
