/** The types of the parts of a language. */
export * from './after.ts';
export * from './backlog.ts';
export * from './bets.ts';
export * from './coach.ts';
export * from './diary.ts';
export * from './journey.ts';
export * from './levels.ts';
export * from './naming.ts';
export * from './passages.ts';
export * from './predictions.ts';
export * from './reasons.ts';
export * from './rfc.ts';
export * from './shell.ts';
export * from './states.ts';
export * from './table.ts';
export * from './takeaways.ts';
export * from './whatIf.ts';
