/** tcp: RFC 9293 and nothing else. README.md says which section is in which file. */
export * from './acceptable.ts';
export { issAbove } from './arrives/others.ts';
export * from './arrives.ts';
export * from './calls.ts';
export * from './diagram.ts';
export * from './legal.ts';
export * from './notation.ts';
export * from './outcome.ts';
export type { Passage } from './rfc/passage.ts';
export * from './rfc/passages.ts';
export * from './segment.ts';
export * from './seq.ts';
export * from './situation.ts';
export * from './state.ts';
export * from './tcb.ts';
export * from './timeouts.ts';
export * from './verdict.ts';
