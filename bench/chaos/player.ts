/** A player on a bad line, drawn from the seed: it is cut or half-open before and after a move, and moves come twice or in the wrong order. */
import { derive, drawBelow, drawChance, type Secret } from '#shared/base/index.ts';
import type { Seated, SeatedAtEnd, WireError } from '#shared/wire/index.ts';
import { type Hand, openHand, type Play, type Remembered } from '../class/hand.ts';
import { type Line, openLine, pause, type ReplyOf } from '../class/line.ts';

export interface Mishaps {
  cuts: number;
  halfOpen: number;
  duplicated: number;
  reordered: number;
}

export interface Player {
  /** Asks until there is an answer that is not the server's trouble. */
  take(ask: Ask): Promise<SeatedAtEnd | WireError>;
  /** Plays at the seat until the match is over; false if it is not by `deadline` (of `performance.now`). */
  play(seated: SeatedAtEnd, deadline: number): Promise<boolean>;
  readonly remembered: () => readonly Remembered[];
  /** What went wrong that the log cannot show. */
  readonly wrong: readonly string[];
  readonly unwritten: () => number;
  close(): void;
}

type Ask = (line: Line) => Promise<ReplyOf<'match:create'> | null>;
type Reply = ReplyOf<'match:play'> | null;

/** Of a thousand moves. */
const OFTEN = { cut: 40, halfOpen: 25, twice: 120, early: 60 } as const;
/** After an answer that says to try again (ms). */
const AGAIN = 300;
const PASSING: readonly WireError[] = ['storage', 'unavailable', 'too-fast'];

export function openPlayer(url: string, secret: Secret, mishaps: Mishaps): Player {
  const wrong: string[] = [];
  const hands: Hand[] = [];
  let line = openLine(url);
  let held: { readonly seated: Seated; readonly hand: Hand } | null = null;
  let moves = 0;
  let latest: Play | null = null;
  let isClosed = false;

  const listen = (to: Line): void => {
    to.socket.on('match:view', (view) => held?.hand.show(view));
    to.socket.on('connect', () => void back(to));
  };
  /** Takes the seat again, on every connection. */
  const back = async (to: Line): Promise<void> => {
    while (held && to === line && to.socket.connected && !isClosed) {
      const mine = held;
      const reply = await to.ask('match:sit', { token: mine.seated.token });
      if (held !== mine || to !== line) return;
      if (reply?.ok) return mine.hand.show(reply.value.view);
      if (reply && !PASSING.includes(reply.error)) {
        wrong.push(`the seat of ${mine.seated.match} is not given back: ${reply.error}`);
        return;
      }
      await pause(AGAIN);
    }
  };
  const harm = (when: string): void => {
    const kind = drawBelow(1000, secret, moves, when);
    if (kind < OFTEN.cut) {
      mishaps.cuts++;
      line.cut();
    } else if (kind < OFTEN.cut + OFTEN.halfOpen) {
      mishaps.halfOpen++;
      line.abandon();
      line = openLine(url);
      listen(line);
    }
  };
  const send = async (over: Line, play: Play): Promise<Reply> => {
    moves++;
    harm('before');
    if (over !== line || !over.socket.connected) return null;
    // Of a move that is sent again the server may have taken the first one: then the next is no early one.
    const isNew = play !== latest;
    latest = play;
    const early =
      isNew && drawChance(OFTEN.early, secret, moves, 'early') && over.ask('match:play', { ...play, n: play.n + 1 });
    const first = over.ask('match:play', play);
    const second = drawChance(OFTEN.twice, secret, moves, 'twice') && over.ask('match:play', play);
    harm('after');
    if (early) mishaps.reordered++;
    if (second) mishaps.duplicated++;
    const [before, reply, repeat] = await Promise.all([early || null, first, second || null]);
    if (before?.ok && !['resync', 'over', 'noted', 'paused'].includes(before.value.result))
      wrong.push(`a move that came before its turn was taken: ${before.value.result}`);
    if (reply?.ok && repeat?.ok) compare(play, reply.value.result, repeat.value.result);
    return reply ?? repeat;
  };
  const compare = ({ move }: Play, first: string, second: string): void => {
    const isWritten = !['busy', 'resync', 'paused', 'over'].includes(first);
    if (isWritten && second !== first) wrong.push(`${move.move} got '${first}', and '${second}' when it was repeated`);
  };
  listen(line);

  return {
    wrong,
    remembered: () => hands.map((hand) => hand.remembered()),
    unwritten: () => hands.reduce((sum, hand) => sum + hand.unwritten(), 0),
    async take(ask) {
      held = null;
      for (;;) {
        const reply = await ask(line);
        if (reply?.ok && reply.value.seat !== 'network') return reply.value;
        if (reply && !reply.ok && !PASSING.includes(reply.error)) return reply.error;
        await pause(AGAIN);
        if (isClosed) return 'unavailable';
      }
    },
    async play(seated, deadline) {
      const { match, view } = seated;
      const errs = drawChance(400, secret, match, 'errs');
      const hand = openHand({ match, view, secret: derive(secret, match), line: () => line, errs, send });
      hands.push(hand);
      held = { seated, hand };
      // The line may have been lost since the answer came.
      void back(line);
      while (!hand.isOver() && performance.now() < deadline) await pause(AGAIN);
      hand.stop();
      return hand.isOver();
    },
    close() {
      isClosed = true;
      for (const hand of hands) hand.stop();
      line.close();
    },
  };
}
