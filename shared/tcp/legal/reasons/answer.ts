/** Why a segment does not answer the head of the inbox, by what the head asks for. */
import { has, kindOf, type Segment } from '../../segment.ts';
import type { RefusalCode } from '../../verdict.ts';
import type { Head } from '../inbox.ts';
import { mergeable } from '../inbox.ts';
import type { Ask } from './ask.ts';
import { ackReason, resetReason, seqReason, synAckReason } from './numbers.ts';
import { dataReason, finReason, rstReason } from './own.ts';

export function answerReason(ask: Ask, head: Head, given: Segment): RefusalCode {
  const owed = head.outcome.owes;
  if (owed === null) return toDropped(head, given);
  if (has(given, 'RST') && has(head.segment, 'RST')) return 'rst-answers-rst';
  if (has(owed, 'RST')) return insteadOfReset(ask, head, owed, given);
  return has(owed, 'SYN') ? insteadOfSynAck(ask, owed, given) : insteadOfAck(ask, head, given);
}

const toDropped = (head: Head, given: Segment): RefusalCode =>
  has(head.segment, 'RST') && has(given, 'RST') ? 'rst-answers-rst' : 'answer-to-dropped';

function insteadOfReset(ask: Ask, head: Head, owed: Segment, given: Segment): RefusalCode {
  const kind = kindOf(given);
  if (has(given, 'RST')) return resetReason(owed, given, ask);
  if (kind === 'SYN' && ask.situation.calls.open === 'active') return 'answer-first';
  if (ask.tcb.state === 'CLOSED') return 'closed-sends-nothing';
  if (kind === 'SYN,ACK')
    return has(head.segment, 'SYN') && head.segment.ack === null ? 'answer-first' : 'syn-ack-to-stranger';
  if (kind === 'ACK') return ask.tcb.state === 'LISTEN' ? 'ack-from-listen' : 'ack-to-stranger';
  return 'answer-first';
}

function insteadOfSynAck(ask: Ask, owed: Segment, given: Segment): RefusalCode {
  const simultaneous = ask.tcb.state === 'SYN-SENT';
  switch (kindOf(given)) {
    case 'SYN,ACK':
      return synAckReason(ask, owed, given);
    case 'SYN':
      return simultaneous ? 'syn-already-sent' : 'syn-from-listen';
    case 'ACK':
      return 'ack-completes-nothing';
    case 'DATA':
      return 'data-before-established';
    case 'FIN':
      return 'fin-before-established';
    case 'RST':
    case 'RST,ACK':
      return simultaneous ? 'both-may-be-first' : 'rst-for-known-segment';
    default:
      return 'answer-first';
  }
}

function insteadOfAck(ask: Ask, head: Head, given: Segment): RefusalCode {
  const challenge = !mergeable(head.outcome);
  switch (kindOf(given)) {
    case 'ACK':
      return seqReason(ask, given.seq) ?? (given.ack === null ? null : ackReason(ask, given.ack)) ?? 'answer-first';
    case 'DATA':
      return challenge ? 'answer-first' : dataReason(ask, given);
    case 'FIN':
      return challenge ? 'answer-first' : finReason(ask, given);
    case 'SYN':
      return ask.tcb.state === 'SYN-SENT' || ask.tcb.state === 'SYN-RECEIVED'
        ? 'syn-already-sent'
        : 'syn-in-connection';
    case 'SYN,ACK':
      if (ask.tcb.state === 'SYN-RECEIVED') return synAckReason(ask, ask.tcb.retransmissionQueue[0] ?? given, given);
      return ask.tcb.state === 'SYN-SENT' ? 'syn-already-sent' : 'syn-in-connection';
    default:
      return rstReason(ask, given);
  }
}
