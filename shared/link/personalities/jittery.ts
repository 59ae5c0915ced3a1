/** Jittery delays at random, so that what was sent later may arrive earlier. */
import type { Personality } from '../personality.ts';

export const jittery: Personality = {
  delay: {
    chance: [250, 330, 410, 500, 600],
    least: [300, 400, 500, 600, 700],
    most: [1200, 1800, 2400, 3000, 3700],
  },
};
