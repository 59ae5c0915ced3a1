/** What a refused move would have met at the other end, in a sentence or two. */
import { contextOfView, type End, type Move, otherEnd, type SeatView, situationOf } from '#shared/match/index.ts';
import { meetingOf, REFUSAL_CODES, type RefusalCode, type Tcb, type Verdict } from '#shared/tcp/index.ts';
import { type Text, wouldMeet } from '#shared/text/index.ts';
import type { Film, Frame } from './film.ts';
import type { Refusal } from './ladder.ts';

/** At the table: what a TCP would do that fits what this seat has seen. `told` names the numbers of what would come back. */
export function wouldNow(view: SeatView, move: Move, verdict: Verdict, told: boolean, text: Text): string | null {
  return would(view, move, verdict, told, text);
}

/** In the debrief: what the other end, as it really stood, would have done. */
export function wouldHave(refusal: Refusal, film: Film | null, text: Text): string | null {
  const frame = film?.frames.find((one) => isOf(one, refusal));
  if (frame === undefined) return null;
  const { end, move, verdict } = refusal;
  return would(frame.views[end], move, verdict, true, text, realPeer(frame, end, move));
}

const isOf = ({ events }: Frame, { end, at, move }: Refusal): boolean =>
  events.some(
    (event) =>
      event.event === 'judged' &&
      event.verdict.verdict === 'refused' &&
      event.end === end &&
      event.at === at &&
      JSON.stringify(event.move) === JSON.stringify(move),
  );

/** The control block at which it would have arrived; nobody here knows that of a stranger. */
function realPeer({ views }: Frame, end: End, move: Move): Tcb | undefined {
  const { address, peer } = views[end];
  if (move.move !== 'act' || move.peer !== peer) return undefined;
  return views[otherEnd(end)].connections.find((one) => one.peer === address)?.tcb;
}

function would(
  view: SeatView,
  move: Move,
  { code, reasoning }: Verdict,
  told: boolean,
  text: Text,
  peer?: Tcb,
): string | null {
  const connection = move.move === 'act' ? view.connections.find((one) => one.peer === move.peer) : undefined;
  if (move.move !== 'act' || connection === undefined || !isRefusal(code)) return null;
  const meeting = meetingOf(situationOf(connection, view.mss, 0), move.action, contextOfView(connection), peer);
  return wouldMeet(code, reasoning, meeting, told, text);
}

const isRefusal = (code: Verdict['code']): code is RefusalCode => (REFUSAL_CODES as readonly string[]).includes(code);
