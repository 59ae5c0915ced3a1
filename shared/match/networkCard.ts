/** The cards of a person who is the network, and what each makes of a segment. */
import type { Ms } from '#shared/base/index.ts';
import { DELIVER, type Fate, LOSE, longestDelay, type Timing } from '#shared/link/index.ts';

/** What the network can do with the segment that it holds: let it pass, or one of the cards of its hand. */
export const NETWORK_CARDS = ['pass', 'lose', 'hold', 'duplicate', 'swap'] as const;
export type NetworkCard = (typeof NETWORK_CARDS)[number];

/** So many of each card are left. */
export type Hand = { readonly [card in Exclude<NetworkCard, 'pass'>]: number };

/**
 * Each card that makes an RTO run out spoils at most one of the five transmissions that an end makes before it gives up, so there are four of
 * them in all: one gets through, and its answer too.
 */
export const FULL_HAND: Hand = { lose: 3, hold: 1, duplicate: 2, swap: 2 };

/** How much later the second of two copies comes. */
const SECOND_AFTER: Ms = 3000;
/** What is swapped arrives so much after what was sent behind it at the same moment. */
const BEHIND: Ms = 1;

/** What a card makes of the segment that it is played on. */
export function fateOf(card: NetworkCard, timing: Timing): Fate {
  switch (card) {
    case 'pass':
      return DELIVER;
    case 'lose':
      return LOSE;
    case 'hold':
      return { kind: 'delay', by: longestDelay(timing) };
    case 'duplicate':
      return { kind: 'duplicate', after: SECOND_AFTER };
    case 'swap':
      return { kind: 'delay', by: BEHIND };
  }
}

/** The card that made this fate. */
export function cardOf(fate: Fate): NetworkCard {
  if (fate.kind === 'lose' || fate.kind === 'duplicate') return fate.kind;
  if (fate.kind === 'deliver') return 'pass';
  return fate.kind === 'delay' && fate.by === BEHIND ? 'swap' : 'hold';
}
