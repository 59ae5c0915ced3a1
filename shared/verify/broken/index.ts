/** Break TCP: take a rule away, and see the shortest accident that follows. */
export * from './accident.ts';
export { BROKEN } from './rules.ts';
