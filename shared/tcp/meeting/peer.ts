/**
 * The other end as it might be: a TCP that fits what this end has seen, and knows no more. Who has not been heard of yet
 * listens; else all that this end sent has reached it, and of what it sent only what has come in here is known.
 */
import type { ArrivalContext } from '../arrives.ts';
import { readInbox } from '../legal/inbox.ts';
import { has, type Segment, segEnd, segLen } from '../segment.ts';
import { type SeqNum, seqAdd, seqLe, seqLt, seqMax } from '../seq.ts';
import type { Situation } from '../situation.ts';
import type { State } from '../state.ts';
import { closedTcb, FULL_WINDOW, listening, type Tcb, usableWindow } from '../tcb.ts';

export function likelyPeer(situation: Situation, context: ArrivalContext): Tcb {
  const { tcb, head } = readInbox(situation, context);
  const segment = head?.segment ?? null;
  switch (tcb.state) {
    case 'CLOSED':
    case 'LISTEN':
      return segment === null ? unmet(tcb, situation) : stranger(tcb, segment);
    case 'SYN-SENT':
      return segment === null ? listening(closedTcb(tcb.profile)) : stranger(tcb, segment);
    case 'SYN-RECEIVED':
      return segment !== null && has(segment, 'SYN') ? stranger(tcb, segment) : mirrored(tcb, situation.inbox, segment);
    default:
      return mirrored(tcb, situation.inbox, segment);
  }
}

/** Before anything has been heard: who is called listens, who listens has not been called. */
const unmet = (tcb: Tcb, { calls }: Situation): Tcb => {
  const closed = closedTcb(tcb.profile);
  return calls.open === 'active' ? listening(closed) : closed;
};

/** Who sent this, when nothing else is known of them. */
function stranger(own: Tcb, segment: Segment): Tcb {
  const closed = closedTcb(own.profile);
  const sent = segLen(segment) > 0 ? [segment] : [];
  const numbers = { sndUna: segment.seq, sndNxt: segEnd(segment), retransmissionQueue: sent, sndWnd: own.rcvWnd };
  if (has(segment, 'RST') || (segment.ack === null && !has(segment, 'SYN'))) return closed;
  if (segment.ack === null)
    return { ...closed, ...numbers, state: 'SYN-SENT', openedBy: 'active', iss: segment.seq, maxSndWnd: FULL_WINDOW };
  const irs = seqAdd(segment.ack, -1);
  const opening = has(segment, 'SYN');
  return {
    ...closed,
    ...numbers,
    state: opening ? 'SYN-RECEIVED' : 'ESTABLISHED',
    openedBy: 'passive',
    iss: opening ? segment.seq : seqAdd(segment.seq, -1),
    irs,
    rcvNxt: segment.ack,
    maxSndWnd: FULL_WINDOW,
  };
}

/** The same connection from the other side. */
function mirrored(own: Tcb, inbox: readonly Segment[], head: Segment | null): Tcb {
  const irs = own.irs ?? own.rcvNxt;
  const arrived = [...own.held, ...inbox].filter((s) => isOfIts(own, s));
  const sndNxt = arrived.reduce<SeqNum>((most, s) => seqMax(most, segEnd(s)), own.rcvNxt);
  // Who repeats something has not had its ACK.
  const again = head !== null && isOfIts(own, head) && seqLt(head.seq, own.rcvNxt);
  const sndUna = again ? head.seq : own.rcvNxt;
  const queue = arrived.filter((s) => seqLe(sndUna, s.seq)).sort((a, b) => (seqLt(a.seq, b.seq) ? -1 : 1));
  return {
    // What this end has sent lies there unread.
    ...closedTcb(own.profile, usableWindow(own)),
    state: stateOfPeer(own, arrived, again),
    openedBy: own.openedBy === 'active' ? 'passive' : 'active',
    iss: irs,
    irs: own.iss,
    sndUna,
    sndNxt,
    sndWnd: own.rcvWnd,
    sndWl1: own.sndNxt,
    sndWl2: sndUna,
    maxSndWnd: FULL_WINDOW,
    rcvNxt: own.sndNxt,
    retransmissionQueue: queue.filter((s, i) => queue.findIndex((other) => other.seq === s.seq) === i),
  };
}

/** Text or FIN of this connection, not a stray. */
const isOfIts = (own: Tcb, segment: Segment): boolean =>
  segLen(segment) > 0 &&
  segment.ack !== null &&
  !has(segment, 'SYN') &&
  !has(segment, 'RST') &&
  own.irs !== null &&
  seqLt(own.irs, segment.seq) &&
  seqLe(segment.seq, seqAdd(own.rcvNxt, own.rcvWnd));

/** Its state once all that this end has sent has reached it. `again`: it repeats its FIN, so it has not had the ACK of it. */
function stateOfPeer(own: Tcb, arrived: readonly Segment[], again: boolean): State {
  const sentFin = arrived.some((s) => has(s, 'FIN'));
  switch (own.state) {
    case 'FIN-WAIT-1':
      return sentFin ? 'CLOSING' : 'CLOSE-WAIT';
    case 'FIN-WAIT-2':
      return sentFin ? 'LAST-ACK' : 'CLOSE-WAIT';
    case 'CLOSE-WAIT':
      return again ? 'FIN-WAIT-1' : 'FIN-WAIT-2';
    case 'LAST-ACK':
      return again ? 'CLOSING' : 'TIME-WAIT';
    case 'CLOSING':
      return again ? 'CLOSING' : 'TIME-WAIT';
    case 'TIME-WAIT':
      return again ? 'LAST-ACK' : 'CLOSED';
    default:
      return sentFin ? 'FIN-WAIT-1' : 'ESTABLISHED';
  }
}
