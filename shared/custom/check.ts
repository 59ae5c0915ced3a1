/**
 * Whether a level that somebody made makes sense: pure, bounded, and the same in the editor and on the server. What can be said by looking is
 * said first; only then two bots play it.
 */
import { goalProblems } from './goals.ts';
import { networkProblems } from './network.ts';
import type { Problem } from './problem.ts';
import type { CustomLevel } from './read.ts';
import { scriptProblems } from './scripts.ts';
import { timeProblems } from './time.ts';
import { trialProblems } from './trial.ts';

/** Everything that is wrong with it, the most specific first; empty if it can be played. */
export function checkLevel(level: CustomLevel): readonly Problem[] {
  const seen = [...scriptProblems(level), ...goalProblems(level), ...networkProblems(level), ...timeProblems(level)];
  return seen.length > 0 ? seen : trialProblems(level);
}
