/** The moves that a TCP might have made at a moment of a match, other than the one that was made: the cards of 'what if'. */
import { contextOfView, type Moment, type SeatView, situationOf } from '#shared/match/index.ts';
import { type Action, type LegalMove, legalMoves, NEEDLESS_ALLOWED, sameSegment } from '#shared/tcp/index.ts';

export interface Alternative {
  readonly action: Action;
  readonly isNeedless: boolean;
}

/** Right ones first, each once; needless ones too, as long as they would have gone out. */
export function alternativesOf(view: SeatView, { move, verdict }: Moment): readonly Alternative[] {
  const connection = view.connections.find(({ peer }) => peer === move.peer);
  if (connection === undefined) return [];
  const needless = Math.min(view.needlessInARow, NEEDLESS_ALLOWED);
  const legal = legalMoves(situationOf(connection, view.mss, needless), contextOfView(connection));
  const made = verdict.verdict === 'refused' ? null : move.action;
  return legal
    .filter((one) => made === null || !isSame(one, made))
    .map(({ action, code }) => ({
      action,
      isNeedless: code === 'resent-before-rto' || code === 'ack-says-nothing-new',
    }));
}

function isSame({ action, sends }: LegalMove, made: Action): boolean {
  if (made.do === 'send') return sends !== null && sameSegment(sends, made.segment);
  return action.do === made.do;
}
