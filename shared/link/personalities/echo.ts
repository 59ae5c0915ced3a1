/** Echo delivers twice: the second right behind the first, or when nobody expects it any more. */
import type { Personality } from '../personality.ts';

export const echo: Personality = {
  duplicate: {
    chance: [200, 280, 360, 450, 550],
    lateChance: [300, 400, 500, 550, 600],
    soon: { least: [0, 0, 0, 0, 0], most: [300, 300, 300, 300, 300] },
    late: { least: [800, 1000, 1200, 1400, 1600], most: [1600, 2200, 2800, 3300, 3700] },
  },
};
