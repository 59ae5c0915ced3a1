/** A seat at a moment of a match that is over, to be played from there by nobody else: the rules judge, the help is as it was. */
import {
  type Board,
  type End,
  type Match,
  type Moment,
  type Move,
  owes,
  type SeatView,
  step,
  viewOf,
} from '#shared/match/index.ts';
import type { Receipt } from '#shared/referee/index.ts';
import type { Verdict } from '#shared/tcp/index.ts';

export interface Practice {
  readonly board: Board;
  readonly match: Match;
  readonly seat: End;
}

export interface Tried {
  readonly practice: Practice;
  readonly receipt: Receipt;
  /** What the rules said; null of a hint. */
  readonly verdict: Verdict | null;
}

/** Milliseconds of pause after a refusal, as in a match. */
const PENALTY = 1000;

export const practiceAt = (board: Board, { match, seat }: Moment): Practice => ({ board, match, seat });

export const practiceView = ({ board, match, seat }: Practice): SeatView => viewOf(board, match, seat);

/** Nothing is owed there: to wait is right. */
export const mayWait = ({ board, match, seat }: Practice): boolean => !owes(board, match, seat);

export function tryMove(practice: Practice, move: Move): Tried {
  const { board, match, seat } = practice;
  const { n, rev } = match.seats[seat];
  const stepped = step(board, match, { at: match.at, seat, n: n + 1, rev, hand: 'own', command: move });
  const next = { ...practice, match: stepped.match };
  const judged = stepped.story.find((event) => event.event === 'judged');
  const claimed = stepped.story.find((event) => event.event === 'claimed');
  const result = (judged ?? claimed)?.verdict.verdict ?? 'noted';
  return {
    practice: next,
    verdict: judged?.verdict ?? null,
    receipt: {
      n: n + 1,
      result,
      code: stepped.code,
      wait: result === 'refused' ? PENALTY : 0,
      view: practiceView(next),
    },
  };
}
