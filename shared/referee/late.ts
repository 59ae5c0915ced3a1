/**
 * Before a match of a class begins, nobody waits for ever for a Ready that does not come: a bot says it for who is here and did not tap, and sits in for
 * who is not. Either way the seat is its person's, as it is with a line that was down.
 */
import { SEATS, type Seat } from '#shared/match/index.ts';
import { patienceWith } from './patience.ts';
import type { Referee, Work } from './referee.ts';
import { lendHand, setWatch, takeSeat, waitFromNow } from './sitting.ts';
import type { Real } from './types.ts';
import { isHere, isPerson, seatOf } from './watch.ts';

/** Notes since when a seat has not said Ready, and since when it keeps others waiting who have. */
export function markLate(work: Work, seat: Seat): void {
  const { lateSince, unreadySince } = work.referee.watches[seat];
  const unready = isUnready(work.referee, seat);
  const late = unready && isWaitedFor(work.referee, seat);
  setWatch(work, seat, {
    lateSince: late ? (lateSince ?? work.real) : null,
    unreadySince: unready && isHere(work.referee, seat) ? (unreadySince ?? work.real) : null,
  });
}

function isUnready(referee: Referee, seat: Seat): boolean {
  const { match } = referee;
  return match.phase === 'waiting' && !match.frozen && isPerson(referee, seat) && !isReady(referee, seat);
}

const isWaitedFor = (referee: Referee, seat: Seat): boolean =>
  SEATS.some((other) => other !== seat && isHere(referee, other) && isReady(referee, other));

const isReady = ({ match }: Referee, seat: Seat): boolean => seatOf(match, seat)?.ready === true;

/** When a bot is ready in its stead; null where that is not due. */
export function lateAt(referee: Referee, seat: Seat): Real | null {
  const { lateSince } = referee.watches[seat];
  const { ready } = patienceWith(referee, seat);
  return lateSince === null || ready === null ? null : lateSince + ready;
}

export function readyFor(work: Work, seat: Seat): void {
  const due = lateAt(work.referee, seat);
  if (due === null || work.real < due) return;
  if (isHere(work.referee, seat)) lendHand(work, seat);
  else takeSeat(work, seat, 'steady');
  if (work.referee.match.phase === 'running') waitFromNow(work);
}
