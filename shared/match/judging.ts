/**
 * The verdict on a player's action: right if it is right now, or was right on the view on which it was composed.
 * What came in under the finger stays in the inbox behind the move, and nobody is refused for it.
 */
import { assert } from '#shared/base/index.ts';
import { type Action, judge, type LegalMove, type Situation, type Verdict } from '#shared/tcp/index.ts';
import type { Board } from './board.ts';
import { type Host, situationOf } from './host.ts';
import type { End } from './level.ts';
import type { SeatState } from './match.ts';
import type { Owed } from './seatView.ts';
import { owedOn } from './settle.ts';
import { contextOf } from './turn.ts';

export interface Judgment {
  readonly verdict: Verdict;
  /** What is to be done with `situation`; null where nothing is (refused, or overtaken by events). */
  readonly move: LegalMove | null;
  readonly situation: Situation;
  readonly discharged: Owed;
}

export function judgeAction(
  board: Board,
  host: Host,
  seat: SeatState,
  end: End,
  peer: string,
  action: Action,
  rev: number,
): Judgment {
  const now = judgeOn(board, host, seat, peer, action, null);
  // Without power nothing is sent any more; what was under the finger is too late, and nobody's mistake.
  if (host.power === 'off') return overtaken(now);
  if (now.verdict.verdict === 'right') return now;
  const past = seat.past.find((one) => one.rev === rev);
  // A connection that began after that view cannot be what the move was composed on.
  if (!past || past.host.end !== end || !Object.hasOwn(past.host.connections, peer)) return now;
  const then = judgeOn(board, past.host, seat, peer, action, null);
  if (WORTH[then.verdict.verdict] <= WORTH[now.verdict.verdict]) return now;
  const behind = then.situation.inbox.length;
  const still = judgeOn(board, host, seat, peer, action, behind);
  if (WORTH[still.verdict.verdict] >= WORTH[then.verdict.verdict]) return { ...still, discharged: then.discharged };
  return overtaken(then);
}

const overtaken = (judged: Judgment): Judgment => ({
  ...judged,
  verdict: { ...judged.verdict, verdict: 'right', code: 'overtaken' },
  move: null,
  discharged: null,
});

/** What came in under the finger makes no verdict worse. */
const WORTH = { refused: 0, needless: 1, right: 2 } as const;

/** `reach`: how much of the inbox the mover had before his eyes; null for all of it. */
function judgeOn(
  board: Board,
  host: Host,
  seat: SeatState,
  peer: string,
  action: Action,
  reach: number | null,
): Judgment {
  const connection = host.connections[peer];
  assert(connection !== undefined, 'the edge lets only known peers in');
  const whole = situationOf(connection, board.level.mss, seat.needlessInARow);
  const situation = reach === null ? whole : { ...whole, inbox: whole.inbox.slice(0, reach) };
  const { verdict, move } = judge(situation, action, contextOf(board, host, connection));
  const owed = owedOn(board, host, connection);
  const pays = action.do === 'order' ? owed === 'order' : verdict.code !== 'duplicate-ack';
  const discharged = pays ? owed : null;
  return { verdict, move, situation, discharged };
}
