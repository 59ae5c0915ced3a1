/**
 * The game clock: game time out of real time. It stands while the match is paused and, on the Patient clock, while
 * an end owes a decision, or a person who is the network does. While both wait, the Patient clock runs at 60 to 100 percent of real time, drawn anew for
 * each wait, so that a player cannot tell a loss from a slow partner by counting seconds.
 */
import { drawBelow, type Ms } from '#shared/base/index.ts';
import { type Board, ENDS, isHeld, type Match, owes } from '#shared/match/index.ts';
import type { Real } from './types.ts';

export interface GameClock {
  /** At this real moment it was this game time. */
  readonly real: Real;
  readonly game: Ms;
  /** Game milliseconds per 100 real ones; 0 when it stands. */
  readonly percent: number;
  /** How often it has begun to run. */
  readonly waits: number;
}

export const stoppedAt = (game: Ms, real: Real): GameClock => ({ real, game, percent: 0, waits: 0 });

export const gameTime = (clock: GameClock, real: Real): Ms =>
  clock.game + Math.max(0, Math.floor(((real - clock.real) * clock.percent) / 100));

/** The real moment at which it will be this game time; null if it stands. */
export const realTime = (clock: GameClock, game: Ms): Real | null =>
  clock.percent === 0 ? null : clock.real + Math.ceil(((game - clock.game) * 100) / clock.percent);

/** The clock from `game` at `real` on, running or standing as the match now wants it. */
export function wound(clock: GameClock, board: Board, match: Match, paused: boolean, game: Ms, real: Real): GameClock {
  const live = board.header.setup.clock === 'live';
  const runs =
    match.phase === 'running' &&
    !paused &&
    !isHeld(board, match) &&
    match.link.undecided.length === 0 &&
    (live || !ENDS.some((end) => owes(board, match, end)));
  if (!runs) return { ...clock, real, game, percent: 0 };
  if (clock.percent > 0) return isOn(clock, game, real) ? clock : { ...clock, real, game };
  return { real, game, percent: rate(board, live, clock.waits), waits: clock.waits + 1 };
}

/** A clock that says so already is not set anew: each time would lose a part of a millisecond, and many moves a second. */
const isOn = (clock: GameClock, game: Ms, real: Real): boolean =>
  Math.abs(gameTime(clock, real) - game) <= Math.ceil(clock.percent / 100);

const SLOWEST = 60;

function rate(board: Board, live: boolean, wait: number): number {
  const { setup, matchSecret } = board.header;
  if (live) return setup.speed;
  return Math.floor((setup.speed * (SLOWEST + drawBelow(101 - SLOWEST, matchSecret, 'rate', wait))) / 100);
}
