/** match: hosts, scripts, commands and the fold over a log. It has never heard of sockets, rooms or storage. */
export { nextDeadline } from './advance.ts';
export * from './begin.ts';
export { type Board, boardOf, rtoOf } from './board.ts';
export * from './command.ts';
export * from './fold.ts';
export { contextOfView, mainConnection, situationOf } from './host.ts';
export * from './level.ts';
export type { Match, SeatState } from './match.ts';
export * from './record.ts';
export * from './seatView.ts';
export { owes } from './settle.ts';
export * from './setup.ts';
export { type Input, readyMove, type Stepped, step } from './step.ts';
export * from './story.ts';
export { viewOf } from './view.ts';
