/** referee: the authority of one match without I/O. (Referee, Incoming, at) -> [Referee, Outgoing[]] */

export type { Carrier } from './carrier.ts';
export { type EndGlance, type Glance, glanceAt } from './glance.ts';
export { type Harm, type Mischief, mischiefOf, type Trick, type Worse } from './mischief.ts';
export { debriefOf, isOver, type OpenError, openReferee, type Referee, viewOf } from './referee.ts';
export { parOf, type Simulated, simulate, simulateUpTo } from './simulate.ts';
export { step } from './step.ts';
export * from './types.ts';
export { type Branch, whatIf } from './whatIf.ts';
