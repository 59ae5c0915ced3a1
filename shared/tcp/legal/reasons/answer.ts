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
  if (owed === null) return toDropped(ask, head, given);
  if (has(given, 'RST') && has(head.segment, 'RST')) return 'rst-answers-rst';
  if (has(owed, 'RST')) return insteadOfReset(ask, head, owed, given);
  return has(owed, 'SYN') ? insteadOfSynAck(ask, owed, given) : insteadOfAck(ask, head, given);
}

/** The head gets nothing: why not. */
function toDropped({ tcb }: Ask, { segment }: Head, given: Segment): RefusalCode {
  if (has(segment, 'RST')) return has(given, 'RST') ? 'rst-answers-rst' : 'answer-to-rst';
  if (tcb.state === 'SYN-SENT') return 'answer-before-syn';
  return segment.ack === null ? 'answer-to-no-ack' : 'answer-to-dropped';
}

function insteadOfReset(ask: Ask, head: Head, owed: Segment, given: Segment): RefusalCode {
  const kind = kindOf(given);
  if (has(given, 'RST')) return resetReason(owed, given, ask);
  if (kind === 'SYN' && ask.situation.calls.open === 'active') return 'open-before-answer';
  if (ask.tcb.state === 'CLOSED') return 'closed-only-resets';
  if (kind === 'SYN,ACK' && !isBareSyn(head.segment)) return 'syn-ack-to-stranger';
  if (kind === 'ACK') return ask.tcb.state === 'LISTEN' ? 'ack-from-listen' : 'ack-to-stranger';
  return 'reset-owed';
}

const isBareSyn = (segment: Segment): boolean => has(segment, 'SYN') && segment.ack === null;

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
      return 'syn-wants-answer';
  }
}

function insteadOfAck(ask: Ask, head: Head, given: Segment): RefusalCode {
  const challenge = !mergeable(head.outcome);
  switch (kindOf(given)) {
    case 'ACK':
      // An empty segment with PSH is DATA without data.
      if (given.ctl.includes('PSH')) return challenge ? 'challenge-owed' : dataReason(ask, given);
      return seqReason(ask, given.seq) ?? (given.ack === null ? null : ackReason(ask, given.ack)) ?? 'challenge-owed';
    case 'DATA':
      return challenge ? 'challenge-owed' : dataReason(ask, given);
    case 'FIN':
      return challenge ? 'challenge-owed' : finReason(ask, given);
    case 'SYN':
    case 'SYN,ACK':
      return secondSyn(ask, given);
    default:
      return rstReason(ask, given);
  }
}

function secondSyn(ask: Ask, given: Segment): RefusalCode {
  switch (ask.tcb.state) {
    case 'SYN-SENT':
      return 'syn-ack-wants-ack';
    case 'SYN-RECEIVED':
      return given.ack === null
        ? 'syn-already-sent'
        : synAckReason(ask, ask.tcb.retransmissionQueue[0] ?? given, given);
    default:
      return 'syn-in-connection';
  }
}
