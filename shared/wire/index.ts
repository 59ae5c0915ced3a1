/** wire: what crosses the socket. The client imports its types only, so that no schema library reaches a browser. */
export * from './events.ts';
export { REQUESTS } from './schemas.ts';
