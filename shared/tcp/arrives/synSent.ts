/** RFC 9293 3.10.7.3: a segment arrives in SYN-SENT. Security (third) is out of scope (choice j). */
import { type Outcome, outcome, restart, stop } from '../outcome.ts';
import { has, type Segment } from '../segment.ts';
import { seqAdd, seqLe, seqLt } from '../seq.ts';
import { deleted, nextSegment, resetFor, synAckSegment, type Tcb } from '../tcb.ts';
import { acknowledged } from './ack.ts';
import { queuedFromSyn, windowOfSyn } from './listen.ts';
import { processTextAndFin } from './text.ts';

export function synSentArrives(tcb: Tcb, segment: Segment): Outcome {
  const rst = has(segment, 'RST');
  // First: an ACK of anything but our SYN proves that the segment is not of this connection.
  if (segment.ack !== null && (seqLe(segment.ack, tcb.iss) || seqLt(tcb.sndNxt, segment.ack)))
    return outcome(tcb, '3.10.7.3, first', { disposition: 'dropped', owes: rst ? null : resetFor(segment) });
  if (rst) return second(tcb, segment);
  if (has(segment, 'SYN'))
    return segment.ack === null ? bothDial(tcb, segment) : established(tcb, segment, segment.ack);
  return outcome(tcb, '3.10.7.3, fifth', { disposition: 'dropped' });
}

/** An RST counts only if its ACK acknowledges the SYN; its SEG.SEQ cannot be checked, there is no RCV.NXT yet. */
function second(tcb: Tcb, segment: Segment): Outcome {
  if (segment.ack === null) return outcome(tcb, '3.10.7.3, second', { disposition: 'dropped' });
  return outcome(deleted(tcb), '3.10.7.3, second', {
    signals: ['connection reset'],
    timers: stop(tcb, 'retransmission', 'user'),
  });
}

/** Fourth, with an ACK: our SYN has been acknowledged. */
function established(tcb: Tcb, segment: Segment, ack: NonNullable<Segment['ack']>): Outcome {
  const moved = acknowledged(tcb, ack);
  const open: Tcb = {
    ...moved.tcb,
    state: 'ESTABLISHED',
    irs: segment.seq,
    rcvNxt: seqAdd(segment.seq, 1),
    ...windowOfSyn(segment, tcb.iss),
    held: queuedFromSyn(segment),
  };
  const rest = processTextAndFin(open);
  return outcome(rest.tcb, '3.10.7.3, fourth', {
    owes: nextSegment(rest.tcb),
    delivered: rest.delivered,
    signals: ['connection established', ...rest.signals],
    timers: [...moved.timers, ...rest.timers],
  });
}

/**
 * Fourth, without an ACK: simultaneous open. The SYN,ACK takes the place of the SYN on the retransmission queue
 * (choice l) and is sent for the first time now, so the timer starts anew.
 */
function bothDial(tcb: Tcb, segment: Segment): Outcome {
  const received: Tcb = {
    ...tcb,
    state: 'SYN-RECEIVED',
    irs: segment.seq,
    rcvNxt: seqAdd(segment.seq, 1),
    ...windowOfSyn(segment, tcb.iss),
    held: queuedFromSyn(segment),
  };
  const owes = synAckSegment(received);
  const after = { ...received, retransmissionQueue: [owes], armed: { ...tcb.armed, retransmission: true } };
  return outcome(after, '3.10.7.3, fourth', { owes, timers: restart('retransmission') });
}
