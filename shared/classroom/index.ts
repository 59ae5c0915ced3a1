/** classroom: a class of many as a pure fold over its log: rounds, pairs, matchpoints, what is told to whom. */
export * from './check.ts';
export * from './command.ts';
export * from './names.ts';
export { resultOf, type Table } from './outcome.ts';
export * from './pair.ts';
export * from './plan.ts';
export { boardPoints, scoredTables } from './points.ts';
export * from './questions.ts';
export * from './result.ts';
export * from './standings.ts';
export * from './state.ts';
export { streakOf, summaryOf } from './summary.ts';
export * from './views.ts';
