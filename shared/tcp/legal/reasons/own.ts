/** Why a segment that nobody asked for cannot go out: calls of the application, and what was sent already. */
import { abortSends } from '../../calls.ts';
import { kindOf, type Segment } from '../../segment.ts';
import { isSynchronized } from '../../state.ts';
import { type Tcb, usableWindow } from '../../tcb.ts';
import type { RefusalCode } from '../../verdict.ts';
import { sameSegment } from '../moves.ts';
import { type Ask, bases } from './ask.ts';
import { ackReason, seqReason, synAckReason } from './numbers.ts';

export function ownReason(ask: Ask, given: Segment): RefusalCode {
  switch (kindOf(given)) {
    case 'SYN':
      return synReason(ask, given);
    case 'SYN,ACK':
      return unaskedSynAck(ask, given);
    case 'ACK':
      return unaskedAck(ask, given);
    case 'DATA':
      return dataReason(ask, given);
    case 'FIN':
      return finReason(ask, given);
    default:
      return rstReason(ask, given);
  }
}

function synReason({ tcb, situation: { calls }, context }: Ask, given: Segment): RefusalCode {
  switch (tcb.state) {
    case 'CLOSED':
    case 'LISTEN':
      if (calls.open === 'active') return given.seq === context.iss ? 'syn-with-text' : 'isn-not-yours';
      return tcb.state === 'LISTEN' || calls.open === 'passive' ? 'syn-from-listen' : 'open-not-called';
    case 'SYN-SENT':
      return given.seq === tcb.iss ? 'syn-with-text' : 'resend-other-iss';
    case 'SYN-RECEIVED':
      return given.seq === tcb.iss ? 'resend-other-bits' : 'syn-already-sent';
    default:
      return 'syn-in-connection';
  }
}

function unaskedSynAck(ask: Ask, given: Segment): RefusalCode {
  const { tcb, situation } = ask;
  if (tcb.state === 'CLOSED')
    return situation.calls.open === 'active'
      ? 'ack-on-first-syn'
      : situation.calls.open === null
        ? 'closed-sends-nothing'
        : 'syn-ack-without-syn';
  if (tcb.state === 'LISTEN' || tcb.state === 'SYN-SENT') return 'syn-ack-without-syn';
  const front = tcb.retransmissionQueue[0];
  return tcb.state === 'SYN-RECEIVED' && front !== undefined ? synAckReason(ask, front, given) : 'syn-in-connection';
}

function unaskedAck(ask: Ask, given: Segment): RefusalCode {
  const { tcb } = ask;
  // An empty segment with PSH is DATA without data.
  if (given.ctl.includes('PSH')) return dataReason(ask, given);
  if (tcb.state === 'CLOSED') return ask.situation.calls.open === null ? 'closed-sends-nothing' : 'ack-nothing-arrived';
  if (tcb.state === 'LISTEN') return 'ack-from-listen';
  if (tcb.state === 'SYN-SENT') return 'ack-nothing-arrived';
  if (tcb.state === 'SYN-RECEIVED') return 'ack-completes-nothing';
  // With the right numbers it is never refused but as one too many.
  return numbers(ask, given) ?? 'third-needless';
}

const numbers = (ask: Ask, given: Segment): RefusalCode | null =>
  seqReason(ask, given.seq) ?? (given.ack === null ? 'ack-bit-missing' : ackReason(ask, given.ack));

/** The reasons against text; `answerReason` asks too, as text may ride on an ACK. */
export function dataReason(ask: Ask, given: Segment): RefusalCode {
  const tcb = bases(ask)[0] ?? ask.tcb;
  const { calls } = ask.situation;
  if (tcb.state === 'CLOSED' && calls.open === null) return 'closed-sends-nothing';
  if (!isSynchronized(tcb.state)) return 'data-before-established';
  if (tcb.state === 'TIME-WAIT') return 'time-wait-only-acks';
  const again = calls.text === 0 || given.seq !== tcb.sndNxt ? sentBefore(ask, tcb, given) : null;
  if (again !== null) return again;
  if (tcb.state !== 'ESTABLISHED' && tcb.state !== 'CLOSE-WAIT') return 'data-after-fin';
  if (calls.text === 0) return 'data-none-left';
  if (given.len === 0) return 'data-empty';
  if (usableWindow(tcb) === 0) return 'window-full';
  return numbers(ask, given) ?? 'data-too-long';
}

