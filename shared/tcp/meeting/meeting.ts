/**
 * What a segment would meet at the other end: SEGMENT ARRIVES (RFC 9293 3.10.7) there, summed up in one word. It only asks the
 * rules; peer.ts makes a TCB to ask where the real one cannot be known.
 */
import { type ArrivalContext, segmentArrives } from '../arrives.ts';
import { asksForTcb, provenIrs } from '../backlog.ts';
import type { Outcome } from '../outcome.ts';
import { has, type Segment } from '../segment.ts';
import { type SeqNum, seqLt } from '../seq.ts';
import type { Action, Situation } from '../situation.ts';
import type { State } from '../state.ts';
import type { Tcb } from '../tcb.ts';
import { outstanding, retransmit } from '../timeouts.ts';
import { likelyPeer } from './peer.ts';

export const MEETINGS = [
  'ignored', // nothing changes there, and nothing comes back
  'told-where', // it is thrown away, and an ACK says where that end stands
  'reset-back', // an RST comes back
  'connects', // a SYN: a SYN,ACK comes back, and a connection begins
  'held', // it lies above a gap, which stays
  'ends', // the RST is believed: the connection is gone
  'refuses', // the RST is believed by one who was opening
  'listens-again', // the RST, or a SYN, sends it back to LISTEN
  'misled', // its ack is believed, and speaks of more than has come in here
  'takes-text', // its text is handed to the application
  'takes-fin', // its FIN is taken for the end of this direction
  'establishes', // its ACK completes the handshake there
  'ghost', // likewise, with nobody at this end
  'taken', // its ACK is taken, and tells what is so
] as const;
export type MeetingKind = (typeof MEETINGS)[number];

export interface Meeting {
  readonly kind: MeetingKind;
  readonly segment: Segment;
  /** Of that end, before and after. */
  readonly state: State;
  readonly becomes: State;
  /** What comes back at once, or null. */
  readonly reply: Segment | null;
  /** What that end goes on to repeat although it has come in here, or null. */
  readonly repeats: Segment | null;
}

/**
 * @param peer where the segment would arrive
 * @param received RCV.NXT of the sender with all that has come in: what it could acknowledge. Null where it has no connection
 */
export function meet(peer: Tcb, segment: Segment, context: ArrivalContext, received: SeqNum | null): Meeting {
  const outcome = segmentArrives(peer, segment, context);
  // What it goes on to repeat it has sent before: a SYN,ACK that comes back for this is no repetition.
  const oldest = outcome.tcb.retransmissionQueue.find((sent) => peer.retransmissionQueue.includes(sent));
  return {
    kind: kindOfMeeting(peer, segment, outcome, received),
    segment,
    state: peer.state,
    becomes: outcome.tcb.state,
    reply: outcome.owes,
    repeats: oldest !== undefined && (received === null || seqLt(oldest.seq, received)) ? oldest : null,
  };
}

function kindOfMeeting(peer: Tcb, segment: Segment, outcome: Outcome, received: SeqNum | null): MeetingKind {
  const { owes, disposition, tcb } = outcome;
  if (tcb.state === 'LISTEN' && peer.state !== 'LISTEN') return 'listens-again';
  if (has(segment, 'RST') && tcb.state === 'CLOSED' && peer.state !== 'CLOSED')
    return outcome.signals.includes('connection refused') || peer.state === 'SYN-SENT' ? 'refuses' : 'ends';
  if (owes !== null && has(owes, 'RST')) return 'reset-back';
  if (owes !== null && has(owes, 'SYN')) return 'connects';
  if (disposition === 'dropped') return owes === null ? 'ignored' : 'told-where';
  if (peer.state === 'SYN-RECEIVED' && tcb.state !== peer.state) return received === null ? 'ghost' : 'establishes';
  const advances = seqLt(peer.sndUna, tcb.sndUna);
  if (advances && segment.ack !== null && (received === null || seqLt(received, segment.ack))) return 'misled';
  if (disposition === 'held') return 'held';
  if (has(segment, 'FIN')) return 'takes-fin';
  if (outcome.delivered > 0) return 'takes-text';
  return advances ? 'taken' : 'ignored';
}

/**
 * What a move would have put on the wire, and what that would have met. Null where it puts nothing there, or where what is wrong with it
 * is no matter of the other end: at a backlog.
 *
 * @param peer the real TCB of the other end where it may be known; else one that fits
 */
export function meetingOf(
  situation: Situation,
  action: Action,
  context: ArrivalContext,
  peer: Tcb = likelyPeer(situation, context),
): Meeting | null {
  const { tcb } = situation;
  const resent = action.do === 'resend' && outstanding(tcb) ? retransmit(tcb) : null;
  const segment = action.do === 'send' ? action.segment : resent;
  if (segment === null || isMatterOfBacklog(situation, segment, context)) return null;
  // Its next ISS and its listener are its own affair: any number does for what it would do.
  return meet(peer, segment, { iss: peer.iss, listening: false }, received(situation, context));
}

/** RCV.NXT with the whole inbox taken in; null where there is no connection to take it into. */
function received(situation: Situation, context: ArrivalContext): SeqNum | null {
  const after = situation.inbox.reduce((tcb, segment) => segmentArrives(tcb, segment, context).tcb, situation.tcb);
  return after.irs === null ? null : after.rcvNxt;
}

/** A TCB too many, or an ACK turned away that bears a cookie: who sent what waits is not known, or has done nothing wrong. */
function isMatterOfBacklog({ tcb, inbox: [head] }: Situation, segment: Segment, { backlog }: ArrivalContext): boolean {
  if (!backlog || head === undefined) return false;
  const isTooMany = backlog.full && asksForTcb(tcb, head) && has(segment, 'SYN') && segment.ack !== null;
  return isTooMany || provenIrs(tcb, head, backlog) !== null;
}
