/**
 * `npm test`: the checks, then unit and property tests, then the browser tests. It stops at the first step that
 * fails, and its last line always says how many tests passed and failed.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { checks, runSteps, type Step } from './checks.ts';
import { freshClient } from './client.ts';
import { root, run } from './run.ts';
import { ensureTshark } from './tshark.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Where the reporters leave their counts; playwright.config.ts names the second. */
const reports = {
  shared: join(root, 'test-results', 'shared.json'),
  others: join(root, 'test-results', 'others.json'),
  browser: join(root, 'test-results', 'browser.json'),
};

const vitest = (report: string, ...args: readonly string[]) =>
  run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]);

/** Why tests are skipped for what this machine lacks: said at the end, where it is read. */
let lacking: string | null = null;

const unit: readonly Step[] = [
  {
    name: 'tshark',
    run: async () => {
      lacking = await ensureTshark();
      return 0;
    },
  },
  {
    name: 'unit and property tests of shared/, with its coverage',
    run: () =>
      vitest(reports.shared, '--coverage', '--exclude={bench,client,server,scripts}/**', '--exclude=**/*.many.test.ts'),
  },
  {
    name: 'all other unit and property tests, and those of thousands',
    run: () => vitest(reports.others, '--exclude=shared/**/!(*.many).test.{ts,tsx}'),
  },
];

const browser: readonly Step[] = [
  { name: 'a browser', run: ensureBrowser },
  { name: 'the built client', run: freshClient },
  { name: 'browser tests', run: () => run('playwright', ['test']) },
];

function readReport(path: string): Record<string, unknown> | null {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function sum(...numbers: readonly unknown[]): number {
  return numbers.reduce<number>((total, n) => total + (typeof n === 'number' ? n : 0), 0);
}

function unitCounts(path: string): Counts {
  const report = readReport(path) ?? {};
  return {
    passed: sum(report.numPassedTests),
    failed: sum(report.numFailedTests),
    skipped: sum(report.numPendingTests, report.numTodoTests),
  };
}

function browserCounts(): Counts {
  const stats = (readReport(reports.browser)?.stats ?? {}) as Record<string, unknown>;
  return {
    passed: sum(stats.expected, stats.flaky),
    failed: sum(stats.unexpected),
    skipped: sum(stats.skipped),
  };
}

rmSync(join(root, 'test-results'), { recursive: true, force: true });
const failedStep = await runSteps([...checks, ...unit, ...browser]);
const counts = [unitCounts(reports.shared), unitCounts(reports.others), browserCounts()];
const passed = sum(...counts.map((c) => c.passed));
const skipped = sum(...counts.map((c) => c.skipped));
const failedTests = sum(...counts.map((c) => c.failed));
// A step that fails without a failing test (a type, a build, a file that does not load) still counts as one.
const failed = failedStep === null ? failedTests : Math.max(1, failedTests);
if (failedStep !== null) console.log(`\nStopped at: ${failedStep}`);
if (lacking !== null) console.log(`\nSkipped: the comparison with Wireshark. ${lacking}.`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
