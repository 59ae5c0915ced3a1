/** classroom: a class of many as a pure fold over its log: rounds, pairs, matchpoints, what is told to whom. */
export * from './command.ts';
export * from './pair.ts';
export * from './plan.ts';
export * from './result.ts';
export * from './state.ts';
export * from './views.ts';
