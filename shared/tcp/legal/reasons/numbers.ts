/** Why a SEQ or an ACK is wrong, most specific reason first. */
import { has, type Segment, segEnd, segLen } from '../../segment.ts';
import { type SeqNum, seqAdd, seqInWindow, seqLe, seqLt } from '../../seq.ts';
import { FULL_WINDOW } from '../../tcb.ts';
import type { RefusalCode } from '../../verdict.ts';
import { type Ask, bases } from './ask.ts';

/** Null if SEG.SEQ is SND.NXT. */
export function seqReason(ask: Ask, seq: SeqNum): RefusalCode | null {
  const tcb = bases(ask)[0] ?? ask.tcb;
  if (seq === tcb.sndNxt) return null;
  if (seq === tcb.iss) return 'seq-is-iss';
  if (seq === tcb.sndUna) return 'seq-is-una';
  if (seq === seqAdd(tcb.sndNxt, 1)) return 'seq-counts-own-ack';
  if (isTheirNumber(ask, seq)) return 'seq-is-their-number';
  if (seq === 0) return 'seq-is-zero';
  if (seq === seqSub(tcb.sndNxt, tcb.iss)) return 'seq-is-relative';
  if (between(seq, tcb.iss, tcb.sndNxt)) return 'seq-goes-back';
  return seqInWindow(seq, tcb.sndNxt, FULL_WINDOW) ? 'seq-skips' : 'seq-not-snd-nxt';
}

/** How far `a` lies above `b`. */
const seqSub = (a: SeqNum, b: SeqNum): number => (a - b) >>> 0;

/** A number of the peer's: one that it has used, or the one that is expected next. */
function isTheirNumber(ask: Ask, seq: SeqNum): boolean {
  const arrived = ask.situation.inbox.some((s) => seq === s.seq || seq === segEnd(s));
  return arrived || bases(ask).some((tcb) => tcb.irs !== null && between(seq, tcb.irs, tcb.rcvNxt));
}

const between = (n: SeqNum, from: SeqNum, to: SeqNum): boolean => seqInWindow(n, from, seqSub(to, from) + 1);

/** Null if SEG.ACK is RCV.NXT at one of the boundaries. */
export function ackReason(ask: Ask, ack: SeqNum): RefusalCode | null {
  const right = bases(ask).map((tcb) => tcb.rcvNxt);
  return right.includes(ack) ? null : wrongAck(ask, ack, right);
}

function wrongAck(ask: Ask, ack: SeqNum, right: readonly SeqNum[]): RefusalCode {
  const { tcb, situation } = ask;
  const near = right[0] as SeqNum;
  const far = right.at(-1) as SeqNum;
  const own = bases(ask)[0] ?? tcb;
  const { irs } = own;
  const arrived = situation.inbox.filter((s) => segLen(s) > 0);
  if (arrived.some((s) => ack === s.seq) || ack === irs) return 'ack-is-their-seq';
  if (irs !== null && ack === seqAdd(irs, 1)) return 'ack-counts-syn-only-once';
  if (right.some((n) => ack === seqAdd(n, -1))) return 'ack-of-last-octet';
  if (right.some((n) => ack === seqAdd(n, 1))) return 'ack-one-too-many';
  const known = irs !== null;
  if (ack === 0) return 'ack-is-zero';
  if (known && right.some((n) => ack === seqSub(n, irs))) return 'ack-is-relative';
  if (known && arrivedAbove(ask, far).some((s) => seqLt(far, ack) && seqLe(ack, segEnd(s)))) return 'ack-beyond-gap';
  if (tcb.irs !== null && ack === tcb.rcvNxt) return 'ack-not-new';
  if (known && seqLt(ack, far) && (seqLt(near, ack) || inside(arrived, ack))) return 'ack-between-segments';
  if (between(ack, own.iss, own.sndNxt)) return 'ack-is-own-number';
  if (known && seqLe(irs, ack) && seqLt(ack, near)) return 'ack-goes-back';
  if (arrived.some((s) => ack === s.len || ack === segLen(s))) return 'ack-is-length';
  return known && seqLt(ack, irs) ? 'ack-before-isn' : 'ack-not-received';
}

const inside = (arrived: readonly Segment[], ack: SeqNum): boolean =>
  arrived.some((s) => seqLt(s.seq, ack) && seqLt(ack, segEnd(s)));

/** Segments that lie above a gap: held already, or still in the inbox. */
const arrivedAbove = (ask: Ask, far: SeqNum): readonly Segment[] =>
  [...ask.tcb.held, ...ask.situation.inbox].filter((s) => segLen(s) > 0 && seqLt(far, s.seq));

/** A reset that answers: where it must lie, and whether it carries an ACK (RFC 9293 3.5.2). */
export function resetReason(owed: Segment, given: Segment, ask: Ask): RefusalCode {
  if (owed.ack !== null && given.ack === null) return 'rst-without-ack';
  if (owed.ack === null && given.ack !== null) return 'rst-with-ack';
  if (given.seq !== owed.seq || given.ack === null || owed.ack === null) return 'rst-seq';
  const about = ask.head?.segment;
  if (about !== undefined && given.ack === about.seq) return 'ack-is-their-seq';
  if (given.ack === seqAdd(owed.ack, 1)) return 'ack-one-too-many';
  return about !== undefined && about.len > 0 && given.ack === seqAdd(owed.ack, -1) ? 'ack-of-last-octet' : 'rst-ack';
}

/** SEQ of the SYN,ACK that is owed or is to be sent again. */
export function synAckReason(ask: Ask, owed: Segment, given: Segment): RefusalCode {
  if (given.seq !== owed.seq) {
    if (isTheirNumber(ask, given.seq)) return 'seq-is-their-number';
    return ask.tcb.openedBy === null || ask.tcb.state === 'LISTEN' || ask.tcb.state === 'TIME-WAIT'
      ? 'isn-not-yours'
      : 'resend-other-iss';
  }
  if (has(given, 'FIN')) return 'fin-with-syn';
  return given.ack === null ? 'syn-already-sent' : (ackReason(ask, given.ack) ?? 'syn-with-text');
}