/** Why a FIN cannot go out now. */
export function finReason(ask: Ask, given: Segment): RefusalCode {
  const tcb = bases(ask)[0] ?? ask.tcb;
  const { calls } = ask.situation;
  switch (tcb.state) {
    case 'CLOSED':
      return calls.open === null ? 'closed-sends-nothing' : 'fin-before-established';
    case 'LISTEN':
    case 'SYN-SENT':
      return 'fin-before-established';
    case 'TIME-WAIT':
      return 'time-wait-only-acks';
    case 'FIN-WAIT-1':
    case 'FIN-WAIT-2':
    case 'CLOSING':
    case 'LAST-ACK':
      return secondFin(ask, tcb, given);
    default:
      if (tcb.state === 'SYN-RECEIVED' && (!calls.close || calls.text > 0)) return 'fin-before-established';
      if (calls.abort) return 'fin-as-rst';
      if (calls.text > given.len) return 'fin-before-data';
      if (!calls.close) return 'fin-not-called';
      if (given.len > calls.text) return 'data-too-long';
      if (usableWindow(tcb) === 0) return 'window-full';
      return numbers(ask, given) ?? 'data-too-long';
  }
}

/** A FIN after the FIN: only a retransmission of it may go out, under its number. */
function secondFin(ask: Ask, tcb: Tcb, given: Segment): RefusalCode {
  const fin = tcb.retransmissionQueue.at(-1);
  if (fin === undefined || given.seq === tcb.sndNxt) return 'fin-twice';
  if (given.seq !== fin.seq) return 'resend-other-seq';
  return sentBefore(ask, tcb, given) ?? 'fin-twice';
}

/** Is it something outstanding, sent again in another way than RESEND would send it? */
function sentBefore(ask: Ask, tcb: Tcb, given: Segment): RefusalCode | null {
  const at = tcb.retransmissionQueue.findIndex((sent) => sent.seq === given.seq);
  const sent = tcb.retransmissionQueue[at];
  if (sent === undefined)
    return ask.situation.calls.text === 0 && outstandingText(tcb, given) ? 'resend-other-seq' : null;
  const same = sameSegment({ ...sent, ack: given.ack }, given);
  // With text of its own still to send, a wrong number on a new segment is the likelier mistake.
  if (!same) return ask.situation.calls.text > 0 ? null : 'resend-other-bits';
  if (given.ack !== null && ackReason(ask, given.ack) !== null) return ackReason(ask, given.ack);
  return ask.head !== null ? 'resend-before-answer' : at > 0 ? 'resend-not-oldest' : null;
}

const outstandingText = (tcb: Tcb, given: Segment): boolean =>
  tcb.retransmissionQueue.some((sent) => sent.len > 0 && sent.len === given.len && kindOf(sent) === kindOf(given));

/** An RST of one's own: ABORT, never a fast CLOSE and never a remark about a segment that belongs to the connection. */
export function rstReason(ask: Ask, given: Segment): RefusalCode {
  const { head, tcb } = ask;
  const { calls } = ask.situation;
  if (tcb.state === 'CLOSED') return 'closed-sends-nothing';
  if (!calls.abort) return calls.close ? 'rst-as-fin' : head === null ? 'rst-unasked' : 'rst-for-known-segment';
  const base = bases(ask)[0] ?? tcb;
  if (!abortSends(base.state)) return 'abort-sends-nothing';
  if (given.seq !== base.sndNxt) return 'rst-seq';
  return (given.ack === null ? null : ackReason(ask, given.ack)) ?? 'challenge-owed';
}
