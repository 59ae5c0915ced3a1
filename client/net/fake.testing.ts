/** A line and a server for the tests of net: the real referee behind it, and a line that breaks when told to. */
import { ok, secretFromText } from '#shared/base/index.ts';
import type { Level } from '#shared/match/index.ts';
import { type MatchHeader, RULES_VERSION, type SeatView } from '#shared/match/index.ts';
import { type Outgoing, openReferee, type Receipt, type Referee, step } from '#shared/referee/index.ts';
import type { Room, Seated, ServerToClient } from '#shared/wire/index.ts';
import type { After } from './index.ts';
import type { Wire } from './wire.ts';

/** Time that passes only when told to. */
export function fakeTime(): { readonly after: After; pass(ms: number): Promise<void> } {
  let now = 0;
  let due: { at: number; job: () => void }[] = [];
  return {
    after: (ms, job) => {
      const one = { at: now + ms, job };
      due.push(one);
      return () => {
        due = due.filter((other) => other !== one);
      };
    },
    async pass(ms) {
      for (const until = now + ms; ; ) {
        await settled();
        const [next] = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) {
          now = until;
          return;
        }
        now = next.at;
        due = due.filter((other) => other !== next);
        next.job();
      }
    },
  };
}

/** Everything that was promised and can be kept has been. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export interface FakeServer {
  readonly wire: Wire;
  /** The questions that reached it, in order. */
  readonly heard: string[];
  /** Moves in the log. */
  moves(): number;
  up(): void;
  down(): void;
  /** From now on answers are lost on their way back. */
  swallow(answers: boolean): void;
  say<E extends keyof ServerToClient>(event: E, ...args: Parameters<ServerToClient[E]>): void;
  /** Nobody holds the seat any more. */
  forgetSeat(why?: string): void;
  view(): SeatView;
}

export const TOKEN = 'token-of-the-client';
export const MATCH = 'match-1';

export function fakeServer(level: Level): FakeServer {
  const header: MatchHeader = {
    rules: RULES_VERSION,
    setup: {
      level: level.id,
      network: level.network,
      help: 'standard',
      clock: 'patient',
      speed: 100,
      glass: false,
      occupants: { client: 'person', server: 'steady' },
    },
    boardSecret: secretFromText('board'),
    matchSecret: secretFromText('match'),
  };
  const opened = openReferee(header, [], 0);
  if (!opened.ok) throw new Error(opened.error);
  let referee: Referee = opened.value;
  const views: SeatView[] = [];
  let moves = 0;
  let real = 0;
  let wake: number | null = null;
  let isUp = false;
  let swallows = false;
  let refusal: string | null = null;
  const ups: (() => void)[] = [];
  const downs: (() => void)[] = [];
  const listeners = new Map<string, (...args: unknown[]) => void>();
  const heard: string[] = [];

  /** The bot at the other end takes its time; it is given so much that it is Ready, and no more. */
  const begin = (): void => {
    while (view().phase === 'waiting' && view().ready.client && wake !== null) {
      real = Math.max(real, wake);
      take({ type: 'wake' });
    }
  };
  const take = (incoming: Parameters<typeof step>[1]): Receipt | null => {
    real += 10;
    const [next, outgoing]: [Referee, Outgoing[]] = step(referee, incoming, real);
    referee = next;
    let receipt: Receipt | null = null;
    for (const out of outgoing) {
      if (out.type === 'append')
        moves += out.entries.filter(({ seat, hand }) => seat === 'client' && hand === 'own').length;
      if (out.type === 'wake') wake = out.at;
      if (out.type === 'tell' && out.seat === 'client') views.push(out.view);
      if (out.type === 'receipt' && out.seat !== 'network') {
        receipt = out.receipt;
        views.push(out.receipt.view);
      }
    }
    return receipt;
  };
  const seated = (): Seated => {
    take({ type: 'line', seat: 'client', up: true });
    const { setup } = header;
    const room: Room = {
      match: MATCH,
      code: null,
      setup,
      level: null,
      names: { client: 'Ada', server: null },
      present: { client: true, server: true },
    };
    return { match: MATCH, seat: 'client', token: TOKEN, view: view(), room };
  };
  const view = (): SeatView => {
    const last = views.at(-1);
    if (last) return last;
    throw new Error('no view yet');
  };
  const answer = (event: string, request: unknown): unknown => {
    if (event === 'match:create') return ok(seated());
    if (event === 'match:sit') return refusal === null ? ok(seated()) : { ok: false, error: refusal };
    if (event === 'match:play') {
      const { n, rev, move } = request as { n: number; rev: number; move: never };
      const receipt = take({ type: 'play', seat: 'client', n, rev, move });
      begin();
      return ok(receipt && { ...receipt, view: view() });
    }
    return ok(null);
  };
  return {
    heard,
    moves: () => moves,
    view,
    wire: {
      get connected() {
        return isUp;
      },
      connect: () => {},
      onUp: (listener) => void ups.push(listener),
      onDown: (listener) => void downs.push(listener),
      on: (event, listener) => void listeners.set(event, listener as never),
      ask: (event, request, reply) => {
        if (!isUp) return;
        heard.push(event);
        const said = answer(event, JSON.parse(JSON.stringify(request)));
        if (!swallows) (reply as (said: unknown) => void)(JSON.parse(JSON.stringify(said)));
      },
    },
    up() {
      isUp = true;
      for (const listener of ups) listener();
    },
    down() {
      isUp = false;
      for (const listener of downs) listener();
    },
    swallow(answers) {
      swallows = answers;
    },
    say: (event, ...args) => listeners.get(event)?.(...args),
    forgetSeat(why = 'unknown-seat') {
      refusal = why;
    },
  };
}
