/** The bounds that every network keeps, whatever it wishes: they are why every match can be won. */
import type { Ms } from '#shared/base/index.ts';
import type { Timing } from './network.ts';

/** Copies that are lost in a match, at most. */
export const MAX_LOSSES = 4;
/** Copies of one label on one lane that are lost, at most. */
export const MAX_LOSSES_OF_ONE = 2;

/** Copies of one label on one lane that are duplicated, at most. */
export const MAX_DUPLICATES_OF_ONE = 2;

/** Why a wish became a delivery: too many of that label, too many in the match, or what it asks for was lost. */
const BOUNDS = ['one', 'match', 'pair'] as const;
export type Bound = (typeof BOUNDS)[number];

/** The longest that a copy may take beyond one way. */
export const longestDelay = (timing: Timing): Ms => timing.msl - timing.oneWay;

/** The longest that a copy may be held: it still arrives before the life of a copy ends. */
export const longestHold = (timing: Timing): Ms => timing.msl - timing.oneWay - 1;
