/**
 * A scripted hand at one seat: plays as a bot does, some with mistakes, over whatever line its owner has now. A move without an
 * answer is sent again as it was, with its number. What was acknowledged and what was seen is kept, to be held against the log.
 */
import { createHash } from 'node:crypto';
import { drawBelow, drawChance, type Secret } from '#shared/base/index.ts';
import { BOT } from '#shared/bots/index.ts';
import type { End, Move, SeatView } from '#shared/match/index.ts';
import type { AnyView, ReceiptResult } from '#shared/referee/index.ts';
import { seqAdd } from '#shared/tcp/index.ts';
import { type Line, pause, type ReplyOf } from './line.ts';

/** A move as it crosses the wire. */
export interface Play {
  readonly n: number;
  readonly rev: number;
  readonly move: Move;
}

export interface Acknowledged extends Play {
  readonly result: ReceiptResult;
}

/** What the player of one seat knows of the match. */
export interface Remembered {
  readonly match: string;
  readonly seat: End;
  /** Whatever was sent, answered or not. */
  readonly sent: readonly Play[];
  /** In the order of the answers. */
  readonly acknowledged: readonly Acknowledged[];
  /** The digest of each view that was shown. */
  readonly seen: ReadonlySet<string>;
  /** The newest. */
  readonly last: SeatView;
}

export interface HandOptions {
  readonly match: string;
  readonly view: SeatView;
  readonly secret: Secret;
  /** The line of now. */
  readonly line: () => Line;
  readonly errs: boolean;
  /** How long it thinks about a move, from and to (ms). */
  readonly thinks?: () => { readonly least: number; readonly most: number };
  /** How it puts a move on the line. */
  readonly send?: (line: Line, play: Play) => Promise<ReplyOf<'match:play'> | null>;
}

export interface Hand {
  show(view: AnyView): void;
  readonly remembered: () => Remembered;
  /** From a move to its receipt (ms). */
  readonly waits: readonly number[];
  readonly isOver: () => boolean;
  /** Moves that the server refused because it could not write them down. */
  readonly unwritten: () => number;
  stop(): void;
}

/** A quick hand (ms). */
const THINKING = { least: 40, most: 400 } as const;
/** Of a thousand cards, so many have a wrong number where the player is one who errs. */
const WRONG = 150;
/** After a failure it tries again (ms). */
const AGAIN = 250;
/** With one of these the move stands in the log. */
const WRITTEN: readonly ReceiptResult[] = ['right', 'needless', 'refused', 'noted'];

export const digest = (view: AnyView): string => createHash('sha1').update(JSON.stringify(view)).digest('base64');

export function openHand(options: HandOptions): Hand {
  const { match, secret, line } = options;
  const thinks = options.thinks ?? (() => THINKING);
  const send = options.send ?? ((over, play) => over.ask('match:play', play));
  const sent: Play[] = [];
  const acknowledged: Acknowledged[] = [];
  const seen = new Set<string>();
  const waits: number[] = [];
  let view = options.view;
  let pending: Play | null = null;
  let unwritten = 0;
  let isBusy = false;
  let isStopped = false;

  const show = (next: AnyView): void => {
    if (next.seat === 'network') return;
    seen.add(digest(next));
    if (next.rev >= view.rev) view = next;
    void play();
  };

  const compose = (): Play | null => {
    if (view.phase === 'ended') return null;
    const wrong = options.errs && drawChance(WRONG, secret, view.n, view.rev, 'wrong');
    const move = chosen(view, wrong);
    return move && { n: view.n + 1, rev: view.rev, move };
  };

  const play = async (): Promise<void> => {
    if (isBusy || isStopped || !line().socket.connected) return;
    const isNew = pending === null;
    if (isNew && compose() === null) return;
    isBusy = true;
    if (isNew) {
      const { least, most } = thinks();
      await pause(least + drawBelow(most - least, secret, view.n, 'thinks'));
    }
    pending ??= compose();
    if (pending !== null) await put(pending);
    isBusy = false;
    void play();
  };

  const put = async (one: Play): Promise<void> => {
    if (sent.at(-1) !== one) sent.push(one);
    const asked = performance.now();
    const reply = await send(line(), one);
    if (!reply?.ok) {
      if (reply?.error === 'storage') unwritten++;
      return pause(AGAIN);
    }
    const { result, wait, view: next } = reply.value;
    waits.push(performance.now() - asked);
    if (WRITTEN.includes(result)) acknowledged.push({ ...one, result });
    pending = null;
    await pause(result === 'paused' ? AGAIN : wait);
    show(next);
  };

  seen.add(digest(view));
  queueMicrotask(() => void play());
  return {
    show,
    waits,
    remembered: () => ({ match, seat: view.seat, sent, acknowledged, seen, last: view }),
    isOver: () => view.phase === 'ended',
    unwritten: () => unwritten,
    stop() {
      isStopped = true;
    },
  };
}

/** What a steady bot would do, or nearly that. */
function chosen(view: SeatView, wrong: boolean): Move | null {
  const move = BOT.steady(view, () => false)?.move ?? null;
  if (!wrong || move?.move !== 'act' || move.action.do !== 'send') return move;
  const { segment } = move.action;
  const ack = segment.ack === null ? null : seqAdd(segment.ack, -1);
  return { ...move, action: { do: 'send', segment: { ...segment, ack } } };
}
