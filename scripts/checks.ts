/**
 * What is checked without running the game: types, lint and format, which way imports run, unused code.
 * `npm run check` runs all of it; `npm test` runs it before the tests.
 */
import { run } from './run.ts';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<number>;
}

export const checks: readonly Step[] = [
  { name: 'types', run: () => run('tsc', []) },
  { name: 'lint and format', run: () => run('biome', ['check', '--error-on-warnings']) },
  { name: 'unused code', run: () => run('knip', []) },
];

/** Which way imports run is a test like any other, so `npm test` has it among the tests. */
export const importRules: Step = {
  name: 'import rules',
  run: () => run('vitest', ['run', 'scripts/architecture']),
};

/** Runs the steps in their order and stops at the first that fails; answers with its name, or null when all went well. */
export async function runSteps(steps: readonly Step[]): Promise<string | null> {
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    if ((await step.run()) !== 0) return step.name;
  }
  return null;
}
