/** The ACK field: what an acceptable acknowledgment does to the send side (RFC 9293 3.10.7.4, fifth; RFC 6298 5). */
import { restart, stop, type TimerChange } from '../outcome.ts';
import { isShut } from '../probe.ts';
import { type Segment, segEnd } from '../segment.ts';
import { type SeqNum, seqLe, seqLt } from '../seq.ts';
import type { Tcb } from '../tcb.ts';

interface Moved {
  readonly tcb: Tcb;
  readonly timers: readonly TimerChange[];
}

/** SND.UNA <- SEG.ACK if that is new, and "any segments that are thereby entirely acknowledged are removed". */
export function acknowledged(tcb: Tcb, ack: SeqNum): Moved {
  if (seqLe(ack, tcb.sndUna)) return { tcb, timers: [] };
  const queue = tcb.retransmissionQueue.filter((sent) => seqLt(ack, segEnd(sent)));
  const running = queue.length > 0;
  return {
    tcb: {
      ...tcb,
      sndUna: ack,
      retransmissionQueue: queue,
      armed: { ...tcb.armed, retransmission: running, user: running },
    },
    // Choice l: restarted by an ACK that advances SND.UNA, stopped when all is acknowledged.
    timers: running ? restart('retransmission', 'user') : stop(tcb, 'retransmission', 'user'),
  };
}

/**
 * MUST-37: "As long as the receiving TCP peer continues to send acknowledgments in response to the probe segments, the sending TCP
 * peer MUST allow the connection to stay open". So R2 counts anew with each of them.
 */
export const answersProbe = (tcb: Tcb): readonly TimerChange[] =>
  isShut(tcb) && tcb.retransmissionQueue.length > 0 ? restart('user') : [];

/** "The check here prevents using old segments to update the window." */
export function windowUpdated(tcb: Tcb, segment: Segment, ack: SeqNum): Tcb {
  if (seqLt(ack, tcb.sndUna)) return tcb;
  const newer = seqLt(tcb.sndWl1, segment.seq) || (tcb.sndWl1 === segment.seq && seqLe(tcb.sndWl2, ack));
  return newer ? windowSet(tcb, segment, ack) : tcb;
}

export const windowSet = (tcb: Tcb, segment: Segment, ack: SeqNum): Tcb => ({
  ...tcb,
  sndWnd: segment.wnd,
  sndWl1: segment.seq,
  sndWl2: ack,
  maxSndWnd: Math.max(tcb.maxSndWnd, segment.wnd),
});

/** FIN is the last number that an end ever takes, so once it is sent, all acknowledged means FIN acknowledged. */
export const finAcknowledged = (tcb: Tcb): boolean => tcb.sndUna === tcb.sndNxt;
