/**
 * Text and FIN in sequence (RFC 9293 3.10.7.4, seventh and eighth). Everything that arrives is first put among the held
 * segments (SHLD-31); what then begins at RCV.NXT is taken, so a segment that fills a gap releases those behind it.
 */
import { trimmed } from '../acceptable.ts';
import { restart, stop, type TimerChange } from '../outcome.ts';
import { has, type Segment, segEnd, segLen } from '../segment.ts';
import { seqAdd, seqLe, seqLt } from '../seq.ts';
import type { Signal, Tcb } from '../tcb.ts';
import { delivered as handedOver } from '../window.ts';

export interface Progress {
  readonly tcb: Tcb;
  readonly delivered: number;
  readonly signals: readonly Signal[];
  readonly timers: readonly TimerChange[];
}

/** The TCB with the segment among the held ones, in sequence order; what others already cover is not held twice. */
export function hold(tcb: Tcb, segment: Segment): Tcb {
  if (segLen(segment) === 0) return tcb;
  const covered = tcb.held.some((h) => seqLe(h.seq, segment.seq) && seqLe(segEnd(segment), segEnd(h)));
  if (covered) return tcb;
  const at = tcb.held.findIndex((h) => seqLt(segment.seq, h.seq));
  const cut = at < 0 ? tcb.held.length : at;
  return { ...tcb, held: [...tcb.held.slice(0, cut), segment, ...tcb.held.slice(cut)] };
}

/** Delivers what is held from RCV.NXT on, and takes a FIN once it is in sequence. */
export function processTextAndFin(tcb: Tcb): Progress {
  let delivered = 0;
  let rcvNxt = tcb.rcvNxt;
  let fin = false;
  let rest = tcb.held;
  for (const next of tcb.held) {
    if (fin || seqLt(rcvNxt, next.seq)) break;
    const fresh = trimmed({ rcvNxt, rcvWnd: tcb.rcvWnd }, next);
    delivered += fresh.len;
    fin = has(fresh, 'FIN');
    rcvNxt = seqAdd(rcvNxt, segLen(fresh));
    rest = rest.slice(1);
  }
  const after = handedOver({ ...tcb, rcvNxt, held: fin ? [] : rest }, delivered);
  return fin ? eighth(after, delivered) : { tcb: after, delivered, signals: [], timers: [] };
}

/** "Signal the user 'connection closing' ..., advance RCV.NXT over the FIN, and send an acknowledgment for the FIN." */
function eighth(tcb: Tcb, delivered: number): Progress {
  const signals: readonly Signal[] = ['connection closing'];
  if (tcb.state === 'FIN-WAIT-2') return { ...enterTimeWait(tcb), delivered, signals };
  // In FIN-WAIT-1 our own FIN is not acknowledged: the fifth step would have made it FIN-WAIT-2.
  const state = tcb.state === 'FIN-WAIT-1' ? 'CLOSING' : 'CLOSE-WAIT';
  return { tcb: { ...tcb, state }, delivered, signals, timers: [] };
}

/** "Enter TIME-WAIT, start the time-wait timer, turn off the other timers." */
export const enterTimeWait = (tcb: Tcb): { readonly tcb: Tcb; readonly timers: readonly TimerChange[] } => ({
  tcb: { ...tcb, state: 'TIME-WAIT', armed: { retransmission: false, user: false, timeWait: true } },
  timers: [...stop(tcb, 'retransmission', 'user'), ...restart('timeWait')],
});
