/** The sockets of all players: each event is parsed, limited, handed over and acknowledged. */
import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import { Server } from 'socket.io';
import type { z } from 'zod';
import { err } from '#shared/base/index.ts';
import type { ClientToServer, Reply, ServerToClient, WireError } from '#shared/wire/index.ts';
import { REQUESTS } from '#shared/wire/index.ts';
import type { Config } from '../config.ts';
import type { Lobby } from '../lobby/index.ts';
import { clientAddress } from './address.ts';
import { type Answer, guard } from './guard.ts';
import { Guest, type GuestSocket } from './guest.ts';
import { type Limits, openLimits } from './limits.ts';

export interface Sockets {
  /** Sockets that hold a seat. */
  players(): number;
  /** Tells every client that the server is closing, and takes no further message. */
  announceClosing(): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

export interface SocketsOptions {
  readonly http: HttpServer;
  readonly lobby: Lobby;
  readonly config: Config;
  readonly logger: Logger;
}

type Event = keyof typeof REQUESTS;
type AnswerOf<E extends Event> = Parameters<ClientToServer[E]>[1] extends (reply: Reply<infer T>) => void ? T : never;
type Handlers = {
  [E in Event]: (guest: Guest, request: z.output<(typeof REQUESTS)[E]>, answer: Answer<AnswerOf<E>>) => Promise<void>;
};

/** Larger than any message of a client (bytes). */
const LARGEST_MESSAGE = 16 * 1024;
/** A phone that fell asleep is noticed after at most both together (ms). */
const PING = { interval: 10_000, timeout: 10_000 } as const;

export function openSockets({ http, lobby, config, logger }: SocketsOptions): Sockets {
  const guests = new Set<Guest>();
  const limits = openLimits(config);
  let isClosing = false;

  const io = new Server<ClientToServer, ServerToClient>(http, {
    maxHttpBufferSize: LARGEST_MESSAGE,
    perMessageDeflate: false,
    serveClient: false,
    transports: ['websocket', 'polling'],
    pingInterval: PING.interval,
    pingTimeout: PING.timeout,
    allowRequest: (_, decide) => decide(null, !isClosing && io.engine.clientsCount < config.MAX_SOCKETS),
  });

  io.on('connection', (socket) => {
    const guest = new Guest(socket, lobby, logger);
    const address = addressOf(socket, config.TRUST_PROXY);
    guests.add(guest);
    const refuse = async (): Promise<WireError | null> => {
      if (isClosing) return 'unavailable';
      const rate = await limits.event(socket.id);
      if (rate === 'flood') socket.disconnect(true);
      return rate === 'ok' ? null : 'too-fast';
    };
    listen(guest, handlersFor(lobby, limits, address), refuse, logger);
    socket.on('disconnect', () => {
      guests.delete(guest);
      void guest.gone();
    });
    // The first HTTP request of each session would be kept for as long as the session.
    (socket.conn as { request: unknown }).request = null;
  });

  return {
    players: () => [...guests].filter((guest) => guest.held !== null).length,
    announceClosing() {
      isClosing = true;
      io.emit('server:closing');
    },
    close: () => io.close(),
  };
}

/** Every event goes through the guard; an event without a handler here has no listener and is dropped. */
function listen(guest: Guest, handlers: Handlers, refuse: () => Promise<WireError | null>, logger: Logger): void {
  for (const event of Object.keys(REQUESTS) as Event[]) {
    const handle = handlers[event] as (guest: Guest, request: unknown, answer: Answer<unknown>) => Promise<void>;
    const listener = guard({
      event,
      schema: REQUESTS[event] as z.ZodType<unknown>,
      handle: (request, answer) => guest.inTurn(() => handle(guest, request, answer)),
      refuse,
      logger,
    });
    guest.socket.on(event, listener as ClientToServer[Event]);
  }
}

function handlersFor(lobby: Lobby, limits: Limits, address: string): Handlers {
  return {
    'match:create': async (guest, request, answer) =>
      (await limits.mayCreate(address))
        ? guest.sitDown((line) => lobby.create(request, line), answer)
        : answer(err('too-fast')),
    'daily:play': async (guest, request, answer) =>
      (await limits.mayCreate(address))
        ? guest.sitDown((line) => lobby.playDaily(request, line), answer)
        : answer(err('too-fast')),
    async 'match:join'(guest, request, answer) {
      const { id } = guest.socket;
      if (!(await limits.mayGuess(id, address))) return answer(err('too-fast'));
      let isWrong = false;
      await guest.sitDown(
        (line) => lobby.join(request, line),
        (reply) => {
          isWrong = !reply.ok && reply.error === 'unknown-code';
          answer(reply);
        },
      );
      if (isWrong) await limits.guessedWrong(id, address);
    },
    // Nobody guesses a token; who comes back to a seat is not to wait for who guesses codes.
    'match:sit': (guest, { token }, answer) => guest.sitDown((line) => lobby.sit(token, line), answer),
    'match:play': async ({ held }, { n, rev, move }, answer) =>
      answer(held ? await held.match.play(held.seat, n, rev, move) : err('not-seated')),
    'match:leave': (guest, _, answer) => guest.leave(answer),
    'match:debrief': async ({ held }, _, answer) => answer(held ? await lobby.told(held.match) : err('not-seated')),
    'debrief:open': async (_, { link }, answer) =>
      answer((await limits.mayLook(address)) ? await lobby.look(link) : err('too-fast')),
    'match:again': (guest, { swap }, answer) => guest.again(swap, answer),
  };
}

function addressOf({ handshake }: GuestSocket, proxies: number): string {
  const forwarded = handshake.headers['x-forwarded-for'];
  return clientAddress(handshake.address, Array.isArray(forwarded) ? forwarded.join() : forwarded, proxies);
}
