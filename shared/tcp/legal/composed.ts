/** A move that was composed on an older view: nobody is refused for what came in under the finger. */
import type { ArrivalContext } from '../arrives.ts';
import type { Action, LegalMove, Situation } from '../situation.ts';
import { isSynchronized } from '../state.ts';
import { outstanding } from '../timeouts.ts';
import { type Judgement, judge } from './judge.ts';

const RANK = { right: 0, needless: 1, refused: 2 } as const;

/**
 * Judges on the view as composed and on the one now, and gives the better verdict with a move for the situation now. `then` has
 * to be an earlier one of the same end, with no move of its own in between and no silent segment left at its head: what arrived
 * later only stands behind in the inbox. A move that was right and that what arrived since
 * has made moot (the segment to resend is acknowledged, the connection is gone) is right, `overtaken`, and sends nothing.
 */
export function judgeComposed(then: Situation, now: Situation, action: Action, context: ArrivalContext): Judgement {
  const present = judge(now, action, context);
  if (present.verdict.verdict === 'right') return present;
  const past = judge(then, action, context);
  if (past.move === null || RANK[past.verdict.verdict] >= RANK[present.verdict.verdict]) return present;
  if (!isMoot(then, now, past.move)) return { verdict: past.verdict, move: past.move };
  const nothing: LegalMove = {
    action,
    takes: 0,
    sends: null,
    code: 'overtaken',
    section: past.verdict.section,
  };
  const { section, reasoning } = past.verdict;
  return { verdict: { verdict: 'right', code: 'overtaken', section, reasoning }, move: nothing };
}

function isMoot(then: Situation, now: Situation, move: LegalMove): boolean {
  if (move.action.do === 'resend') return !outstanding(now.tcb);
  if (move.action.do !== 'send') return then.tcb.state !== now.tcb.state;
  return isSynchronized(then.tcb.state) !== isSynchronized(now.tcb.state) || now.tcb.sndNxt !== then.tcb.sndNxt;
}
