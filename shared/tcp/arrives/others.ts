/**
 * RFC 9293 3.10.7.4: a segment arrives in SYN-RECEIVED or a synchronized state. One function per step, in the RFC's order; third
 * (security) and sixth (urgent) are out of scope (choice j). The letters are the choices of README.md.
 */
import { aboveGap, acceptable, inWindow, trimmed } from '../acceptable.ts';
import { type Outcome, outcome, restart, stop } from '../outcome.ts';
import { has, type Segment, segEnd, segLen } from '../segment.ts';
import { type SeqNum, seqAdd, seqLe, seqLt } from '../seq.ts';
import { receives } from '../state.ts';
import { deleted, listening, nextSegment, resetFor, type Tcb } from '../tcb.ts';
import { acknowledged, answersProbe, finAcknowledged, windowSet, windowUpdated } from './ack.ts';
import type { ArrivalContext } from './closed.ts';
import { acceptSyn } from './listen.ts';
import { enterTimeWait, hold, type Progress, processTextAndFin } from './text.ts';

const IN = '3.10.7.4';
const dropped = (tcb: Tcb, section: string): Outcome => outcome(tcb, section, { disposition: 'dropped' });
/** "Send an acknowledgment ... drop the unacceptable segment and return." */
const droppedWithAck = (tcb: Tcb, section: string, challenge = false): Outcome =>
  outcome(tcb, section, { disposition: 'dropped', owes: nextSegment(tcb), challenge });

export function othersArrive(tcb: Tcb, segment: Segment, context: ArrivalContext): Outcome {
  if (tcb.state === 'TIME-WAIT' && opensAnew(tcb, segment, context)) return reopened(tcb, segment, context.iss);
  if (answersSimultaneousOpen(tcb, segment)) return fifth(tcb, trimmed(tcb, segment), false);
  if (has(segment, 'RST')) return second(tcb, segment);
  if (isOld(tcb, segment)) return first(tcb, segment);
  if (has(segment, 'SYN')) return fourth(tcb, segment);
  if (tcb.state === 'TIME-WAIT') return dropped(tcb, `${IN}, fifth`); // Choice b.
  if (segment.ack === null) return dropped(tcb, `${IN}, fifth`); // Choice i.
  // "If the RCV.WND is zero, ... special allowance should be made to accept valid ACKs": the text alone stays out.
  return fifth(tcb, trimmed(tcb, segment), tcb.rcvWnd === 0 && segLen(segment) > 0);
}

/** Choice f, MAY-2: a SYN above all that the old incarnation received may open a new connection from TIME-WAIT. */
const opensAnew = (tcb: Tcb, segment: Segment, context: ArrivalContext): boolean =>
  context.listening &&
  tcb.profile === 'rfc5961' &&
  has(segment, 'SYN') &&
  !has(segment, 'RST') &&
  segment.ack === null &&
  seqLt(tcb.rcvNxt, segment.seq);

/** MAY-2 (1): the new ISS is "larger than the largest sequence number it used on the previous connection incarnation". */
export const issAbove = (sndNxt: SeqNum, drawn: SeqNum): SeqNum =>
  seqLt(sndNxt, drawn) ? drawn : seqAdd(sndNxt, 1 + (drawn & 0xffff));

function reopened(tcb: Tcb, segment: Segment, drawn: SeqNum): Outcome {
  const opened = acceptSyn(tcb, segment, issAbove(tcb.sndNxt, drawn));
  return {
    ...opened,
    tcb: { ...opened.tcb, returnTo: tcb },
    section: 'RFC 1122 4.2.2.13',
    timers: [...stop(tcb, 'timeWait'), ...opened.timers],
  };
}

/**
 * Choice a: Figure 7 accepts a SYN,ACK whose SEG.SEQ is one below RCV.NXT, which 'first' would refuse (Appendix A.2).
 * After an active open its ACK is processed and nothing is owed.
 */
const answersSimultaneousOpen = (tcb: Tcb, segment: Segment): boolean =>
  tcb.state === 'SYN-RECEIVED' &&
  tcb.openedBy === 'active' &&
  has(segment, 'SYN') &&
  !has(segment, 'RST') &&
  segment.seq === tcb.irs &&
  segment.ack === seqAdd(tcb.iss, 1);

/** Table 6, the SYN of this connection again (it lies left of the window even if text on it does not), zero windows. */
function isOld(tcb: Tcb, segment: Segment): boolean {
  if (has(segment, 'SYN') && segment.seq === tcb.irs) return true;
  if (tcb.rcvWnd === 0 && segment.seq === tcb.rcvNxt) return false;
  return !acceptable(tcb, segment);
}

function first(tcb: Tcb, segment: Segment): Outcome {
  const finAgain =
    tcb.state === 'TIME-WAIT' && has(segment, 'FIN') && segment.ack !== null && segEnd(segment) === tcb.rcvNxt;
  // Choice b: 'fifth' and 'eighth' want the repeated FIN acknowledged and 2MSL restarted; 'first' would only do the one.
  if (finAgain)
    return outcome(tcb, `${IN}, eighth`, {
      owes: nextSegment(tcb),
      disposition: 'dropped',
      timers: restart('timeWait'),
    });
  return droppedWithAck(tcb, `${IN}, first`);
}

