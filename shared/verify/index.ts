/** verify: proofs and the language of tests. Only tests and the command line use it. */
export * from './figure.ts';
export * from './ladder.ts';
