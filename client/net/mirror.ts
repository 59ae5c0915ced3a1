/**
 * The judge on one's own view, before the server has heard of the move: a refused one shows its reason without a
 * round trip. The server's word replaces it; it alone is scored.
 */
import { contextOfView, type Move, type SeatView, situationOf } from '#shared/match/index.ts';
import type { Receipt } from '#shared/referee/index.ts';
import { judge, type Verdict } from '#shared/tcp/index.ts';

/** What the rules say of this move on this view; null where they are not asked (a hint, Ready, a match that stands). */
export function foresee(view: SeatView, move: Move): Verdict | null {
  if (move.move !== 'act' || view.phase !== 'running') return null;
  const connection = view.connections.find(({ peer }) => peer === move.peer);
  if (!connection) return null;
  const situation = situationOf(connection, view.mss, view.needlessInARow);
  return judge(situation, move.action, contextOfView(connection)).verdict;
}

/** Real milliseconds for which a refusal is shown before the next move is taken; the server's receipt says the same. */
const PENALTY = 1000;

/** The view with the refusal on it. Its revision and counter stay: nothing has been written yet. */
function withRefusal(view: SeatView, move: Move, verdict: Verdict): SeatView {
  return {
    ...view,
    lastJudged: { n: view.n + 1, move, verdict, hand: 'own' },
    refusedInARow: view.refusedInARow + 1,
  };
}

/** The receipt that such a move is going to get. */
export function foreseenReceipt(view: SeatView, move: Move, verdict: Verdict): Receipt {
  return {
    n: view.n + 1,
    result: 'refused',
    code: verdict.code,
    wait: PENALTY,
    view: withRefusal(view, move, verdict),
  };
}
