/** tutorial: a ghost that plays a level in the player's own seat, in this page alone, and says why. */
export { type Ghost, playGhost } from './ghost.ts';
export type { Step } from './plan.ts';
export { openStand, type Stand } from './stand.ts';
