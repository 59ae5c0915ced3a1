/** The end of a class: who stands on which step, and what Murphy makes of the class's clean goodbyes. */
import type { ScreenView } from '#shared/classroom/index.ts';

type Top = ScreenView['top'];

export interface Step {
  /** Which step it is, from the highest. */
  readonly place: 1 | 2 | 3;
  /** Behind a tie it is lower than the step. */
  readonly rank: number;
  readonly on: Top;
  /** Who stand there too, and are not named for want of room. */
  readonly more: number;
}

type Named = Pick<Step, 'on' | 'more'>;

/** So many names have room on one step, read from the last row. */
const MOST_ON_STEP = 4;

/** A step for each of the first ranks that somebody has, one under the other. Ties share it; what stands on it is their rank, as everywhere. */
export function podiumOf({ top }: { readonly top: Top }): readonly Step[] {
  const ranks = [...new Set(top.map(({ standing }) => standing.rank))];
  return ([1, 2, 3] as const).flatMap((place) => {
    const rank = ranks[place - 1];
    if (rank === undefined) return [];
    const on = top.filter(({ standing }) => standing.rank === rank);
    return [{ place, rank, ...named(on, MOST_ON_STEP) }];
  });
}

/** Five lines; whoever comes after them shares the rank of the last. */
export const topFive = (top: Top): Named => named(top, 5);

const named = (all: Top, most: number): Named => ({
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
