/**
 * SEGMENT ARRIVES (RFC 9293 3.10.7): picks the subsection by state. An arrival only computes: `owes` is the reply that
 * is due, and whoever runs the end puts it on the wire. The TCB in the outcome is the one after that reply.
 */
import { type ArrivalContext, closedArrives } from './arrives/closed.ts';
import { listenArrives } from './arrives/listen.ts';
import { othersArrive } from './arrives/others.ts';
import { synSentArrives } from './arrives/synSent.ts';
import type { Outcome } from './outcome.ts';
import type { Segment } from './segment.ts';
import type { Tcb } from './tcb.ts';

export type { ArrivalContext } from './arrives/closed.ts';

export function segmentArrives(tcb: Tcb, segment: Segment, context: ArrivalContext): Outcome {
  switch (tcb.state) {
    case 'CLOSED':
      return closedArrives(tcb, segment);
    case 'LISTEN':
      return listenArrives(tcb, segment, context);
    case 'SYN-SENT':
      return synSentArrives(tcb, segment);
    default:
      return othersArrive(tcb, segment, context);
  }
}
