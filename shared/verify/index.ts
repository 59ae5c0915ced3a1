/** verify: proofs and the language of tests. Only tests and the command line use it. */
export * from './counts.ts';
export * from './explore.ts';
export * from './figure.ts';
export * from './ladder.ts';
