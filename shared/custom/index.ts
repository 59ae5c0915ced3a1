/** custom: levels that are none of the game's own. They come from people, so they are read piece by piece, within bounds, and checked. */
export { BOUNDS } from './bounds.ts';
export * from './check.ts';
export * from './problem.ts';
export { type CustomLevel, isCustom, readLevel } from './read.ts';
export { trialHeader } from './trial.ts';
