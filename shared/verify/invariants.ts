/**
 * What must hold on every path. Each check looks at one step of one end, or at both ends together, and says in a sentence what is
 * wrong, or null.
 */
import type { Progress } from '#shared/match/index.ts';
import { type Edge, edgesBetween, has, type Signal, seqDiff, type Tcb } from '#shared/tcp/index.ts';

/** A connection changes its state only along Figure 5, its notes, the timeouts and the named exceptions. */
export function wrongEdge(before: Tcb, after: Tcb, by: Edge['by']): string | null {
  if (before.state === after.state || edgesBetween(before.state, after.state, by).length > 0) return null;
  return `no edge of Figure 5 leads from ${before.state} to ${after.state} by a ${by}`;
}

/** Text is delivered exactly as RCV.NXT moves over it: so never twice, never out of order, never skipped. */
export function wrongDelivery(before: Tcb, after: Tcb, delivered: number): string | null {
  const goesOn =
    before.irs !== null && before.irs === after.irs && after.state !== 'CLOSED' && after.state !== 'LISTEN';
  if (!goesOn) return delivered > 0 && before.irs !== null ? 'text is delivered while the connection goes' : null;
  const moved = seqDiff(after.rcvNxt, before.rcvNxt);
  const fin = tookFin(before, after) ? 1 : 0;
  if (moved - fin === delivered && delivered >= 0) return null;
  return `RCV.NXT moves by ${moved} while ${delivered} octets are delivered`;
}

const OPEN: readonly Tcb['state'][] = ['SYN-SENT', 'SYN-RECEIVED', 'ESTABLISHED', 'FIN-WAIT-1', 'FIN-WAIT-2'];
const tookFin = (before: Tcb, after: Tcb): boolean => OPEN.includes(before.state) && !OPEN.includes(after.state);

/** SND.UNA =< SND.NXT, and what is between the two is what the retransmission queue holds. */
export function wrongQueue(tcb: Tcb): string | null {
  if (tcb.state === 'CLOSED' || tcb.state === 'LISTEN') return null;
  const outstanding = seqDiff(tcb.sndNxt, tcb.sndUna);
  const first = tcb.retransmissionQueue[0];
  if (outstanding < 0) return 'SND.UNA is beyond SND.NXT';
  if (outstanding > 0 !== (first !== undefined)) return 'what is unacknowledged is not what may be sent again';
  return outstanding > 0 && !tcb.armed.retransmission ? 'something is outstanding and no timer runs' : null;
}

type Both = Pick<Progress, 'tcb' | 'sent' | 'delivered' | 'signals'>;

/** Nothing is delivered that was not sent; who is told of a normal close has got all, and the peer has got all of his. */
export function wrongTogether(one: Both, other: Both): string | null {
  if (one.delivered > other.sent) return 'more is delivered than was sent';
  if (other.delivered > one.sent) return 'more is delivered than was sent';
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const isTold = a.signals.includes('connection closed') && !a.signals.some(isError);
    if (isTold && (a.sent !== b.delivered || b.sent !== a.delivered))
      return 'an application is told of a normal close, and text is lost';
  }
  return null;
}

const ERRORS: readonly Signal[] = ['connection refused', 'connection reset', 'connection aborted due to user timeout'];
export const isError = (signal: Signal): boolean => ERRORS.includes(signal);

/** A FIN that could still be sent again: while there is one, no 2MSL is over. */
export const finOutstanding = (tcb: Tcb): boolean => tcb.retransmissionQueue.some((segment) => has(segment, 'FIN'));
