/** match: hosts, scripts, commands and the fold over a log. It has never heard of sockets, rooms or storage. */
export * from './command.ts';
export * from './level.ts';
export * from './record.ts';
export * from './seatView.ts';
export * from './setup.ts';
export * from './story.ts';
