/** What claims do to a match: NAME and PREDICT are judged and counted like a move, a BET is only noted; nothing is sent for any. */
import { assert } from '#shared/base/index.ts';
import { betsOf, truthOf, waitOf } from './bets.ts';
import type { JudgedClaim, MatchCode, NameMove, PredictMove } from './claim.ts';
import type { Bet, Move } from './command.ts';
import type { End } from './level.ts';
import type { Match, SeatState } from './match.ts';
import { afterName, judgeName } from './naming.ts';
import { afterPrediction, judgePrediction, openQuestion } from './predictions.ts';
import type { Entry } from './record.ts';
import { setSeat } from './seat.ts';
import { type Turn, tell } from './turn.ts';

/** Whether this seat of this match has such claims to make at all. */
export function mayClaim({ phase, seats }: Match, end: End, { move }: Pick<Move, 'move'>): boolean {
  const { naming, predicting } = seats[end];
  const may = move === 'bet' || (move === 'name' && naming !== null) || (move === 'predict' && predicting !== null);
  return phase === 'running' && may;
}

type By = Pick<Entry, 'n' | 'hand'>;

export function name(turn: Turn, end: End, { n, hand }: By, move: NameMove): MatchCode {
  const seat = turn.match.seats[end];
  assert(seat.naming !== null, 'the edge lets a seat name only what is hidden from it');
  const verdict = judgeName(seat.naming, move.change, move.state);
  claimed(turn, end, afterName(seat, verdict, hand), { claim: 'name', n: n as number, move, verdict, hand });
  return verdict.code;
}

export function predict(turn: Turn, end: End, { n, hand }: By, move: PredictMove): MatchCode {
  const seat = turn.match.seats[end];
  const verdict = judgePrediction(openQuestion(turn.board, turn.match, end), move);
  claimed(turn, end, afterPrediction(seat, verdict, hand), { claim: 'predict', n: n as number, move, verdict, hand });
  return verdict.code;
}

function claimed(turn: Turn, end: End, seat: SeatState, judged: JudgedClaim): void {
  setSeat(turn, end, { ...seat, lastClaim: judged });
  tell(turn, end, { event: 'claimed', ...judged });
}

/** One that comes too late, when something has come in under the finger, is none. */
export function placeBet(turn: Turn, end: End, { n, hand }: By, bet: Bet): null {
  const { board, match } = turn;
  if (!betsOf(board, match, end)[bet.about]) return null;
  setSeat(turn, end, { ...match.seats[end], bet: { on: bet, wait: waitOf(match.hosts[end]) } });
  tell(turn, end, { event: 'bet', n: n as number, bet, truth: truthOf(match, end, bet.about), hand });
  return null;
}
