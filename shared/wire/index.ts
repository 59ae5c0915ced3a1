/** wire: what crosses the socket. */
export * from './events.ts';
