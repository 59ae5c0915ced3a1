/** verify: proofs and the language of tests. Tests, the command line and workers of the page use it. */

export type { Bounds, FloodBounds, NetworkPass } from './bounds.ts';
export { type AccidentFound, accidentWithout, safeWith } from './broken/index.ts';
export * from './counts.ts';
export * from './figure.ts';
export * from './ladder.ts';
export * from './outside.ts';
export type * from './proof.ts';
export { type Boards, playBoards, type Trap, tryOut, type Verdict } from './tryOut.ts';
