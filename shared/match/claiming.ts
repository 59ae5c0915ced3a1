/** What claims do to a match: NAME is judged and counted like a move, a BET is only noted; nothing is sent for either. */
import { assert } from '#shared/base/index.ts';
import { betsOf, truthOf, waitOf } from './bets.ts';
import type { ClaimMove, MatchCode } from './claim.ts';
import type { Bet, Move } from './command.ts';
import type { End } from './level.ts';
import type { Match } from './match.ts';
import { afterName, judgeName } from './naming.ts';
import type { Entry } from './record.ts';
import { setSeat } from './seat.ts';
import { type Turn, tell } from './turn.ts';

/** Whether this seat of this match has such claims to make at all. */
export const mayClaim = (match: Match, end: End, { move }: Pick<Move, 'move'>): boolean =>
  match.phase === 'running' && (move === 'bet' || (move === 'name' && match.seats[end].naming !== null));

export function claim(turn: Turn, end: End, { n, hand }: Pick<Entry, 'n' | 'hand'>, move: ClaimMove): MatchCode {
  const seat = turn.match.seats[end];
  assert(seat.naming !== null, 'the edge lets a seat name only what is hidden from it');
  const verdict = judgeName(seat.naming, move.change, move.state);
  const judged = { n: n as number, move, verdict, hand };
  setSeat(turn, end, { ...afterName(seat, verdict, hand), lastClaim: judged });
  tell(turn, end, { event: 'claimed', ...judged });
  return verdict.code;
}

/** One that comes too late, when something has come in under the finger, is none. */
export function placeBet(turn: Turn, end: End, { n, hand }: Pick<Entry, 'n' | 'hand'>, bet: Bet): null {
  const { board, match } = turn;
  if (!betsOf(board, match, end)[bet.about]) return null;
  setSeat(turn, end, { ...match.seats[end], bet: { on: bet, wait: waitOf(match.hosts[end]) } });
  tell(turn, end, { event: 'bet', n: n as number, bet, truth: truthOf(match, end, bet.about), hand });
  return null;
}
