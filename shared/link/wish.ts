/**
 * What a network wishes for one copy: a function of names alone, that is the board's secret, the lane, the label and
 * which copy it is; never of the clock, nor of what else was sent. What bounds a wish is in bounds.ts.
 */
import { drawBelow, drawChance, type Ms, type Name, type Secret } from '#shared/base/index.ts';
import { DELIVER, type Fate, type Lane, LOSE, matches, type Named } from './fate.ts';
import type { Network } from './network.ts';
import { PERSONALITIES } from './personalities/index.ts';
import type { Personality, Range } from './personality.ts';

/**
 * What the network wishes for this copy, before any bound.
 *
 * @param copy which transmission of this label on this lane, from 0, needless ones not counted
 * @param order where the label stands among all labels of its lane, from 0; null: nowhere. Bursts run along it.
 */
export function wish(from: Secret, network: Network, named: Named, copy: number, order: number | null): Fate {
  const rule = network.script.find((one) => matches(one.on, named) && (one.copy === 'every' || one.copy === copy));
  if (rule) return rule.fate;
  const { lose, loseRole, burst, delay, duplicate }: Personality = PERSONALITIES[network.name];
  const level = network.strength - 1;
  const { lane, label, role } = named;
  const names: Name[] = [lane.from, lane.to, label, copy];
  const chance = (permille: number | undefined, what: string) =>
    permille !== undefined && drawChance(permille, from, what, ...names);
  const within = (range: Range, what: string) => {
    const least = range.least[level] as Ms;
    return least + drawBelow((range.most[level] as Ms) - least + 1, from, what, ...names);
  };

  if (chance(loseRole?.[role]?.[level], 'lose role') || chance(lose?.[level], 'lose')) return LOSE;
  if (burst && copy === 0 && order !== null && inBurst(from, lane, order, burst.enter[level], burst.leave[level])) {
    if (chance(burst.lose[level], 'lose in burst')) return LOSE;
  }
  if (delay && chance(delay.chance[level], 'delay')) return { kind: 'delay', by: within(delay, 'delay by') };
  if (duplicate && copy === 0 && chance(duplicate.chance[level], 'duplicate')) {
    const range = chance(duplicate.lateChance[level], 'late') ? duplicate.late : duplicate.soon;
    return { kind: 'duplicate', after: within(range, 'duplicate after') };
  }
  return DELIVER;
}

/**
 * The state of a Gilbert-Elliott chain at one position of a lane. Each position draws whether it turns the weather
 * bad, turns it good, or leaves it; so the last position that turned it tells, and the walk goes back only to there.
 */
function inBurst(from: Secret, lane: Lane, order: number, enter = 0, leave = 0): boolean {
  for (let position = order; position >= 0; position--) {
    const turn = drawBelow(1000, from, 'burst', lane.from, lane.to, position);
    if (turn < enter) return true;
    if (turn >= 1000 - leave) return false;
  }
  return false;
}
