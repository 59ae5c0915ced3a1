/**
 * Probes: questions to a peer that has no reason to speak. A closed window is asked whether it has opened (RFC 9293 3.8.6.1), a silent
 * peer whether it is still there (3.8.4). The first is every TCP's duty, the second an option that the application turns on.
 */
import { type Segment, segLen } from './segment.ts';
import { seqAdd } from './seq.ts';
import type { Calls, Situation } from './situation.ts';
import { isSynchronized } from './state.ts';
import { nextSegment, type Tcb } from './tcb.ts';
import { outstanding } from './timeouts.ts';

/** What a probe asks about. */
export type ProbeKind = 'window' | 'keepalive';

/** The peer takes nothing now. Before its first window there is none to be closed. */
export const isShut = (tcb: Tcb): boolean => isSynchronized(tcb.state) && tcb.sndWnd === 0;

/** Something is to be sent, nothing is on its way, and the peer's window is zero: without a probe both may wait for ever. */
const waitsForWindow = (tcb: Tcb, calls: Calls): boolean =>
  (tcb.state === 'ESTABLISHED' || tcb.state === 'CLOSE-WAIT') &&
  isShut(tcb) &&
  !outstanding(tcb) &&
  (calls.text > 0 || calls.close);

/** 3.8.4: "there is no new or unacknowledged data to be sent"; in TIME-WAIT nobody is asked any more. */
const isIdle = (tcb: Tcb, calls: Calls): boolean =>
  isSynchronized(tcb.state) &&
  tcb.state !== 'TIME-WAIT' &&
  !outstanding(tcb) &&
  calls.text === 0 &&
  !calls.close &&
  !calls.abort;

/** For which kind of probe a timer runs on this connection; null: for none. */
export function probeKind({ tcb, calls, keepalive }: Pick<Situation, 'tcb' | 'calls' | 'keepalive'>): ProbeKind | null {
  if (waitsForWindow(tcb, calls)) return 'window';
  return keepalive !== null && isIdle(tcb, calls) ? 'keepalive' : null;
}

/**
 * 3.8.6.1: "at least one octet of new data (if available)", else the FIN that waits. 3.8.4: SEG.SEQ = SND.NXT-1 and no data
 * (SHLD-12), so that it lies outside the peer's window and is owed an ACK.
 */
export function probeOf(kind: ProbeKind, tcb: Tcb, calls: Calls): Segment {
  if (kind === 'keepalive') return { ...nextSegment(tcb), seq: seqAdd(tcb.sndNxt, -1) };
  return calls.text > 0 ? nextSegment(tcb, ['PSH'], 1) : nextSegment(tcb, ['FIN']);
}

/** Is what arrived a probe: text into a closed window, or an empty segment one below RCV.NXT? */
export const asksBack = ({ rcvNxt, rcvWnd }: Tcb, segment: Segment): boolean =>
  segLen(segment) === 0 ? seqAdd(segment.seq, 1) === rcvNxt : rcvWnd === 0 && segment.seq === rcvNxt;
