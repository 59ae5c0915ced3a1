/** The sockets of all players: each event is parsed, limited, handed over and acknowledged. */
import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import { Server } from 'socket.io';
import type { z } from 'zod';
import type { ClientToServer, ServerToClient, WireError } from '#shared/wire/index.ts';
import { CLASS_REQUESTS, HOMEWORK_REQUESTS, REQUESTS } from '#shared/wire/index.ts';
import type { Classes, Homework } from '../classroom/index.ts';
import type { Config } from '../config.ts';
import type { Lobby } from '../lobby/index.ts';
import { classHandlers } from './classHandlers.ts';
import { Door } from './door.ts';
import { type Answer, guard } from './guard.ts';
import { Guest } from './guest.ts';
import { allowanceOf, type Caller, type HandlersOf } from './handlers.ts';
import { homeworkHandlers } from './homeworkHandlers.ts';
import { openLimits } from './limits.ts';
import { matchHandlers } from './matchHandlers.ts';
import { Member } from './member.ts';
import { endUnread } from './unread.ts';

export interface Sockets {
  /** Sockets that are open. */
  open(): number;
  /** Sockets that hold a seat at a match, or a student's place. */
  players(): number;
  /** Tells every client that the server is closing, and takes no further message. */
  announceClosing(): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

export interface SocketsOptions {
  readonly http: HttpServer;
  readonly lobby: Lobby;
  readonly classes: Classes;
  readonly homework: Homework;
  readonly config: Config;
  readonly logger: Logger;
}

const SCHEMAS = { ...REQUESTS, ...CLASS_REQUESTS, ...HOMEWORK_REQUESTS };
type Event = keyof typeof SCHEMAS;
type Handlers = HandlersOf<typeof REQUESTS> & HandlersOf<typeof CLASS_REQUESTS> & HandlersOf<typeof HOMEWORK_REQUESTS>;

/** Larger than any message of a client (bytes). */
const LARGEST_MESSAGE = 16 * 1024;
/** A phone that fell asleep is noticed after at most both together (ms). */
const PING = { interval: 10_000, timeout: 10_000 } as const;

export function openSockets({ http, lobby, classes, homework, config, logger }: SocketsOptions): Sockets {
  const callers = new Set<Caller>();
  const limits = openLimits(config);
  const door = new Door(config);
  let isClosing = false;

  const io = new Server<ClientToServer, ServerToClient>(http, {
    maxHttpBufferSize: LARGEST_MESSAGE,
    perMessageDeflate: false,
    serveClient: false,
    transports: ['websocket', 'polling'],
    pingInterval: PING.interval,
    pingTimeout: PING.timeout,
    allowRequest(request, decide) {
      const refusal = isClosing ? 'closing' : door.refusal(request);
      decide(refusal, refusal === null);
    },
  });

  io.engine.on('connection', (connection) => {
    connection.once('close', door.enter(connection.request));
    endUnread(connection);
  });

  io.on('connection', (socket) => {
    const caller = { guest: new Guest(socket, lobby, logger), member: new Member(socket) };
    const allowance = allowanceOf(limits, socket.id, door.addressOf(socket.request));
    callers.add(caller);
    const refuse = async (): Promise<WireError | null> => {
      if (isClosing) return 'unavailable';
      const rate = await limits.event(socket.id);
      if (rate === 'flood') socket.disconnect(true);
      return rate === 'ok' ? null : 'too-fast';
    };
    const handlers = {
      ...matchHandlers(lobby, allowance),
      ...classHandlers(classes, lobby, allowance),
      ...homeworkHandlers(homework, lobby, allowance),
    };
    listen(caller, handlers, refuse, logger);
    socket.on('disconnect', () => {
      callers.delete(caller);
      void caller.guest.gone();
      void caller.guest.inTurn(async () => caller.member.leave());
    });
    // The first HTTP request of each session would be kept for as long as the session.
    (socket.conn as { request: unknown }).request = null;
  });

  return {
    open: () => io.engine.clientsCount,
    players: () => [...callers].filter(({ guest, member }) => guest.held !== null || member.student !== null).length,
    announceClosing() {
      isClosing = true;
      io.emit('server:closing');
    },
    close: () => io.close(),
  };
}

/** Every event goes through the guard; an event without a handler here has no listener and is dropped. */
function listen(caller: Caller, handlers: Handlers, refuse: () => Promise<WireError | null>, logger: Logger): void {
  for (const event of Object.keys(SCHEMAS) as Event[]) {
    const handle = handlers[event] as (caller: Caller, request: unknown, answer: Answer<unknown>) => Promise<void>;
    const listener = guard({
      event,
      schema: SCHEMAS[event] as z.ZodType<unknown>,
      handle: (request, answer) => caller.guest.inTurn(() => handle(caller, request, answer)),
      refuse,
      logger,
    });
    caller.guest.socket.on(event, listener as ClientToServer[Event]);
  }
}
