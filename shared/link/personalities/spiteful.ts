/** Spiteful loses what hurts most and lets the rest pass. The roles are words of whoever sends. */
import type { Personality } from '../personality.ts';

export const spiteful: Personality = {
  loseRole: {
    'handshake-ack': [300, 450, 600, 750, 900],
    fin: [250, 350, 450, 550, 650],
    'last-ack': [350, 500, 650, 800, 950],
    window: [300, 450, 600, 750, 900],
  },
};
