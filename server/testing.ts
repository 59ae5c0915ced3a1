/**
 * For tests: the whole server on a port of its own, and visitors with real sockets who wait for what happens and
 * never for time.
 */
import { type Logger, pino } from 'pino';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { vi } from 'vitest';
import { type Secret, secret } from '#shared/base/index.ts';
import { BOT, luckOf } from '#shared/bots/index.ts';
import type { NetworkCard, NetworkView, SeatView } from '#shared/match/index.ts';
import * as referee from '#shared/referee/index.ts';
import type {
  ClientToServer,
  CreateRequest,
  Reply,
  Seated,
  SeatedAtEnd,
  SeatedAtNetwork,
  ServerToClient,
} from '#shared/wire/index.ts';
import { type App, createApp } from './app.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Config, configFrom } from './config.ts';
import { drawText, systemEntropy } from './entropy.ts';
import type { Rules } from './host/index.ts';
import { memoryLog, type Store } from './log/index.ts';
import { openMetrics } from './metrics/index.ts';

export { REQUEST } from './payloads.testing.ts';

/** Longer than anything here takes on a busy machine (ms). */
const PATIENCE = 10_000;
vi.setConfig({ testTimeout: 3 * PATIENCE, hookTimeout: 3 * PATIENCE });

export interface Running {
  readonly url: string;
  readonly app: App;
  /** What was logged at level warn or worse. */
  readonly trouble: string[];
  stop(): Promise<void>;
}

export interface Start {
  readonly store?: Store;
  readonly clock?: Clock;
  readonly rules?: Rules;
  readonly own?: Secret;
  readonly config?: Partial<Config>;
  readonly logger?: Logger;
  readonly client?: string;
}

export async function startServer(start: Start = {}) {
  const {
    store = memoryLog(),
    clock = systemClock(),
    rules,
    own = secret('0'.repeat(32)),
    config,
    logger,
    client = '/nowhere',
  } = start;
  const defaults = configFrom({ PORT: '0', HOST: '127.0.0.1', MAX_EVENTS: '1000' });
  if (!defaults.ok) throw new Error(defaults.error);
  const trouble: string[] = [];
  const app = await createApp({
    log: store.log,
    directory: store.directory,
    classes: store.classes,
    clock,
    entropy: systemEntropy(),
    secret: own,
    config: { ...defaults.value, ...config },
    rules: rules ?? referee,
    logger: logger ?? pino({ level: 'warn' }, { write: (line: string) => void trouble.push(line) }),
    metrics: openMetrics(),
    version: '0.0.0',
    client,
  });
  const port = await app.listen();
  return { url: `http://127.0.0.1:${port}`, app, trouble, stop: () => app.close() } satisfies Running;
}

/** A clock that runs `times` as fast as the real one, so that a whole match is over in a moment. */
export function fastClock(times: number): Clock {
  const real = systemClock();
  const now = () => real.now() * times;
  return { wall: real.wall, now, wake: (at, call) => real.wake(real.now() + (at - now()) / times, call) };
}

type Event = keyof ClientToServer;
type Request<E extends Event> = Parameters<ClientToServer[E]>[0];
type Answered<E extends Event> = Parameters<Parameters<ClientToServer[E]>[1]>[0];

/** The half of a token that a browser draws when it joins. */
export const drawProof = (): string => drawText(systemEntropy(), 43);

export class Visitor {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  /** The last view that arrived, by itself or with an answer: of an end, or of the network. */
  view: SeatView | null = null;
  wire: NetworkView | null = null;
  readonly heard: { readonly event: string; readonly what: unknown }[] = [];
  #watching: (() => void)[] = [];

