/** A socket of somebody in a class, as a browser has it, without the browser: asks, and hears the views that are pushed. */
import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '#shared/wire/index.ts';

type Asked = keyof ClientToServer;
type RequestOf<E extends Asked> = Parameters<ClientToServer[E]>[0];
export type ReplyOf<E extends Asked> = Parameters<Parameters<ClientToServer[E]>[1]>[0];

/** An answer that has not come by then is lost with its line (ms). */
const PATIENCE = 10_000;

export interface Line {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  /** Null if no answer came. */
  ask<E extends Asked>(event: E, request: RequestOf<E>): Promise<ReplyOf<E> | null>;
  close(): void;
}

export function openLine(url: string): Line {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 100,
    reconnectionDelayMax: 1000,
  });
  return {
    socket,
    ask: (event, request) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(null), PATIENCE);
        const reply = (answer: unknown): void => {
          clearTimeout(timer);
          resolve(answer as never);
        };
        (socket.emit as (...args: unknown[]) => unknown)(event, request, reply);
      }),
    close: () => void socket.close(),
  };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @throws Error when it does not hold in time; `what` is a claim. */
export async function until(what: string, holds: () => boolean, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`not within ${ms / 1000} s: ${what}`);
    await pause(50);
  }
}
