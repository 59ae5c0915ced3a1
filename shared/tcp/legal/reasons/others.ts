/** Why DISCARD, RESEND, LEAVE or LISTEN is refused. */
import { has, segLen } from '../../segment.ts';
import { outstanding } from '../../timeouts.ts';
import type { RefusalCode } from '../../verdict.ts';
import type { Ask } from './ask.ts';

export function dissegmentReason({ head, tcb }: Ask): RefusalCode {
  if (head === null) return 'discard-nothing';
  const { segment, outcome } = head;
  if (has(segment, 'RST')) return 'rst-wants-challenge-ack';
  if (tcb.state === 'SYN-SENT' && has(segment, 'SYN') && outcome.disposition === 'taken')
    return segment.ack === null ? 'both-may-be-first' : 'handshake-needs-third';
  if (outcome.disposition === 'dropped' && !outcome.challenge && segLen(segment) > 0 && tcb.irs !== null)
    return 'duplicate-wants-ack';
  if (has(segment, 'FIN') && outcome.disposition === 'taken') return 'fin-answered-with-nothing';
  const halfClosed = tcb.state === 'FIN-WAIT-1' || tcb.state === 'FIN-WAIT-2';
  return halfClosed && segment.len > 0 ? 'half-close-still-receives' : 'discard-owed';
}

export const resendReason = ({ tcb }: Ask): RefusalCode => (outstanding(tcb) ? 'answer-first' : 'resend-nothing');

export function leaveReason({ head, tcb, situation }: Ask): RefusalCode {
  if (head !== null && has(head.segment, 'RST')) return 'leave-on-false-rst';
  switch (tcb.state) {
    case 'TIME-WAIT':
      return head !== null && situation.expired.timeWait ? 'answer-first' : 'leave-too-early';
    case 'LAST-ACK':
      return 'leave-while-last-ack';
    case 'FIN-WAIT-1':
    case 'FIN-WAIT-2':
    case 'CLOSING':
      return 'leave-while-peer-open';
    default:
      return 'leave-not-in-time-wait';
  }
}

export const listenReason = ({ head, tcb, situation }: Ask): RefusalCode => {
  if (tcb.state !== 'CLOSED') return 'listen-not-closed';
  return head !== null && situation.calls.open === 'passive' ? 'answer-first' : 'listen-not-yours';
};
