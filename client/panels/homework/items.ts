/** How the tries at the items of a homework stand, from what this browser knows of its matches. */
import type { Ending } from '#shared/match/index.ts';
import type { KeptTry } from './kept.ts';

/** A match that is over, as the journey has it. */
interface Over {
  readonly match: string;
  readonly ending: Ending;
  readonly stars: number;
}

export interface ItemState {
  /** Of the tries that are over. */
  readonly tries: number;
  /** Of the best one; null: none was won. */
  readonly stars: number | null;
  /** The match of a try that can be gone on with. */
  readonly running: string | null;
}

/** @param isHeld whether this browser holds a seat in the match */
export function itemState(
  tries: readonly KeptTry[],
  item: number,
  last: readonly Over[],
  isHeld: (match: string) => boolean,
): ItemState {
  const own = tries.filter((one) => one.item === item).map(({ match }) => match);
  const over = last.filter(({ match }) => own.includes(match));
  const won = over.filter(({ ending }) => ending === 'won');
  return {
    tries: over.length,
    stars: won.length === 0 ? null : Math.max(...won.map(({ stars }) => stars)),
    running: own.findLast((match) => isHeld(match) && !over.some((one) => one.match === match)) ?? null,
  };
}
