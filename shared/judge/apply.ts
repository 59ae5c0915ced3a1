/** What a segment that a TCP may have sent shows of its sender, and what the other end takes in if it gets there. */
import { type SeqNum, seqAdd, seqLe, seqLt, seqMax } from '#shared/tcp/index.ts';
import { begin, type End, MAYBE, NO, sawNumbers, type TakenIn, YES } from './end.ts';
import { ACK, endOf, FIN, is, NO_SCALE, RST, type Seen, SYN } from './seen.ts';

/** @param near whether what comes past the capture has arrived at the peer; null: not known */
export function apply(s: Seen, end: End, peer: End, near: boolean | null): void {
  // What speaks of this connection does not come from a host that has forgotten it.
  if (!is(s, SYN) && !is(s, RST)) end.strayed = false;
  // Where the peer stood before: only what goes beyond proves that this segment, or a later one, was taken in.
  const maxBefore = end.max;
  if (repeatsItself(s, end)) unanswered(end);
  if (is(s, SYN)) applySyn(s, end, peer);
  else if (!end.seen && end.iss === null) beginAt(s, end);
  if (is(s, ACK)) proves(s, end, peer);
  if (!is(s, RST)) applyNumbers(s, end, peer);
  reaches(s, end, peer, maxBefore, near);
  if (is(s, ACK)) applyAck(s, end, peer, maxBefore);
  if (is(s, RST)) {
    // One that aborts carries SND.NXT; one that answers says nothing of it.
    end.rst = { next: is(s, ACK) && s.seq !== 0 ? s.seq : null, peerMax: peer.max };
    end.rstAnswers = !is(s, ACK) && end.openedActively && end.taken.synAck !== YES;
  }
  end.seen = true;
  end.last = { seq: s.seq, ack: s.ack, wnd: s.wnd, t: s.t };
}

/** Copies that the network makes follow one another faster than any RTO (RFC 6298: 1 s, and stacks go down to this). */
export const SHORTEST_RTO = 0.2;

/** It sends its SYN,ACK or FIN again, and not because the network doubles it. */
const repeatsItself = (s: Seen, end: End): boolean =>
  end.last !== null &&
  s.t - end.last.t >= SHORTEST_RTO &&
  ((is(s, SYN) && is(s, ACK) && end.iss === s.seq) || (is(s, FIN) && end.fin !== null));

/** Whoever says it again has not had the answer. */
function unanswered(end: End): void {
  const speaks = end.fin === null ? 'synAck' : 'finAck';
  if (speaks === 'synAck' && end.iss !== null && seqLt(seqAdd(end.iss, 1 + end.synText), end.max)) return;
  const isUnderWay = end.taken[speaks] !== NO || end.arriving.includes(speaks);
  end.taken[speaks] = NO;
  // It was not there when this was sent; it can still come.
  if (isUnderWay) end.arriving = [...end.arriving.filter((fact) => fact !== speaks), speaks];
}

function applySyn(s: Seen, end: End, peer: End): void {
  if (end.iss !== s.seq) {
    begin(end, s.seq);
    end.iss = s.seq;
    end.openedActively = !is(s, ACK);
    end.scaleOffered = s.scale;
    end.stamps = s.stamped;
    end.permitsSack = s.permitsSack;
  }
  // Whoever says SYN again has not been reset, or does not mind.
  end.rst = null;
  end.rstAnswers = false;
  end.strayed = false;
  end.taken.rst = NO;
  if (!is(s, ACK)) peer.taken.rst = NO;
  end.syns++;
  end.synText = Math.max(end.synText, s.len);
  end.finBefore = false;
  settleScale(end, peer);
}

/** RFC 7323 2.2: windows are scaled if both have offered it. */
function settleScale(end: End, peer: End): void {
  const [mine, theirs] = [end.scaleOffered, peer.scaleOffered];
  if (end.iss === null || peer.iss === null || mine === null || theirs === null) return;
  const both = mine !== NO_SCALE && theirs !== NO_SCALE;
  end.shift = both ? Math.min(mine, 14) : 0;
  peer.shift = both ? Math.min(theirs, 14) : 0;
}

/** The capture began after its SYN. */
function beginAt(s: Seen, end: End): void {
  begin(end, seqAdd(s.seq, -1));
  end.max = s.seq;
  end.contiguous = s.seq;
  end.finBefore = true;
}

