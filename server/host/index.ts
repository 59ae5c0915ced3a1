/** host: performs what the referee says: append, then tell, then wake. It knows matches and lines, no sockets. */
export { Alarm } from './alarm.ts';
export { type Follower, Host, type HostOptions, type NewMatch, type Unopened } from './host.ts';
export { LiveMatch } from './liveMatch.ts';
export type { Failure, Line, Meter, Rules } from './port.ts';
export { Queue } from './queue.ts';
