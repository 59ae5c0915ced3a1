/** RFC 9293 3.10.7.2: a segment arrives in LISTEN. The third step is also how TIME-WAIT accepts a new connection. */
import { type Outcome, outcome, restart } from '../outcome.ts';
import { has, type Segment } from '../segment.ts';
import { type SeqNum, seqAdd } from '../seq.ts';
import { afterSending, listening, resetFor, synAckSegment, type Tcb } from '../tcb.ts';
import type { ArrivalContext } from './closed.ts';

export function listenArrives(tcb: Tcb, segment: Segment, context: ArrivalContext): Outcome {
  // First: an RST cannot answer anything that this incarnation has sent.
  if (has(segment, 'RST')) return outcome(tcb, '3.10.7.2, first', { disposition: 'dropped' });
  // Second: any acknowledgment is bad here.
  if (segment.ack !== null)
    return outcome(tcb, '3.10.7.2, second', { disposition: 'dropped', owes: resetFor(segment) });
  // Choice o: where no TCB may be kept for it, a SYN is dropped, and its sender will say it again.
  if (has(segment, 'SYN') && context.backlog?.full) return outcome(tcb, 'RFC 4987 2', { disposition: 'dropped' });
  if (has(segment, 'SYN')) return acceptSyn(tcb, segment, context.iss);
  return outcome(tcb, '3.10.7.2, fourth', { disposition: 'dropped' });
}

/** Third: "Set RCV.NXT to SEG.SEQ+1, IRS is set to SEG.SEQ, and any other control or text should be queued". */
export function acceptSyn(tcb: Tcb, segment: Segment, iss: SeqNum): Outcome {
  const fresh: Tcb = {
    ...listening(tcb),
    state: 'SYN-RECEIVED',
    iss,
    irs: segment.seq,
    rcvNxt: seqAdd(segment.seq, 1),
    sndUna: iss,
    sndNxt: iss,
    ...windowOfSyn(segment, iss),
    held: queuedFromSyn(segment),
  };
  const owes = synAckSegment(fresh);
  const after = afterSending(fresh, owes);
  const timers = restart('retransmission', 'user');
  // What 3.5 warns of: nobody is asked whether the SYN was meant.
  if (tcb.profile === 'two-way')
    return outcome({ ...after, state: 'ESTABLISHED' }, '3.5', { owes, timers, signals: ['connection established'] });
  return outcome(after, '3.10.7.2, third', { owes, timers });
}

/** Choice n: 3.10.7.3 sets these from a SYN; without an ACK in it, SND.WL2 is ISS. */
export const windowOfSyn = (segment: Segment, iss: SeqNum) => ({
  sndWnd: segment.wnd,
  sndWl1: segment.seq,
  sndWl2: segment.ack ?? iss,
  maxSndWnd: segment.wnd,
});

/** Choice h: text (and FIN) on a SYN waits for ESTABLISHED; neither SYN nor ACK is looked at again. */
export function queuedFromSyn(segment: Segment): readonly Segment[] {
  if (segment.len === 0 && !has(segment, 'FIN')) return [];
  return [{ ...segment, seq: seqAdd(segment.seq, 1), ctl: segment.ctl.filter((bit) => bit !== 'SYN') }];
}
