/**
 * One move at a time, each counted once. It goes out with the seat's next number and is sent again under the same one
 * until it has a receipt: the server answers a number that it has already counted with what it got.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Result } from '#shared/base/index.ts';
import type { Move, NetworkMove } from '#shared/match/index.ts';
import type { AnyView, Receipt } from '#shared/referee/index.ts';
import type { After, Line, NetError } from './line.ts';
import { foresee } from './mirror.ts';

/** No receipt came, and none is to come: the move may be made again. */
class PlayFailed extends Error {
  readonly code: NetError;

  constructor(code: NetError) {
    super(`the move got no receipt: ${code}`);
    this.code = code;
  }
}

interface Sent {
  readonly n: number;
  readonly rev: number;
  readonly move: Move | NetworkMove;
  readonly tries: number;
  readonly done: Promise<Receipt<AnyView>>;
  readonly resolve: (receipt: Receipt<AnyView>) => void;
  readonly reject: (failure: PlayFailed) => void;
}

export interface PlaysOptions {
  readonly ask: (
    event: 'match:play',
    request: { n: number; rev: number; move: Move | NetworkMove },
  ) => Promise<Result<Receipt<AnyView>, NetError>>;
  readonly after: After;
  readonly view: ReadonlySignal<AnyView | null>;
  readonly line: ReadonlySignal<Line>;
  readonly show: (view: AnyView) => void;
  /** Takes the seat again, then calls `resend`. */
  readonly resume: () => void;
}

export interface Plays {
  readonly pending: ReadonlySignal<Move | NetworkMove | null>;
  play(move: Move | NetworkMove): Promise<Receipt<AnyView>>;
  /** The line is up again: what is out goes out once more. */
  resend(): void;
  /** The seat is left: what is out has no receipt. */
  drop(): void;
}

/** On a line that stands (each try waits for its answer as long as any question). */
const MOST_TRIES = 4;
const BUSY_LINE = 400;

/** A promise with its ends; nobody has to listen to its failure. */
function promised(): Pick<Sent, 'done' | 'resolve' | 'reject'> {
  let ends: Pick<Sent, 'resolve' | 'reject'> | null = null;
  const done = new Promise<Receipt<AnyView>>((resolve, reject) => {
    ends = { resolve, reject };
  });
  done.catch(() => {});
  return { done, ...(ends as unknown as Pick<Sent, 'resolve' | 'reject'>) };
}

export function createPlays({ ask, after, view, line, show, resume }: PlaysOptions): Plays {
  const pending = signal<Move | NetworkMove | null>(null);
  let sent: Sent | null = null;

  const finish = (one: Sent, how: () => void): void => {
    if (sent?.n === one.n && sent.done === one.done) {
      sent = null;
      pending.value = null;
    }
    how();
  };

  const attempt = async (): Promise<void> => {
    if (sent === null) return;
    sent = { ...sent, tries: sent.tries + 1 };
    const one = sent;
    const { n, rev, move } = one;
    const reply = await ask('match:play', { n, rev, move });
    if (sent?.done !== one.done) return;
    if (reply.ok) {
      show(reply.value.view);
      return finish(one, () => one.resolve(reply.value));
    }
    const { error } = reply;
    // What the line swallowed goes out again once the seat is taken again.
    if (line.value !== 'up' || error === 'unavailable') return;
    if (error === 'malformed' || one.tries >= MOST_TRIES) return finish(one, () => one.reject(new PlayFailed(error)));
    if (error === 'not-seated') return resume();
    if (error === 'no-answer') return attempt();
    after(BUSY_LINE * one.tries, () => sent?.done === one.done && void attempt());
  };

  const play = async (move: Move | NetworkMove): Promise<Receipt<AnyView>> => {
    // A refusal that was foreseen may still be on its way; the next move has the number after it.
    if (sent !== null) await sent.done.catch(() => {});
    const now = view.value;
    if (now === null) throw new PlayFailed('not-seated');
    if (sent !== null) return play(move);
    const answer = promised();
    sent = { n: now.n + 1, rev: now.rev, move, tries: 0, ...answer };
    pending.value = move;
    const refused = now.seat === 'network' || move.move === 'fate' ? null : foresee(now, move);
    if (line.value === 'up') void attempt();
    if (refused === null) return answer.done;
    show(refused.view);
    return refused;
  };

  return {
    pending,
    play,
    resend: () => void attempt(),
    drop: () => {
      const one = sent;
      if (one) finish(one, () => one.reject(new PlayFailed('not-seated')));
    },
  };
}
