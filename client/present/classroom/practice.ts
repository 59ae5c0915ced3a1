/** One's own mistake again, on nothing but what one saw: the rules judge each try on that very view. */
import { judgeOn, type Move, type SeatView } from '#shared/match/index.ts';
import type { Receipt } from '#shared/referee/index.ts';
import type { Verdict } from '#shared/tcp/index.ts';
import { connectionOf, rightMoves } from '../connection.ts';

export interface TryOn extends Pick<Receipt, 'result' | 'wait'> {
  /** What is seen from then on: no network and no partner answers. */
  readonly view: SeatView;
  /** Of a card or a call. */
  readonly verdict: Verdict | null;
}

/** @param foreseen the refusal, if the mirror foresees one */
export function tryOn(view: SeatView, move: Move, foreseen: Receipt | null): TryOn {
  if (foreseen !== null) {
    const verdict = move.move === 'act' ? (foreseen.view.lastJudged?.verdict ?? null) : null;
    return { view: foreseen.view, verdict, result: 'refused', wait: foreseen.wait };
  }
  if (move.move === 'act') {
    const verdict = judgeOn(view, move.peer, move.action);
    return { view, verdict, result: verdict?.verdict ?? 'noted', wait: 0 };
  }
  return { view: move.move === 'hint' ? hinted(view, move) : view, verdict: null, result: 'noted', wait: 0 };
}

/** Nothing is owed there: to wait is right. */
export const mayWaitOn = ({ connections }: SeatView): boolean => connections.every(({ owed }) => owed === null);

function hinted(view: SeatView, { peer, grade }: Extract<Move, { move: 'hint' }>): SeatView {
  const [right] = rightMoves(view);
  const move: Move | null = grade === 3 && right ? { move: 'act', peer, action: right.action } : null;
  return { ...view, rev: view.rev + 1, hint: { grade, owed: connectionOf(view).owed, move } };
}
