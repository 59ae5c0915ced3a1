/**
 * What if: from a moment of a match another move is made, right or not, and steady bots play on at both ends over the
 * same network. Nothing in the hosts but that move makes the difference: fates are drawn by name from the same secret.
 */

import { type Match, type Moment, type Moments, type Move, type StoryEvent, step } from '#shared/match/index.ts';
import type { Action } from '#shared/tcp/index.ts';
import { asBefore } from './carrier.ts';
import { playOn } from './playOn.ts';

export interface Branch {
  /** How it stands at last; not ended where it would go on like that for ever. */
  readonly match: Match;
  /** From the very beginning. */
  readonly story: readonly StoryEvent[];
  /** So many events of the story came before the move, and so many before whatever came after it. */
  readonly told: number;
  readonly moved: number;
}

const STEADY = { client: 'steady', server: 'steady' } as const;

/**
 * Two ends that answer each other's ACKs for ever are left to it after so many segments or entries, or after so many times
 * what the match itself had: a flood is long, and yet ends.
 */
const MOST_SEGMENTS = 60;
const MOST_ENTRIES = 400;
const TIMES_THE_MATCH = 3;

/** @param action what the seat does at that moment in place of its move; what the rules refuse is done all the same */
export function whatIf({ board, story, log }: Moments, { seat, move, match, told }: Moment, action: Action): Branch {
  const instead: Move = { ...move, action };
  const { n, rev } = match.seats[seat];
  const input = { at: match.at, seat, n: n + 1, rev, hand: 'own', command: instead } as const;
  const forced = step(board, match, input, 'forced');
  const most = Math.max(MOST_SEGMENTS, TIMES_THE_MATCH * story.filter(({ event }) => event === 'sent').length);
  const entries = Math.max(MOST_ENTRIES, TIMES_THE_MATCH * story.length);
  const isEnough = (now: Match, written: number) => now.segments > forced.match.segments + most || written > entries;
  const after = playOn(board, forced.match, STEADY, isEnough, asBefore(log));
  const before = story.slice(0, told);
  return {
    match: after.match,
    story: [...before, ...forced.story, ...after.story],
    told,
    moved: told + forced.story.length,
  };
}
