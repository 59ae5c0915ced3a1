/** A socket of somebody who plays, as a browser has it, without the browser: asks, and hears the views that are pushed. */
import { randomBytes } from 'node:crypto';
import { Agent } from 'node:http';
import { connect, type Socket as TcpSocket } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '#shared/wire/index.ts';

type Asked = keyof ClientToServer;
type RequestOf<E extends Asked> = Parameters<ClientToServer[E]>[0];
export type ReplyOf<E extends Asked> = Parameters<Parameters<ClientToServer[E]>[1]>[0];

/** An answer that has not come by then is lost with its line (ms). */
const PATIENCE = 10_000;

export interface Line {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  /** Null if no answer came: the line was lost, or the server said nothing for long. */
  ask<E extends Asked>(event: E, request: RequestOf<E>): Promise<ReplyOf<E> | null>;
  close(): void;
  /** The TCP connection ends without a word of WebSocket or Socket.IO; another one is opened. */
  cut(): void;
  /** Nothing is sent or read any more, and nothing is closed: the server takes the line for up. */
  abandon(): void;
}

/** Longer than the server waits for a sign of life (ms): what was abandoned may be closed then. */
const DEAD_AFTER = 40_000;

/** @param from an address of this machine, where it is not to be the usual one */
export function openLine(url: string, from?: string): Line {
  const wires = new Wires(from);
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 100,
    reconnectionDelayMax: 1000,
    // The type knows only the browser's own; in Node it is handed on to the WebSocket.
    agent: wires as unknown as string,
  });
  return {
    socket,
    ask: (event, request) =>
      new Promise((resolve) => {
        const done = (answer: unknown): void => {
          clearTimeout(timer);
          socket.off('disconnect', lost);
          resolve(answer as never);
        };
        const lost = (): void => done(null);
        const timer = setTimeout(lost, PATIENCE);
        socket.on('disconnect', lost);
        (socket.emit as (...args: unknown[]) => unknown)(event, request, done);
      }),
    close: () => void socket.close(),
    cut: () => wires.now?.destroy(),
    abandon() {
      socket.removeAllListeners();
      socket.io.reconnection(false);
      wires.now?.pause();
      setTimeout(() => {
        socket.close();
        wires.now?.destroy();
      }, DEAD_AFTER).unref();
    },
  };
}

/** Keeps the TCP connection below the WebSocket in reach. */
class Wires extends Agent {
  now: TcpSocket | null = null;
  readonly #from: string | undefined;

  constructor(from?: string) {
    super();
    this.#from = from;
  }

  override createConnection({ port, host }: { readonly port: number; readonly host: string }): TcpSocket {
    this.now = connect({ port, host, ...(this.#from && { localAddress: this.#from }) });
    return this.now;
  }
}

/** The half of a token that who joins has drawn. */
export const drawProof = (): string => randomBytes(32).toString('base64url');

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @throws Error when it does not hold in time; `what` is a claim. */
export async function until(what: string, holds: () => boolean, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`not within ${ms / 1000} s: ${what}`);
    await pause(50);
  }
}
