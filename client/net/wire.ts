/** The part of a socket that net needs, so that a test can put a fake in its place. */
import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '#shared/wire/index.ts';
import { baseHere } from './base.ts';

export type Asked = keyof ClientToServer;
export type RequestOf<E extends Asked> = Parameters<ClientToServer[E]>[0];
export type ReplyOf<E extends Asked> = Parameters<Parameters<ClientToServer[E]>[1]>[0];

export interface Wire {
  readonly connected: boolean;
  connect(): void;
  /** The line stands: the first time, and after each break. */
  onUp(listener: () => void): void;
  onDown(listener: () => void): void;
  on<E extends keyof ServerToClient>(event: E, listener: ServerToClient[E]): void;
  /** `reply` may never be called: the line can break first. */
  ask<E extends Asked>(event: E, request: RequestOf<E>, reply: (answer: ReplyOf<E>) => void): void;
}

/** Websocket first: a poll costs the server more, and each of its answers a round trip. */
const WAYS: ('websocket' | 'polling')[] = ['websocket', 'polling'];

/** The longest wait before the line is tried again (ms); a class that comes back at once should not come as one. */
const LONGEST_RETRY = 4000;

/**
 * The socket to the server that the page came from. Some school firewalls block WebSockets: then it polls. One that refuses them is seen at once
 * (`tryAllTransports`); one that lets them open and nothing through only by the time limit: so each try after a failure begins with the other way.
 */
export function openWire(): Wire {
  const socket: Socket<ServerToClient, ClientToServer> = io({
    path: `${baseHere()}socket.io`,
    autoConnect: false,
    transports: WAYS,
    tryAllTransports: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: LONGEST_RETRY,
    timeout: 8000,
  });
  let ways = WAYS;
  socket.on('connect_error', () => {
    ways = ways.toReversed();
    socket.io.opts.transports = ways;
  });
  // Nobody asks for a connection again when the server has closed it in an orderly way.
  socket.on('disconnect', (why) => {
    if (why === 'io server disconnect') socket.connect();
  });
  return {
    get connected() {
      return socket.connected;
    },
    connect: () => void socket.connect(),
    onUp: (listener) => void socket.on('connect', listener),
    onDown: (listener) => {
      socket.on('disconnect', listener);
      socket.on('connect_error', listener);
    },
    on: (event, listener) => void socket.on(event, listener as never),
    ask: (event, request, reply) => void (socket.emit as (...args: unknown[]) => unknown)(event, request, reply),
  };
}