/** What an end says shows what it has taken in. */
function proves(s: Seen, end: End, peer: End): void {
  const { taken } = end;
  if (peer.iss !== null && seqLt(peer.iss, s.ack)) taken.syn = YES;
  if (peer.fin !== null && seqLt(peer.fin, s.ack)) taken.fin = YES;
  if (is(s, SYN)) return;
  const isThird = end.openedActively && end.synAckFrom !== null;
  const speaks = s.len > 0 && peer.synText === 0;
  if (isThird || speaks || (end.synAckFrom !== null && seqLt(end.synAckFrom, s.ack))) taken.synAck = YES;
  if (end.finAckFrom !== null && seqLt(end.finAckFrom, s.ack)) taken.finAck = YES;
  // It goes on although an RST had come: that RST did not count.
  if (taken.rst === YES && !is(s, RST)) taken.rst = NO;
}

function applyNumbers(s: Seen, end: End, peer: End): void {
  const stop = endOf(s);
  if (s.len > 0 && end.seen && end.finBefore && seqLe(end.max, s.seq)) neverClosed(end, peer);
  if (is(s, FIN) && end.fin === null) {
    if (end.finBefore && end.seen && seqLe(end.max, s.seq)) neverClosed(end, peer);
    end.finBefore = false;
    end.fin = seqAdd(stop, -1);
    end.finAfterTheirs = peer.fin !== null && is(s, ACK) && seqLt(peer.fin, s.ack);
  }
  if (s.len > 0) end.textMax = seqMax(end.textMax, seqAdd(s.seq, s.len));
  if (stop !== s.seq) sawNumbers(end, s.seq, stop, peer);
  else if (seqLt(end.max, s.seq)) end.max = s.seq;
}

/** What is new now has no FIN before it. */
function neverClosed(end: End, peer: End): void {
  end.finBefore = false;
  peer.taken.fin = NO;
}

function reaches(s: Seen, end: End, peer: End, maxBefore: SeqNum, near: boolean | null): void {
  if (is(s, SYN)) reach(peer, 'syn', near);
  if (is(s, RST)) {
    const isExact = s.seq === end.contiguous || (is(s, ACK) && end.iss === null);
    reach(peer, 'rst', near === true && !isExact ? null : near);
    return;
  }
  if (is(s, ACK)) {
    if (peer.iss !== null && seqLt(peer.iss, s.ack)) {
      peer.synAckFrom ??= is(s, SYN) ? s.seq : maxBefore;
      reach(peer, 'synAck', near);
    }
    if (peer.fin !== null && seqLt(peer.fin, s.ack)) {
      peer.finAckFrom ??= maxBefore;
      reach(peer, 'finAck', near);
    }
  }
  if (end.fin !== null && seqLt(end.fin, end.contiguous)) reach(peer, 'fin', near);
}

function reach(peer: End, fact: keyof TakenIn, near: boolean | null): void {
  if (near === true) peer.taken[fact] = YES;
  else if (near === false) peer.arriving.push(fact);
  else if (peer.taken[fact] === NO) peer.taken[fact] = MAYBE;
}

/** Time passes between two segments: what was under way may have arrived. */
export function arrive(end: End): void {
  for (const fact of end.arriving) if (end.taken[fact] === NO) end.taken[fact] = MAYBE;
  if (end.arriving.length > 0) end.arriving = [];
}

function applyAck(s: Seen, end: End, peer: End, maxBefore: SeqNum): void {
  const isPure = s.len === 0 && !is(s, FIN) && !is(s, SYN) && !is(s, RST);
  if (end.maxAck === null || seqLt(end.maxAck, s.ack)) {
    end.maxAck = s.ack;
    end.maxAckAt = isPure && seqLe(maxBefore, s.seq) ? s.seq : null;
  }
  if (is(s, RST)) return;
  const shift = is(s, SYN) ? 0 : end.shift;
  if (shift === null) return;
  end.wnd = s.wnd * 2 ** shift;
  const edge = seqAdd(s.ack, end.wnd);
  if (end.edge === null || seqLt(end.edge, edge)) end.edge = edge;
  else if (seqLt(edge, peer.max)) end.hasShrunk = true;
}
