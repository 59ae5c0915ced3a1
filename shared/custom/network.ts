/** The network's rules: within Murphy's bounds, and within the life of a segment. What they meet in play is trial.ts's business. */
import { longestDelay, MAX_DUPLICATES_OF_ONE, MAX_LOSSES, MAX_LOSSES_OF_ONE, type Rule } from '#shared/link/index.ts';
import { type Level, TIMING } from '#shared/match/index.ts';
import { type Problem, problem } from './problem.ts';

export function networkProblems({ network, networkScript, crosses }: Level): readonly Problem[] {
  const isScripted = network.name === 'scripted';
  const rules = networkScript ?? [];
  return [
    ...(isScripted === (networkScript !== null) ? [] : [problem('script-or-mood', 'network')]),
    ...rules.flatMap((rule, i) => ruleProblems(rule, `networkScript.${i}`, crosses === true)),
    ...tooManyLosses(rules),
  ];
}

/** A hold of two that are to cross lasts as long as the network may hold them, whatever it says. */
function ruleProblems({ copy, fate }: Rule, path: string, crosses: boolean): readonly Problem[] {
  const isBeyond = (bound: number) => copy === 'every' || copy >= bound;
  const most = longestDelay(TIMING.patient);
  if (fate.kind === 'lose' && isBeyond(MAX_LOSSES_OF_ONE))
    return [problem('rule-loses-too-much', path, { most: MAX_LOSSES_OF_ONE })];
  if (fate.kind === 'duplicate' && isBeyond(MAX_DUPLICATES_OF_ONE))
    return [problem('rule-doubles-too-much', path, { most: MAX_DUPLICATES_OF_ONE })];
  const late =
    fate.kind === 'delay' ? fate.by : fate.kind === 'duplicate' ? fate.after : fate.kind === 'hold' ? fate.atMost : 0;
  return late > most && !(fate.kind === 'hold' && crosses) ? [problem('rule-outlives-msl', path, { ms: most })] : [];
}

function tooManyLosses(rules: readonly Rule[]): readonly Problem[] {
  const losing = rules.flatMap(({ fate }, i) => (fate.kind === 'lose' ? [i] : []));
  return losing
    .slice(MAX_LOSSES)
    .map((i) => problem('rule-loses-too-much', `networkScript.${i}`, { most: MAX_LOSSES }));
}
