/** Bursty loses neighbours together: the weather on a lane turns bad, stays so for a few labels, and clears. */
import type { Personality } from '../personality.ts';

export const bursty: Personality = {
  burst: {
    enter: [90, 120, 160, 200, 260],
    leave: [550, 500, 450, 400, 350],
    lose: [700, 800, 900, 1000, 1000],
  },
};
