/** sockets: parse, hand over, acknowledge. */
export { openSockets, type Sockets, type SocketsOptions } from './sockets.ts';
