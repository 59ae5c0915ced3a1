/**
 * Is there a history in which a TCP has sent this segment? The network may have lost, doubled, delayed or reordered anything before it
 * came past, so only what no such history explains is illegal. First the bits, then the numbers.
 */
import { type SeqNum, seqAdd, seqDiff, seqLe, seqLt } from '#shared/tcp/index.ts';
import type { JudgeCode } from './codes.ts';
import { type End, highest, outside, peerAtLeast } from './end.ts';
import { ACK, endOf, FIN, is, RST, type Seen, SYN } from './seen.ts';

/** Further outside than this, a number is one of another connection rather than a wrong one of this. */
export const NEAR_ABOVE = 0xffff;
/** Below, connections that came before left theirs (RFC 6528: ISNs grow with time). */
const NEAR_BELOW = 1000;

/** An older SYN of the same addresses may be answered; that its ISN lies so close is less likely than one in 2^28. */
const NEAR_SYN = 8;

/** Bits that no TCP sets together, whatever went before. */
export function checkBits(s: Seen): JudgeCode | null {
  if (is(s, SYN) && is(s, RST)) return 'rst-with-others';
  if (is(s, SYN) && is(s, FIN)) return 'fin-with-syn';
  if (is(s, RST) && is(s, FIN)) return 'rst-with-others';
  if (is(s, ACK) || is(s, SYN) || is(s, RST)) return null;
  return is(s, FIN) ? 'bare-fin' : 'ack-bit-missing';
}

/** A number outside: wrong where it is near, of another connection where it is far; null inside. */
function placed(by: number, below: JudgeCode, above: JudgeCode, far: JudgeCode): JudgeCode | null {
  if (by === 0) return null;
  if (by < 0) return by >= -NEAR_BELOW ? below : far;
  return by <= NEAR_ABOVE ? above : far;
}

/** The acknowledgment field against what the peer has been seen to send. */
export function checkAck(s: Seen, peer: End): JudgeCode | null {
  if (!is(s, ACK)) return null;
  if (peer.iss !== null && s.ack === peer.iss) return 'ack-is-their-seq';
  const low = peer.iss === null ? peer.low : seqAdd(peer.iss, 1);
  return placed(outside(s.ack, low, peer.max), 'ack-before-isn', 'ack-not-received', 'old-duplicate');
}

/** It acknowledges numbers that have not come past, and higher ones that have. */
export const isBeyondGap = (s: Seen, peer: End): boolean =>
  is(s, ACK) && !peer.hasForgotten && seqLt(peer.contiguous, s.ack);

/** A SYN,ACK: who sends it, and what it acknowledges. */
export function checkSynAck(s: Seen, end: End, peer: End): JudgeCode | null {
  if (end.openedActively && !peer.openedActively) {
    // The SYN that crossed this end's own may have come past before the capture began.
    const mayCross = s.seq === end.iss && peer.iss !== null && s.ack === seqAdd(peer.iss, 1);
    return mayCross ? 'began-before' : 'syn-ack-without-syn';
  }
  if (peer.iss === null) return 'one-direction';
  const by = outside(s.ack, seqAdd(peer.iss, 1), seqAdd(peer.iss, 1 + peer.synText));
  const isOfThis = Math.abs(by) <= NEAR_SYN || (by > 0 && seqLe(s.ack, peer.max));
  if (by !== 0) return isOfThis ? 'syn-ack-ack' : 'old-duplicate';
  const isOpen = peer.maxAck !== null && end.iss !== null && seqLt(end.iss, peer.maxAck);
  if (end.iss === null || s.seq === end.iss || !isOpen) return null;
  return Math.abs(seqDiff(s.seq, end.max)) <= NEAR_ABOVE ? 'syn-in-connection' : 'old-duplicate';
}

/** An RST that aborts has a number of its own direction; one that answers has what it answers in seq or ack (RFC 9293 3.5.2). */
export function checkRst(s: Seen, end: End, peer: End): JudgeCode | null {
  if (is(s, ACK) && peer.seen) {
    const low = peer.iss === null ? peer.low : seqAdd(peer.iss, 1);
    const code = placed(outside(s.ack, low, peer.max), 'rst-ack', 'rst-ack', 'reset-out-of-place');
    if (code !== null) return code;
  }
  if (s.seq === 0 && is(s, ACK)) return null;
  if (peer.maxAck !== null && (s.seq === peer.maxAck || s.seq === peer.last?.ack)) return null;
  if (!end.seen) return peer.maxAck === null && !is(s, ACK) ? 'reset-out-of-place' : null;
  const by = outside(s.seq, end.low, end.max);
  return placed(by, 'rst-seq', 'reset-out-of-place', 'reset-out-of-place');
}

