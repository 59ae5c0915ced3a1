/** The budget of a network: what it may do at most, so that an exploration of it can cover every fate. */
import type { Ms } from '#shared/base/index.ts';
import { longestDelay, longestHold, MAX_DUPLICATES_OF_ONE, MAX_LOSSES, MAX_LOSSES_OF_ONE } from './bounds.ts';
import { type Fate, isOf, type Named } from './fate.ts';
import type { Dispatch } from './link.ts';
import type { Network, Timing } from './network.ts';
import { PERSONALITIES } from './personalities/index.ts';
import type { PerStrength, Personality, Range } from './personality.ts';

export interface Budget {
  /** Copies that it loses in a match. */
  readonly losses: number;
  /** Copies of one label that it loses. */
  readonly lossesOfOne: number;
  /** Duplicates of one label, each of one extra copy. */
  readonly duplicatesOfOne: number;
  /** How much later than one way the later of two duplicates may arrive. */
  readonly duplicateAfter: Ms;
  /** How much longer than one way a delayed copy may take. */
  readonly delay: Ms;
  /** How long a copy may be held before it sets out. */
  readonly hold: Ms;
}

export function budget(network: Network, timing: Timing): Budget {
  const { lose, loseRole, burst, delay, duplicate }: Personality = PERSONALITIES[network.name];
  const at = (values: PerStrength) => values[network.strength - 1] as number;
  const most = (range: Range | undefined) => (range ? at(range.most) : 0);
  const scripted = <K extends Fate['kind']>(kind: K) =>
    network.script.map((rule) => rule.fate).filter((fate): fate is Extract<Fate, { kind: K }> => fate.kind === kind);

  const loses = lose || loseRole || burst || scripted('lose').length > 0;
  const duplicates = duplicate || scripted('duplicate').length > 0;
  const largest = (limit: Ms, ...wishes: Ms[]) => Math.min(limit, Math.max(0, ...wishes));
  return {
    losses: loses ? MAX_LOSSES : 0,
    lossesOfOne: loses ? MAX_LOSSES_OF_ONE : 0,
    duplicatesOfOne: duplicates ? MAX_DUPLICATES_OF_ONE : 0,
    duplicateAfter: largest(
      longestDelay(timing),
      most(duplicate?.soon),
      most(duplicate?.late),
      ...scripted('duplicate').map((fate) => fate.after),
    ),
    delay: largest(longestDelay(timing), most(delay), ...scripted('delay').map((fate) => fate.by)),
    hold: largest(longestHold(timing), ...scripted('hold').map((fate) => fate.atMost)),
  };
}

/** The first entry of a budget that a match went beyond, or null: what an exploration of the budget has not covered. */
export function overspent(limit: Budget, log: readonly Dispatch[]): keyof Budget | null {
  const lost: Dispatch[] = [];
  const duplicated: Dispatch[] = [];
  let [duplicateAfter, delay, hold] = [0, 0, 0];
  for (const one of log) {
    const { fate, needless } = one;
    if (fate.kind === 'lose' && !needless) lost.push(one);
    if (fate.kind === 'duplicate' && !needless) duplicated.push(one);
    if (fate.kind === 'duplicate') duplicateAfter = Math.max(duplicateAfter, fate.after);
    if (fate.kind === 'delay') delay = Math.max(delay, fate.by);
    if (fate.kind === 'hold') hold = Math.max(hold, fate.atMost);
  }
  const spent: Budget = {
    losses: lost.length,
    lossesOfOne: mostOfOne(lost),
    duplicatesOfOne: mostOfOne(duplicated),
    duplicateAfter,
    delay,
    hold,
  };
  return (Object.keys(spent) as (keyof Budget)[]).find((entry) => spent[entry] > limit[entry]) ?? null;
}

const mostOfOne = (some: readonly Named[]): number =>
  Math.max(0, ...some.map((one) => some.filter((other) => isOf(other, one.lane, one.label)).length));
