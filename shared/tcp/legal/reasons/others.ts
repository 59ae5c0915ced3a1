/** Why DISCARD, RESEND, LEAVE or LISTEN is refused. */

import { asksBack } from '../../probe.ts';
import { has, segEnd, segLen } from '../../segment.ts';
import { seqLe } from '../../seq.ts';
import type { Tcb } from '../../tcb.ts';
import { outstanding } from '../../timeouts.ts';
import type { RefusalCode } from '../../verdict.ts';
import type { Head } from '../inbox.ts';
import type { Ask } from './ask.ts';

export function dissegmentReason({ head, tcb }: Ask): RefusalCode {
  if (head === null) return 'discard-nothing';
  const { segment, outcome } = head;
  if (has(segment, 'RST')) return 'rst-wants-challenge-ack';
  if (tcb.state === 'SYN-SENT' && has(segment, 'SYN') && outcome.disposition === 'taken')
    return segment.ack === null ? 'both-may-be-first' : 'handshake-needs-third';
  const owed = outcome.owes;
  if (owed !== null && has(owed, 'RST')) return 'stranger-wants-reset';
  if (owed !== null && has(owed, 'SYN')) return 'syn-wants-answer';
  if (outcome.disposition === 'dropped') return ofUnacceptable(tcb, head);
  if (has(segment, 'FIN')) return 'fin-answered-with-nothing';
  const halfClosed = tcb.state === 'FIN-WAIT-1' || tcb.state === 'FIN-WAIT-2';
  return halfClosed ? 'half-close-still-receives' : 'text-wants-ack';
}

/** What does not fit into the connection, and is answered with an ACK that says so. */
function ofUnacceptable(tcb: Tcb, { segment, outcome }: Head): RefusalCode {
  if (outcome.challenge && has(segment, 'SYN')) return 'syn-wants-challenge-ack';
  if (asksBack(tcb, segment)) return 'probe-wants-ack';
  const isOld = segLen(segment) > 0 && seqLe(segEnd(segment), tcb.rcvNxt);
  return isOld && !outcome.challenge ? 'duplicate-wants-ack' : 'unacceptable-wants-ack';
}

export const resendReason = ({ tcb }: Ask): RefusalCode =>
  outstanding(tcb) ? 'resend-before-answer' : 'resend-nothing';

export function leaveReason({ head, tcb, situation }: Ask): RefusalCode {
  if (head !== null && has(head.segment, 'RST') && tcb.state !== 'CLOSED') return onRst(tcb);
  switch (tcb.state) {
    case 'TIME-WAIT':
      return head !== null && situation.expired.timeWait ? 'leave-before-answer' : 'leave-too-early';
    case 'LAST-ACK':
      return 'leave-while-last-ack';
    case 'FIN-WAIT-1':
    case 'FIN-WAIT-2':
    case 'CLOSING':
      return 'leave-while-peer-open';
    case 'CLOSED':
      return 'leave-nothing';
    case 'LISTEN':
    case 'SYN-SENT':
    case 'SYN-RECEIVED':
      return 'leave-while-opening';
    case 'ESTABLISHED':
    case 'CLOSE-WAIT':
      return 'leave-while-open';
  }
}

/** An RST at the head of the inbox is one that does not count: what counts is taken in by itself. */
function onRst({ state }: Tcb): RefusalCode {
  switch (state) {
    case 'LISTEN':
      return 'leave-on-rst-in-listen';
    case 'SYN-SENT':
      return 'leave-on-rst-in-syn-sent';
    case 'TIME-WAIT':
      return 'leave-on-rst-in-time-wait';
    default:
      return 'leave-on-false-rst';
  }
}

export const listenReason = ({ head, tcb, situation }: Ask): RefusalCode => {
  if (tcb.state !== 'CLOSED') return 'listen-not-closed';
  return head !== null && situation.calls.open === 'passive' ? 'listen-before-answer' : 'listen-not-yours';
};
