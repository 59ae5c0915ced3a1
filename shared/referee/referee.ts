/**
 * The referee of one match: (Referee, Incoming, at) -> [Referee, Outgoing[]]. It judges by folding entries, keeps game
 * time, plays the bots, and watches over the people: pauses, nudges, take-overs. It holds no socket and no storage.
 */
import { err, ok, type Result } from '#shared/base/index.ts';
import { levelOfMatch } from '#shared/levels/index.ts';
import {
  type Board,
  type Debrief,
  debriefOf as debriefOfFold,
  type End,
  type Entry,
  type FoldError,
  fold,
  type Input,
  type Match,
  type MatchCode,
  type MatchHeader,
  type NetworkView,
  networkViewOf,
  nextDeadline,
  type Seat,
  type SeatView,
  type StoryEvent,
  step as stepMatch,
  viewOf as viewOfMatch,
} from '#shared/match/index.ts';
import { asBefore } from './carrier.ts';
import { type GameClock, gameTime, realTime, stoppedAt, wound } from './clock.ts';
import { NOTHING_PLAYED, type PlayedBySeat, withPlayed } from './repeats.ts';
import { parOf } from './simulate.ts';
import type { AnyView, Real } from './types.ts';
import { isPaused, newWatch, type Watch } from './watch.ts';

export interface Referee {
  readonly board: Board;
  readonly match: Match;
  readonly story: readonly StoryEvent[];
  /** Entries written so far. */
  readonly seq: number;
  readonly played: PlayedBySeat;
  readonly clock: GameClock;
  readonly watches: { readonly [seat in Seat]: Watch };
}

export type OpenError = FoldError | 'unknown-level';

/** Takes a match up where its log leaves it: nobody's line is up yet, and game time goes on from the last entry. */
export function openReferee(header: MatchHeader, entries: readonly Entry[], at: Real): Result<Referee, OpenError> {
  const level = levelOfMatch(header);
  if (level === null) return err('unknown-level');
  const folded = fold({ header, entries }, level);
  if (!folded.ok) return folded;
  const { board, match, story } = folded.value;
  const watches = { client: newWatch(at), server: newWatch(at), network: newWatch(at) };
  const played = entries.reduce(withPlayed, NOTHING_PLAYED);
  return ok({ board, match, story, seq: entries.length, played, clock: stoppedAt(match.at, at), watches });
}

export function viewOf(referee: Referee, seat: End): SeatView;
export function viewOf(referee: Referee, seat: 'network'): NetworkView;
export function viewOf(referee: Referee, seat: Seat): AnyView;
export function viewOf({ board, match }: Referee, seat: Seat): AnyView {
  return seat === 'network' ? networkViewOf(board, match) : viewOfMatch(board, match, seat);
}

export const isOver = (referee: Referee): boolean => referee.match.phase === 'ended';

/** What really happened, once it is over; null before. */
export function debriefOf(referee: Referee): Debrief | null {
  const { board, match, story } = referee;
  if (match.ending === null) return null;
  return debriefOfFold({ board, match, story }, parOf(board.header, board.level, asBefore(match.link.log)));
}

/** A referee at work on one incoming thing: what it writes is gathered here. */
export interface Work {
  referee: Referee;
  readonly real: Real;
  readonly written: Entry[];
}

/** Writes one entry: folds it in, and gives the verdict's code. */
export function write(work: Work, input: Input): MatchCode | null {
  const { referee } = work;
  const { match, story, code } = stepMatch(referee.board, referee.match, input);
  const entry: Entry = { ...input, code };
  work.written.push(entry);
  const played = withPlayed(referee.played, entry);
  work.referee = { ...referee, match, story: [...referee.story, ...story], seq: referee.seq + 1, played };
  return code;
}

/** What the host itself writes, at the game time that stands. */
export function writeHost(work: Work, command: Extract<Input['command'], { host: string }>, at = now(work)): void {
  write(work, { at, seat: 'host', n: null, rev: null, hand: 'own', command });
}

/** Game time at this real moment; never before the last entry. */
export const now = (work: Work): number => Math.max(work.referee.match.at, gameTime(work.referee.clock, work.real));

/** A clock that is behind by more than this goes on from where it is, instead of rushing through what it missed. */
const STALLED = 1000;

/** Everything that has become due by the game clock is written, one tick for each millisecond that has something. */
export function catchUp(work: Work): void {
  for (;;) {
    const { board, match, clock } = work.referee;
    const due = nextDeadline(board, match);
    if (due === null || clock.percent === 0 || due > gameTime(clock, work.real)) return;
    const onTime = realTime(clock, due) ?? work.real;
    writeHost(work, { host: 'tick' }, due);
    const stalled = gameTime(clock, work.real) - due > STALLED;
    wind(work, due, stalled ? work.real : onTime);
  }
}

/** Sets the clock by what the match now wants, from this game time at this real moment on. */
export function wind(work: Work, game = now(work), real = work.real): void {
  const { board, match, clock } = work.referee;
  work.referee = { ...work.referee, clock: wound(clock, board, match, isPaused(work.referee), game, real) };
}

/** The real moment of the next tick; null while the clock stands. */
export function nextTick(referee: Referee): Real | null {
  const due = nextDeadline(referee.board, referee.match);
  return due === null ? null : realTime(referee.clock, due);
}