  constructor(url: string, options: Partial<ManagerOptions & SocketOptions> = {}) {
    this.socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...options });
    this.socket.onAny((event: string, what: unknown) => {
      if (event === 'match:view') this.#see(what as referee.AnyView);
      if (event === 'match:moved') this.#sitAt(what as Seated);
      this.heard.push({ event, what });
      this.#changed();
    });
    this.socket.on('disconnect', () => {
      this.heard.push({ event: 'disconnect', what: null });
      this.#changed();
    });
  }

  async ask<E extends Event>(event: E, request: Request<E>): Promise<Answered<E>> {
    const emit = this.socket.timeout(PATIENCE).emitWithAck as (event: E, request: Request<E>) => Promise<Answered<E>>;
    return emit.call(this.socket.timeout(PATIENCE), event, request);
  }

  /** Any arguments at all, as a forger sends them; the answer if the last one is not a callback already. */
  async forge(event: string, ...args: unknown[]): Promise<unknown> {
    const socket = this.socket as unknown as Socket;
    return socket.timeout(PATIENCE).emitWithAck(event, ...args);
  }

  /** At one of the ends. */
  async sit(reply: Promise<Reply<Seated>>): Promise<SeatedAtEnd> {
    const seated = this.#sitAt(await seatedBy(reply));
    if (seated.seat === 'network') throw new Error('seated at the network');
    return seated;
  }

  async beNetwork(reply: Promise<Reply<Seated>>): Promise<SeatedAtNetwork> {
    const seated = this.#sitAt(await seatedBy(reply));
    if (seated.seat !== 'network') throw new Error(`seated at the ${seated.seat}`);
    return seated;
  }

  #sitAt(seated: Seated): Seated {
    [this.view, this.wire] = seated.seat === 'network' ? [null, seated.view] : [seated.view, null];
    return seated;
  }

  /** Resolves once `holds`, which is asked again whenever something was heard. */
  until(what: string, holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        const events = this.heard.map(({ event }) => event).join(', ');
        reject(new Error(`it did not happen: ${what}; heard: ${events}; view: ${JSON.stringify(this.view?.phase)}`));
      }, PATIENCE);
      const look = (): void => {
        if (!holds()) return;
        clearTimeout(late);
        this.#watching = this.#watching.filter((each) => each !== look);
        resolve();
      };
      this.#watching.push(look);
      look();
    });
  }

  /** The first such event since the connection, or the next one. */
  async hears<E extends keyof ServerToClient | 'disconnect'>(event: E): Promise<unknown> {
    await this.until(event, () => this.heard.some((each) => each.event === event));
    return this.heard.find((each) => each.event === event)?.what;
  }

  /** Plays like the steady bot until the match is over. */
  async playToTheEnd(): Promise<void> {
    for (;;) {
      const { view } = this;
      if (!view) throw new Error('not seated');
      if (view.phase === 'ended') return;
      const choice = BOT.steady(view, luckOf(secret('0'.repeat(32)), view));
      if (choice) {
        const { n, rev } = view;
        const reply = await this.ask('match:play', { n: n + 1, rev, move: choice.move });
        if (!reply.ok) throw new Error(`a move was not taken: ${reply.error}`);
        this.#see(reply.value.view);
        if (reply.value.result === 'right' || reply.value.result === 'noted') continue;
      }
      await this.until('a new view', () => this.view !== view);
    }
  }

  /** Is the network until the match is over: Ready, then one card after the other as they are given, and the rest let pass. */
  async carryToTheEnd(cards: readonly NetworkCard[] = []): Promise<void> {
    for (let i = 0; ; ) {
      const { wire } = this;
      if (!wire) throw new Error('not the network');
      if (wire.phase === 'ended') return;
      const card = wire.held.length > 0 ? (cards[i] ?? 'pass') : null;
      const move = card ? ({ move: 'fate', card } as const) : ({ move: 'ready' } as const);
      if (card !== null || !wire.ready) {
        const reply = await this.ask('match:play', { n: wire.n + 1, rev: wire.rev, move });
        if (!reply.ok) throw new Error(`a card was not taken: ${reply.error}`);
        this.#see(reply.value.view);
        if (card !== null && reply.value.result === 'right') i++;
        continue;
      }
      await this.until('a new view', () => this.wire !== wire);
    }
  }

  close(): void {
    this.socket.close();
  }

  #see(view: referee.AnyView): void {
    if (view.seat === 'network') {
      if (!this.wire || view.rev >= this.wire.rev) this.wire = view;
    } else if (!this.view || view.rev >= this.view.rev) this.view = view;
  }

  #changed(): void {
    for (const look of [...this.#watching]) look();
  }
}

async function seatedBy(reply: Promise<Reply<Seated>>): Promise<Seated> {
  const answer = await reply;
  if (!answer.ok) throw new Error(`not seated: ${answer.error}`);
  return answer.value;
}

/** With a bot at the other end. */
export const ALONE: CreateRequest['occupants'] = { client: 'person', server: 'steady' };
