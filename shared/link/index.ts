/** link: an unreliable link for any cargo. It knows names, times and bounds, and nothing of what it carries. */
export * from './bounds.ts';
export * from './budget.ts';
export * from './dice.ts';
export * from './fate.ts';
export * from './link.ts';
export * from './network.ts';
export { NETWORK_NAMES, type NetworkName } from './personalities/index.ts';
export type { PerStrength, Personality, Range } from './personality.ts';
export * from './send.ts';
export * from './undecided.ts';
export * from './wish.ts';
