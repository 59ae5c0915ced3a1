/** tcp: RFC 9293 and nothing else. README.md says which section is in which file. */
export * from './outcome.ts';
export * from './segment.ts';
export * from './seq.ts';
export * from './situation.ts';
export * from './state.ts';
export * from './tcb.ts';
export * from './verdict.ts';
