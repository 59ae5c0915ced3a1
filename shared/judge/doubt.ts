/**
 * What later segments can still show of one that was judged. An ACK of what was not seen is illegal, unless the peer goes on beyond that: then the
 * capture has missed it. An ACK beyond a gap is nobody's mistake where the capture has missed what lies in the gap; if it comes past at once, it was
 * only late, and could not be acknowledged yet. Whoever goes on after an RST has not sent it. And an ACK in place of a SYN,ACK was one if its number counts.
 */
import { type SeqNum, seqAdd, seqLe, seqLt } from '#shared/tcp/index.ts';
import { SHORTEST_RTO } from './apply.ts';
import type { JudgeCode, Note } from './codes.ts';
import { type End, missed, NO } from './end.ts';
import { ACK, endOf, FIN, is, RST, type Seen, SYN } from './seen.ts';
import type { SeenState } from './states.ts';

/** A segment with what is said of it. */
export interface Judged {
  readonly seen: Seen;
  code: JudgeCode;
  notes: readonly Note[];
  /** The number that decides. */
  readonly bound: SeqNum;
  after: readonly [client: SeenState, server: SeenState];
}

export interface Doubt {
  readonly about: 'ack' | 'gap' | 'rst' | 'syn';
  readonly judged: Judged;
  /** Up to where the peer had been seen: its highest number, or where the gap begins. */
  readonly upTo: SeqNum;
}

/** Whether this segment, of `end`, has removed the doubt: what is said of the doubted one is then set right. */
export function removes(s: Seen, doubt: Doubt, end: End, peer: End): boolean {
  if (is(s, SYN) || is(s, RST)) return false;
  const isOwn = s.from === doubt.judged.seen.from;
  if (doubt.about === 'rst') return isOwn && goesOn(s, doubt, end, peer);
  if (isOwn) return false;
  if (doubt.about === 'syn') return completes(s, doubt);
  return doubt.about === 'ack' ? isBeyond(s, doubt, end) : fills(s, doubt);
}

function goesOn(s: Seen, { judged }: Doubt, end: End, peer: End): boolean {
  if (end.rst === null) return true;
  // What was sent before it can still come after it.
  const { next, peerMax } = end.rst;
  const isNew = next !== null && (s.len > 0 || is(s, FIN)) && seqLt(next, endOf(s));
  if (!isNew && !(is(s, ACK) && seqLt(peerMax, s.ack))) return false;
  judged.code = 'rst-not-its-own';
  end.rst = null;
  peer.taken.rst = NO;
  peer.arriving = peer.arriving.filter((fact) => fact !== 'rst');
  return true;
}

function completes(s: Seen, { judged }: Doubt): boolean {
  const counts = is(s, ACK) && s.ack === seqAdd(judged.seen.seq, 1);
  if (counts) judged.code = 'ack-completes-nothing';
  return counts;
}

function isBeyond(s: Seen, { judged, upTo }: Doubt, end: End): boolean {
  if (seqLt(s.seq, upTo)) return false;
  const { ack, t } = judged.seen;
  const isMissed = seqLt(upTo, s.seq) && seqLe(ack, s.seq);
  // Files with several interfaces are not always in the order of time.
  const isOutOfOrder = s.seq === upTo && s.t < t;
  if (isMissed) missed(end, ack);
  if (isMissed || isOutOfOrder) {
    judged.code = 'capture-gap';
    judged.notes = ['acked-unseen'];
  }
  return true;
}

function fills(s: Seen, { judged, upTo }: Doubt): boolean {
  if (seqLt(upTo, s.seq) || seqLe(endOf(s), upTo)) return false;
  if (s.t - judged.seen.t < SHORTEST_RTO) {
    judged.code = 'ack-beyond-gap';
    judged.notes = [];
  }
  return true;
}
