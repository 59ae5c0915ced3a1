/** referee: the authority of one match without I/O. (Referee, Incoming, at) -> [Referee, Outgoing[]] */
export * from './types.ts';
