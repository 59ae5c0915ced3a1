/**
 * The client's end of the line: one seat in one match at most, and the newest view of it. Whatever happens to the
 * line, the seat is taken again with its token, and a move under way is counted once. plays.ts has the move.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Day, ok, type Result } from '#shared/base/index.ts';
import type { Move, NetworkMove, Seat } from '#shared/match/index.ts';
import type { AnyView, Receipt } from '#shared/referee/index.ts';
import type { CreateRequest, HomeworkFile, Room, Seated, TaskSheet, Told } from '#shared/wire/index.ts';
import { createAsk, PATIENCE } from './asking.ts';
import type { Joining } from './joining.ts';
import type { After, Asking, Line, NetError } from './line.ts';
import { createPlays } from './plays.ts';
import type { HeldSeat, Seats } from './seats.ts';
import type { Wire } from './wire.ts';

/** What the server says of a seat that nobody can take again. */
const LOST = ['unknown-seat', 'other-rules', 'damaged'] as const satisfies readonly NetError[];
export type Lost = (typeof LOST)[number];
const isLost = (error: NetError): error is Lost => (LOST as readonly NetError[]).includes(error);

export interface Net {
  readonly line: ReadonlySignal<Line>;
  readonly seated: ReadonlySignal<{ readonly match: string; readonly seat: Seat } | null>;
  /** Of an end, or of the network: `seat` says which. */
  readonly view: ReadonlySignal<AnyView | null>;
  readonly room: ReadonlySignal<Room | null>;
  /** The move that is out and has no receipt; null: the hand is free. */
  readonly pending: ReadonlySignal<Move | NetworkMove | null>;
  /** Another tab or device sits here now. */
  readonly takenOver: ReadonlySignal<boolean>;
  /** Something has been due here for a while. */
  readonly nudged: ReadonlySignal<boolean>;
  /** Why the seat that was held cannot be taken again, ever; null while it can. */
  readonly lost: ReadonlySignal<Lost | null>;
  create(request: CreateRequest): Asking<Seated>;
  /** Begins the connection of this day. */
  playDaily(day: Day, name: string): Asking<Seated>;
  /** The homework behind a link. */
  lookAtTask(link: string): Asking<TaskSheet>;
  /** Begins a try at one item of it. */
  playTask(link: string, item: number, name: string): Asking<Seated>;
  /** What is handed in: the best of the tries of the seats that these tokens hold. */
  fileTask(link: string, name: string, tokens: readonly string[]): Asking<HomeworkFile>;
  join(code: string, name: string): Asking<Seated>;
  /** Takes the seat in this match that this browser holds; false if it holds none. Says with `view` when it is there. */
  sit(match: string): boolean;
  /** Takes the seat that this token holds: a class has given it. */
  sitWith(match: string, token: string): void;
  takeBack(): void;
  /** Resolves when the verdict is known, which for a move that is foreseen to be refused is at once. @throws PlayFailed */
  play(move: Move | NetworkMove): Promise<Receipt<AnyView>>;
  leave(): Asking<null>;
  debrief(): Asking<Told>;
  /** The debrief behind a link; the seat, if one is held, stays. */
  look(link: string): Asking<Told>;
  again(swap: boolean): Asking<Seated>;
  readonly seats: Seats;
}

export interface NetOptions {
  readonly wire: Wire;
  readonly seats: Seats;
  readonly joining: Joining;
  readonly after: After;
}

/** The seat is asked for again after this (ms). */
const SIT_AGAIN = 1500;

