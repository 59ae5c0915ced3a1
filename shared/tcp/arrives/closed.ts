/** RFC 9293 3.10.7.1: a segment arrives and there is no connection. */
import type { Backlog } from '../backlog.ts';
import { type Outcome, outcome } from '../outcome.ts';
import { has, type Segment } from '../segment.ts';
import type { SeqNum } from '../seq.ts';
import { resetFor, type Tcb } from '../tcb.ts';

/** What an arrival may need that no TCB holds. */
export interface ArrivalContext {
  /** The ISS to use if this arrival opens a connection. */
  readonly iss: SeqNum;
  /** A listener stands on this port, so that a SYN in TIME-WAIT may open a new connection (MAY-2). */
  readonly listening: boolean;
  /** Where the host bounds its half-open connections. */
  readonly backlog?: Backlog;
}

export function closedArrives(tcb: Tcb, segment: Segment): Outcome {
  const reset = !has(segment, 'RST');
  return outcome(tcb, '3.10.7.1', { disposition: 'dropped', owes: reset ? resetFor(segment) : null });
}
