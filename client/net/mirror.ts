/**
 * The judge on one's own view, before the server has heard of the move: a refused one shows its reason without a
 * round trip. The server's word replaces it; it alone is scored.
 */
import {
  judgeName,
  judgeOn,
  judgePrediction,
  type Move,
  type NameMove,
  type PredictMove,
  type SeatView,
} from '#shared/match/index.ts';
import type { Receipt } from '#shared/referee/index.ts';
import type { Verdict } from '#shared/tcp/index.ts';

/** The receipt of a move that is refused on this view; null for every other one, and where the rules are not asked. */
export function foresee(view: SeatView, move: Move): Receipt | null {
  if (view.phase !== 'running') return null;
  if (move.move === 'act') return refusal(view, move, judgeOn(view, move.peer, move.action));
  if (move.move === 'predict') return wrongPrediction(view, move);
  return move.move === 'name' ? wrongName(view, move) : null;
}

/** Real milliseconds for which a refusal is shown before the next move is taken; the server's receipt says the same. */
const PENALTY = 1000;

/** Its revision and counter stay: nothing has been written yet. */
function refusal(view: SeatView, move: Move, verdict: Verdict | null): Receipt | null {
  if (verdict?.verdict !== 'refused') return null;
  const peer = move.move === 'act' ? move.peer : null;
  const owed = view.connections.find((one) => one.peer === peer)?.owed ?? null;
  const lastJudged = { n: view.n + 1, move, verdict, hand: 'own', owed } as const;
  return receiptOf({ ...view, lastJudged, refusedInARow: view.refusedInARow + 1 }, verdict.code);
}

function wrongName(view: SeatView, move: NameMove): Receipt | null {
  const { naming } = view;
  const verdict = naming && judgeName(naming, move.change, move.state);
  if (naming === null || verdict?.verdict !== 'refused') return null;
  const lastClaim = { claim: 'name', n: view.n + 1, move, verdict, hand: 'own' } as const;
  return receiptOf({ ...view, lastClaim, naming: { ...naming, refused: naming.refused + 1 } }, verdict.code);
}

function wrongPrediction(view: SeatView, move: PredictMove): Receipt | null {
  const { predictions } = view;
  const verdict = judgePrediction(predictions?.open ?? null, move);
  if (predictions === null || verdict.verdict !== 'refused') return null;
  const lastClaim = { claim: 'predict', n: view.n + 1, move, verdict, hand: 'own' } as const;
  const after = { ...predictions, refused: predictions.refused + 1 };
  return receiptOf({ ...view, lastClaim, predictions: after }, verdict.code);
}

const receiptOf = (view: SeatView, code: Receipt['code']): Receipt => ({
  n: view.n + 1,
  result: 'refused',
  code,
  wait: PENALTY,
  view,
});
