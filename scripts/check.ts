/** `npm run check`: everything that can be said about the source without running it. */
import { checks, importRules, runSteps } from './checks.ts';

const failed = await runSteps([...checks, importRules]);
if (failed !== null) {
  console.error(`\ncheck: ${failed} failed`);
  process.exitCode = 1;
}
