/** The end of a class: who stands on which step, and what Murphy makes of the class's clean goodbyes. */
import type { ScreenView } from '#shared/classroom/index.ts';

type Top = ScreenView['top'];

export interface Step {
  readonly place: 1 | 2 | 3;
  readonly on: Top;
  /** Who stand there too, and are not named for want of room. */
  readonly more: number;
}

/** So many names have room on one step, read from the last row. */
const MOST_ON_STEP = 4;

/** A step for each of the first ranks, one under the other: ties share it, and leave no gap behind them. */
export function podiumOf({ top }: { readonly top: Top }): readonly Step[] {
  const ranks = [...new Set(top.map(({ standing }) => standing.rank))];
  return ([1, 2, 3] as const)
    .map((place) => ({
      place,
      ...named(
        top.filter(({ standing }) => standing.rank === ranks[place - 1]),
        MOST_ON_STEP,
      ),
    }))
    .filter(({ on }) => on.length > 0);
}

/** Five lines; whoever comes after them shares the rank of the last. */
export const topFive = (top: Top): Omit<Step, 'place'> => named(top, 5);

const named = (all: Top, most: number): Omit<Step, 'place'> => ({
  on: all.slice(0, most),
  more: Math.max(0, all.length - most),
});

export interface MurphyAgainst {
  /** Of his usual size. */
  readonly size: number;
  readonly is: 'calm' | 'shrinking' | 'gloating';
}

/** After so many clean goodbyes in a row he is as small as he gets. */
const SMALLEST_AFTER = 24;
const SMALLEST = 0.42;
const GLOATS = 1.12;

/** He shrinks with each clean goodbye, and gloats over a streak that is broken. */
export function murphyAgainst({ now, best }: ScreenView['streak']): MurphyAgainst {
  if (now === 0) return best === 0 ? { size: 1, is: 'calm' } : { size: GLOATS, is: 'gloating' };
  const size = 1 - (1 - SMALLEST) * Math.min(1, now / SMALLEST_AFTER);
  return { size: Math.round(100 * size) / 100, is: 'shrinking' };
}
