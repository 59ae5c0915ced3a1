/** verify: proofs and the language of tests. Only tests and the command line use it. */

export type { Bounds, FloodBounds, NetworkPass } from './bounds.ts';
export * from './counts.ts';
export * from './figure.ts';
export * from './ladder.ts';
export * from './outside.ts';
export type * from './proof.ts';
