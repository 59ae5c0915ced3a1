/** Calm delivers everything in time. */
import type { Personality } from '../personality.ts';

export const calm: Personality = {};
