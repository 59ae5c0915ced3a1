/** referee: the authority of one match without I/O. (Referee, Incoming, at) -> [Referee, Outgoing[]] */
export { debriefOf, isOver, type OpenError, openReferee, type Referee, viewOf } from './referee.ts';
export { parOf, type Simulated, simulate, simulateUpTo } from './simulate.ts';
export { step } from './step.ts';
export * from './types.ts';
export { type Branch, whatIf } from './whatIf.ts';
