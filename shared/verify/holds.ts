/**
 * Holds that order what travels. A script that holds every copy of a segment until another has left lets none arrive before, whatever
 * network was chosen; so neither does the exploration. Every other hold is one of the orders that it explores anyway.
 */
import { assert } from '#shared/base/index.ts';
import { type Fate, matches, type Pattern, type Rule } from '#shared/link/index.ts';
import { type End, type Level, laneFrom } from '#shared/match/index.ts';
import type { Item } from './items.ts';

export interface Holds {
  /** Whether this may not arrive yet. */
  readonly keep: (freed: number, item: Item) => boolean;
  /** The holds that are over once this has left too. */
  readonly after: (freed: number, from: End, named: Named) => number;
}

type Named = Pick<Item, 'label' | 'role'>;
type Hold = { readonly on: Pattern; readonly until: Pattern };

const ordering = ({ on, copy, fate }: Rule): readonly Hold[] =>
  copy === 'every' && isUntilLeft(fate) ? [{ on, until: fate.until }] : [];

const isUntilLeft = (fate: Fate): fate is Extract<Fate, { kind: 'hold' }> =>
  fate.kind === 'hold' && fate.event === 'left';

/** The bits that a state has for them. */
const MOST_HOLDS = 8;

export function holdsOf({ networkScript }: Level): Holds {
  const holds = (networkScript ?? []).flatMap(ordering);
  assert(holds.length <= MOST_HOLDS, 'a script orders few segments');
  const isOf = (pattern: Pattern, from: End, { label, role }: Named) =>
    matches(pattern, { lane: laneFrom(from), label, role });
  return {
    keep: (freed, item) => holds.some(({ on }, i) => (freed & (1 << i)) === 0 && isOf(on, item.from, item)),
    after: (freed, from, named) =>
      holds.reduce((bits, { until }, i) => (isOf(until, from, named) ? bits | (1 << i) : bits), freed),
  };
}
