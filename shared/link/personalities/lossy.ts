/** Lossy loses at random: about one card of a match when gentle, as many as the bounds allow when nasty. */
import type { Personality } from '../personality.ts';

export const lossy: Personality = { lose: [80, 130, 190, 260, 350] };