/** The sequence number of a segment that belongs to a connection, against what this end may send. */
export function checkSeq(s: Seen, end: End, peer: End): JudgeCode | null {
  const takes = s.len > 0 || is(s, FIN);
  // A probe lies one below what was sent, so that it is the number of the SYN if nothing else was; it may bear one octet.
  const lowest = end.iss !== null && (s.len > 1 || is(s, FIN)) ? seqAdd(end.iss, 1) : end.low;
  const top = highest(end, peer) ?? end.max;
  const by = outside(s.seq, lowest, top);
  const code = placed(by, 'seq-before-isn', 'seq-skips', 'old-duplicate');
  if (code !== null) return peer.edge === null && by > 0 ? 'one-direction' : code;
  if (peer.edge !== null && seqLt(top, seqAdd(s.seq, s.len))) return 'window-full';
  return checkFin(s, end, takes) ?? checkOrder(s, end, peer, takes);
}

/** After a FIN there is nothing, and a FIN has one number for ever (RFC 9293 3.5, 3.10.4). */
function checkFin(s: Seen, end: End, takes: boolean): JudgeCode | null {
  const textEnd = seqAdd(s.seq, s.len);
  if (end.fin !== null) {
    if (is(s, FIN) && textEnd !== end.fin) return 'fin-twice';
    if (seqLt(seqAdd(end.fin, 1), s.seq) || (takes && seqLt(end.fin, textEnd))) return 'data-after-fin';
    // One octet at the number of the FIN itself can only be a probe's.
    return null;
  }
  // An ACK that came after it may have been seen before it.
  const isBefore = seqLt(textEnd, end.textMax) || seqLt(seqAdd(textEnd, 1), end.max);
  return is(s, FIN) && isBefore ? 'fin-before-data' : null;
}

/** What it acknowledges dates a segment: nothing that was sent later may know less, or stand further back. */
function checkOrder(s: Seen, end: End, peer: End, takes: boolean): JudgeCode | null {
  const { maxAck } = end;
  const isLater =
    maxAck !== null && end.maxAckAt !== null && (takes ? seqLe(end.maxAckAt, s.seq) : seqLt(end.maxAckAt, s.seq));
  if (isLater && seqLt(s.ack, maxAck)) return 'ack-goes-back';
  if (takes || peer.wnd === 0 || peer.hasShrunk || (maxAck !== null && !seqLt(maxAck, s.ack))) return null;
  const least = peerAtLeast(peer, s.ack);
  return least !== null && seqLt(s.seq, least) ? 'seq-goes-back' : null;
}

/**
 * Before the handshake is done, nothing but the handshake is sent (RFC 9293 3.10.2: queued until ESTABLISHED).
 *
 * @param isNear the capture was made beside this end, so that all it sent was seen
 */
export function checkOpened(s: Seen, end: End, peer: End, isNear: boolean): JudgeCode | null {
  if (end.iss === null) {
    // A server that has not answered: an ACK is that of an older connection, unless it acknowledges this very SYN. Away from the server its
    // SYN,ACK may have been lost, and a copy of the SYN is answered with such an ACK (RFC 5961 4).
    const isOfThis = peer.iss !== null && s.ack === seqAdd(peer.iss, 1) && peer.syns === 1;
    return isOfThis && isNear ? 'ack-completes-nothing' : 'other-connection';
  }
  const isAcked = peer.maxAck !== null && seqLt(end.iss, peer.maxAck);
  if (isAcked || s.len === 0) return null;
  return peer.synText > 0 ? null : 'data-before-established';
}

/** RFC 7323 3.2: once both SYNs have borne a time stamp, every segment but an RST bears one. */
export const lacksStamp = (s: Seen, end: End, peer: End): boolean =>
  s.stamped === false && end.stamps === true && peer.stamps === true && !is(s, RST) && !is(s, SYN);

/** Numbers that fit this connection, so that a segment which fits another one better goes there. */
export function fits(s: Seen, end: End, peer: End): boolean {
  if (end.iss === null || peer.iss === null) return false;
  const top = highest(end, peer) ?? end.max;
  if (outside(s.seq, end.iss, top) !== 0 || outside(endOf(s), end.iss, seqAdd(top, 1)) !== 0) return false;
  return !is(s, ACK) || outside(s.ack, peer.iss, peer.max) === 0;
}

export const isAt = (seq: SeqNum, end: End, back: number): boolean => seqDiff(end.max, seq) === back;
