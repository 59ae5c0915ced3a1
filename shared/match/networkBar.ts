/** What a person who is the network may not play now. The view shows it, and the fold and the referee hold it. */
import { barOn, behindOldest, type Timing } from '#shared/link/index.ts';
import type { Match } from './match.ts';
import { fateOf, type NetworkCard } from './networkCard.ts';
import type { NetworkBar } from './networkView.ts';

/** Why this card cannot be played on the oldest segment that is held; null: it can. */
export function barOf({ link, network }: Match, card: NetworkCard, timing: Timing): NetworkBar | null {
  if (!network || link.undecided.length === 0) return 'nothing-held';
  if (card === 'pass') return null;
  if (network.hand[card] === 0) return 'spent';
  if (card === 'swap' && behindOldest(link) === 0) return 'nothing-behind';
  return barOn(link, fateOf(card, timing));
}
