/** What a claim does to a match: it is judged and counted like a move, though nothing is sent. */
import { assert } from '#shared/base/index.ts';
import type { ClaimMove, MatchCode } from './claim.ts';
import type { End } from './level.ts';
import type { Match } from './match.ts';
import { afterName, judgeName } from './naming.ts';
import type { Entry } from './record.ts';
import { setSeat } from './seat.ts';
import { type Turn, tell } from './turn.ts';

/** Whether this seat of this match has such claims to make at all. */
export const mayClaim = (match: Match, end: End): boolean =>
  match.phase === 'running' && match.seats[end].naming !== null;

export function claim(turn: Turn, end: End, { n, hand }: Pick<Entry, 'n' | 'hand'>, move: ClaimMove): MatchCode {
  const seat = turn.match.seats[end];
  assert(seat.naming !== null, 'the edge lets a seat name only what is hidden from it');
  const verdict = judgeName(seat.naming, move.change, move.state);
  const judged = { n: n as number, move, verdict, hand };
  setSeat(turn, end, { ...afterName(seat, verdict, hand), lastClaim: judged });
  tell(turn, end, { event: 'claimed', ...judged });
  return verdict.code;
}
