/** match: hosts, scripts, commands and the fold over a log. It has never heard of sockets, rooms or storage. */
export { nextDeadline } from './advance.ts';
export { called, holds, reached } from './application.ts';
export * from './begin.ts';
export { type Board, boardOf, issOf, rtoOf } from './board.ts';
export * from './command.ts';
export * from './fold.ts';
export { contextOfView, mainConnection, readyMove, situationOf } from './host.ts';
export { type Naming, nameOf, ROLES, type Role } from './label.ts';
export * from './level.ts';
export { laneFrom, type Match, type SeatState } from './match.ts';
export { moved, type Progress, takenIn } from './progress.ts';
export * from './record.ts';
export * from './seatView.ts';
export { owes } from './settle.ts';
export * from './setup.ts';
export { type Input, type Stepped, step } from './step.ts';
export * from './story.ts';
export { viewOf } from './view.ts';
