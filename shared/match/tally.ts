/** How a seat's tally counts a decision and a refusal, whatever kind of move they were. */
import type { Tally } from './match.ts';
import { COST_REFUSED, COST_REFUSED_MOST } from './score.ts';

/** One more decision; `earned`: right at the first move, by the player's own hand, and not shown. */
export const counted = (tally: Tally, earned: boolean): Tally => ({
  ...tally,
  decisions: tally.decisions + 1,
  rightAtFirst: tally.rightAtFirst + (earned ? 1 : 0),
});

/** One more refused move. `before`: how many this decision has had already; it can cost only so much. */
export function refusedOnce(tally: Tally, before: number): Tally {
  const costs = (before + 1) * COST_REFUSED <= COST_REFUSED_MOST ? COST_REFUSED : 0;
  return { ...tally, refused: tally.refused + 1, lost: tally.lost + costs };
}