export function createNet({ wire, seats, joining, after }: NetOptions): Net {
  const line = signal<Line>('connecting');
  const seated = signal<{ readonly match: string; readonly seat: Seat } | null>(null);
  const view = signal<AnyView | null>(null);
  const room = signal<Room | null>(null);
  const takenOver = signal(false);
  const nudged = signal(false);
  const lost = signal<Lost | null>(null);
  /** The seat that is to be taken whenever the line comes up. */
  let wanted: Pick<HeldSeat, 'match' | 'token'> | null = null;
  let waiting: (() => void)[] = [];

  const ask = createAsk(wire, after);
  /** Resolves when the line is up, or after a while in any case. */
  const whenUp = (): Promise<void> =>
    new Promise((resolve) => {
      if (line.value === 'up') return resolve();
      const cancel = after(PATIENCE, resolve);
      waiting.push(() => {
        cancel();
        resolve();
      });
    });

  const isUp = (): void => {
    line.value = 'up';
    const released = waiting;
    waiting = [];
    for (const go of released) go();
  };

  /** A view of another match, or after sitting down, always counts; otherwise an older revision is ignored. */
  const show = (next: AnyView): void => {
    const current = view.value;
    if (current && next.rev < current.rev) return;
    if (current && next.n > current.n) nudged.value = false;
    view.value = next;
  };

  const adopt = (held: Seated): Seated => {
    wanted = held;
    const { code, daily } = held.room;
    // The seats of a class are the class's to give, as long as it is there.
    if (held.room.class === undefined)
      seats.keep({
        match: held.match,
        token: held.token,
        code: code ?? seats.find(held.match)?.code ?? null,
        ...(daily !== undefined && { daily }),
      });
    if (seated.value?.match !== held.match) plays.drop();
    seated.value = { match: held.match, seat: held.seat };
    view.value = held.view;
    room.value = held.room;
    takenOver.value = false;
    nudged.value = false;
    lost.value = null;
    return held;
  };

  const standUp = (forget: boolean): void => {
    if (forget && seated.value) seats.forget(seated.value.match);
    wanted = null;
    plays.drop();
    seated.value = null;
    view.value = null;
    room.value = null;
    takenOver.value = false;
    nudged.value = false;
  };

  /** Takes the seat again on a line that stands. */
  const resume = async (): Promise<void> => {
    const held = wanted;
    if (held === null || takenOver.value) return isUp();
    const reply = await ask('match:sit', { token: held.token });
    if (wanted !== held || !wire.connected) return;
    if (reply.ok) {
      adopt(reply.value);
      isUp();
      plays.resend();
    } else if (isLost(reply.error)) {
      // Who runs the server may bring back what was damaged, or the version that can read it.
      if (reply.error === 'unknown-seat') seats.forget(held.match);
      standUp(false);
      lost.value = reply.error;
      isUp();
    } else {
      after(SIT_AGAIN, () => wire.connected && wanted === held && void resume());
    }
  };

  const seatedBy = async (reply: Promise<Result<Seated, NetError>>): Asking<Seated> => {
    const answer = await reply;
    return answer.ok ? ok(adopt(answer.value)) : answer;
  };

  const plays = createPlays({ ask, after, view, line, show, resume: () => void resume() });

  wire.onUp(() => void resume());
  wire.onDown(() => {
    if (line.value === 'up') line.value = 'down';
  });
  wire.on('match:view', show);
  wire.on('match:room', (next) => {
    if (next.match === seated.value?.match) room.value = next;
  });
  wire.on('match:nudge', () => {
    nudged.value = true;
  });
  wire.on('match:moved', (held) => void adopt(held));
  wire.on('match:taken-over', () => {
    takenOver.value = true;
    plays.drop();
  });
  wire.on('server:closing', () => {
    line.value = 'closing';
  });
  wire.connect();

  return {
    line,
    seated,
    view,
    room,
    pending: plays.pending,
    takenOver,
    nudged,
    lost,
    seats,
    create: async (request) => {
      await whenUp();
      return seatedBy(ask('match:create', request));
    },
    playDaily: async (day, name) => {
      await whenUp();
      return seatedBy(ask('daily:play', { day, name }));
    },
    lookAtTask: async (link) => {
      await whenUp();
      return ask('homework:look', { link });
    },
    playTask: async (link, item, name) => {
      await whenUp();
      return seatedBy(ask('homework:play', { link, item, name }));
    },
    fileTask: (link, name, tokens) => ask('homework:file', { link, name, tokens }),
    join: async (code, name) => {
      await whenUp();
      const joined = await seatedBy(ask('match:join', { code, name, proof: joining.proofFor(code) }));
      joining.answered(joined);
      return joined;
    },
    sit: (match) => {
      const seat = seats.find(match);
      if (!seat) return false;
      wanted = seat;
      lost.value = null;
      if (wire.connected) void resume();
      return true;
    },
    sitWith: (match, token) => {
      if (wanted?.token === token && lost.value === null) return;
      wanted = { match, token };
      lost.value = null;
      if (wire.connected) void resume();
    },
    takeBack: () => {
      takenOver.value = false;
      if (wire.connected) void resume();
    },
    play: plays.play,
    leave: async () => {
      const reply: Result<null, NetError> =
        takenOver.value || !wire.connected ? ok(null) : await ask('match:leave', {});
      if (reply.ok || reply.error === 'not-seated') standUp(true);
      return reply;
    },
    debrief: () => ask('match:debrief', {}),
    look: async (link) => {
      await whenUp();
      return ask('debrief:open', { link });
    },
    again: (swap) => seatedBy(ask('match:again', { swap })),
  };
}