function second(tcb: Tcb, segment: Segment): Outcome {
  if (tcb.state === 'TIME-WAIT' && tcb.profile === 'rfc5961') return dropped(tcb, 'RFC 1337'); // Choice g.
  if (!inWindow(tcb, segment.seq)) return dropped(tcb, `${IN}, first`);
  if (segment.seq !== tcb.rcvNxt && tcb.profile === 'rfc5961') return droppedWithAck(tcb, `${IN}, second`, true);
  const timers = stop(tcb, 'retransmission', 'user', 'timeWait');
  if (tcb.state === 'TIME-WAIT')
    return outcome(deleted(tcb), `${IN}, second`, { signals: ['connection closed'], timers });
  if (tcb.state !== 'SYN-RECEIVED')
    // For CLOSING and LAST-ACK the RFC names no signal; MUST-12 wants the user told that it was no normal close.
    return outcome(deleted(tcb), `${IN}, second`, { signals: ['connection reset'], timers });
  if (tcb.openedBy === 'passive') return backToListen(tcb, `${IN}, second`);
  return outcome(deleted(tcb), `${IN}, second`, { signals: ['connection refused'], timers });
}

/** "Return this connection to the LISTEN state": or, choice f, to the TIME-WAIT from which an old duplicate had called it. */
function backToListen(tcb: Tcb, section: string): Outcome {
  const timers = stop(tcb, 'retransmission', 'user');
  if (tcb.returnTo === null) return outcome(listening(tcb), section, { timers });
  return outcome(tcb.returnTo, 'RFC 1122 4.2.2.13', { timers: [...timers, ...restart('timeWait')] });
}

function fourth(tcb: Tcb, segment: Segment): Outcome {
  if (tcb.state === 'SYN-RECEIVED' && tcb.openedBy === 'passive') return backToListen(tcb, `${IN}, fourth`);
  if (tcb.profile === 'rfc5961') return droppedWithAck(tcb, `${IN}, fourth`, true);
  return outcome(deleted(tcb), `${IN}, fourth`, {
    owes: resetFor(segment),
    signals: ['connection reset'],
    timers: stop(tcb, 'retransmission', 'user', 'timeWait'),
  });
}

/** `refusedText`: a zero window kept text out, and its sender is to hear of the window. */
function fifth(tcb: Tcb, segment: Segment, refusedText: boolean): Outcome {
  const ack = segment.ack as SeqNum;
  if (tcb.state === 'SYN-RECEIVED') {
    if (seqLe(ack, tcb.sndUna) || seqLt(tcb.sndNxt, ack))
      return outcome(tcb, `${IN}, fifth`, { owes: resetFor(segment), disposition: 'dropped' });
    const { tcb: moved, timers } = acknowledged(tcb, ack);
    const open: Tcb = { ...windowSet(moved, segment, ack), state: 'ESTABLISHED', returnTo: null };
    return seventh(tcb, segment, { tcb: open, delivered: 0, signals: ['connection established'], timers }, refusedText);
  }
  // RFC 5961 5 (MAY-12); without it only what has not been sent is refused.
  const tooOld = tcb.profile === 'rfc5961' && seqLt(ack, seqAdd(tcb.sndUna, -tcb.maxSndWnd));
  if (tooOld || seqLt(tcb.sndNxt, ack)) return droppedWithAck(tcb, `${IN}, fifth`, true);
  const { tcb: moved, timers } = acknowledged(tcb, ack);
  const told = windowUpdated(moved, segment, ack);
  const heard = timers.length > 0 ? timers : answersProbe(told);
  return afterAck(tcb, segment, { tcb: told, delivered: 0, signals: [], timers: heard }, refusedText);
}

/** What the acknowledgment of our own FIN does. */
function afterAck(before: Tcb, segment: Segment, progress: Progress, refusedText: boolean): Outcome {
  const { tcb, timers } = progress;
  const acked = finAcknowledged(tcb);
  if (tcb.state === 'FIN-WAIT-1' && acked)
    return seventh(before, segment, { ...progress, tcb: { ...tcb, state: 'FIN-WAIT-2' } }, refusedText);
  if (tcb.state === 'CLOSING' && acked) {
    const entered = enterTimeWait(tcb);
    return outcome(entered.tcb, `${IN}, fifth`, { timers: [...timers, ...entered.timers] });
  }
  if (tcb.state === 'LAST-ACK' && acked)
    return outcome(deleted(tcb), `${IN}, fifth`, { signals: ['connection closed'], timers });
  return seventh(before, segment, progress, refusedText);
}

function seventh(before: Tcb, segment: Segment, progress: Progress, refusedText: boolean): Outcome {
  const { tcb } = progress;
  const said = { signals: progress.signals, timers: progress.timers };
  if (refusedText) return outcome(tcb, `${IN}, first`, { ...said, owes: nextSegment(tcb), disposition: 'dropped' });
  if (!receives(tcb.state)) {
    // "This should not occur since a FIN has been received": text or another FIN beyond it is ignored.
    const idle = segLen(segment) > 0 && tcb.sndUna === before.sndUna;
    return outcome(tcb, `${IN}, ${idle ? 'seventh' : 'fifth'}`, { ...said, disposition: idle ? 'dropped' : 'taken' });
  }
  const waits = aboveGap(tcb, segment) && segLen(segment) > 0;
  const done = processTextAndFin(hold(tcb, segment));
  const advanced = done.tcb.rcvNxt !== tcb.rcvNxt;
  const step = done.tcb.state !== tcb.state ? 'eighth' : advanced || waits ? 'seventh' : 'fifth';
  return outcome(done.tcb, `${IN}, ${step}`, {
    owes: advanced ? nextSegment(done.tcb) : null,
    disposition: waits && !advanced ? 'held' : 'taken',
    delivered: done.delivered,
    signals: [...progress.signals, ...done.signals],
    timers: [...progress.timers, ...done.timers],
  });
}
