/** The last verdict, for as long as it speaks of something that is still to be decided. */
import type { ConnectionView, Judged, SeatView } from '#shared/match/index.ts';
import { type Segment, sameSegment } from '#shared/tcp/index.ts';
import { connectionOf } from './connection.ts';

/** null when nothing has been judged yet, and when the decision that the word was about is over. */
export function lastWord(view: SeatView): Judged | null {
  const last = view.lastJudged;
  if (last === null || last.verdict.verdict === 'right') return last;
  if (last.verdict.verdict === 'refused' && view.refusedInARow === 0) return null;
  return isOver(view, last) ? null : last;
}

/** Somebody else has decided it, or something else is asked now: a refusal of a moment ago would only be in the way. */
function isOver(view: SeatView, { move, owed, verdict: { reasoning } }: Judged): boolean {
  const now = aboutWhich(view, move);
  if (now === null || now.owed !== owed) return true;
  if (owed === 'answer' || owed === 'discard') return !isSame(now.inbox[0]?.segment ?? null, reasoning.about);
  // Nothing was asked for: what it said holds until something happens.
  const { state, sndUna, rcvNxt } = now.tcb;
  return owed === null && (state !== reasoning.state || sndUna !== reasoning.sndUna || rcvNxt !== reasoning.rcvNxt);
}

function aboutWhich(view: SeatView, move: Judged['move']): ConnectionView | null {
  if (move.move !== 'act') return connectionOf(view);
  return view.connections.find((one) => one.peer === move.peer) ?? null;
}

const isSame = (a: Segment | null, b: Segment | null): boolean => a !== null && b !== null && sameSegment(a, b);
