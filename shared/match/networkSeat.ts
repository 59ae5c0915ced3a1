/**
 * The seat of a person who is the network. Each segment that leaves an end waits here for a card, the oldest first; game time stands
 * meanwhile. What a card does is a fate of the link, within the bounds of the link: so whatever is played, the ends can win.
 */
import type { Segment } from '#shared/tcp/index.ts';
import type { Level } from './level.ts';
import { FULL_HAND, type Hand } from './networkCard.ts';
import type { NetworkOccupant } from './setup.ts';

export interface NetworkSeat {
  readonly n: number;
  readonly rev: number;
  readonly occupant: NetworkOccupant;
  readonly line: boolean;
  readonly ready: boolean;
  readonly hand: Hand;
  /** What was let go, in the order of the link's log. */
  readonly carried: readonly Segment[];
}

export const newNetworkSeat = (): NetworkSeat => ({
  n: 0,
  rev: 0,
  occupant: 'person',
  line: false,
  ready: false,
  hand: FULL_HAND,
  carried: [],
});

/**
 * Whether a person can be the network of this level. Not where it is a condition of the level what the network does (a script, a host
 * that is dead or cut off), and not where there are many connections, or none by hand.
 */
export function mayHaveMurphy({ watched, networkScript, userTimeout, lines = [], ends }: Level): boolean {
  const isOpen = networkScript === null && userTimeout === undefined && lines.length === 0;
  return isOpen && !watched && ends.server.backlog === undefined;
}
