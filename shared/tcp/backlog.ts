/**
 * A listener that keeps only so many half-open connections, and what helps it under a flood of SYNs: a SYN,ACK whose number is a keyed
 * hash (a cookie), so that nothing has to be kept for it (RFC 4987 3.6). Options of an implementation: RFC 9293 knows neither.
 */
import { type Outcome, outcome } from './outcome.ts';
import { has, type Segment } from './segment.ts';
import { type SeqNum, seqAdd, seqInWindow, seqLt } from './seq.ts';
import { listening, type Tcb } from './tcb.ts';

/** What the host does by itself with each SYN from now on. */
export const ORDERS = ['syn-ack', 'cookie', 'discard'] as const;
export type Order = (typeof ORDERS)[number];

export interface Backlog {
  /** As many half-open connections are kept as may be. */
  readonly full: boolean;
  /** Keyed hashes of this peer's address and the slow clock: of its present count first, then of the one before. */
  readonly hashes: readonly SeqNum[];
  /** Octets of its first text that a client may have sent before a segment that overtook them. */
  readonly reach: number;
  /** On the one connection of the host on which its orders are given; null on the others. */
  readonly orders: Orders | null;
}

export interface Orders {
  readonly given: Order | null;
  /** The first one is owed. */
  readonly due: boolean;
  /** The one that helps now. */
  readonly fits: Order;
}

/** A bare SYN in LISTEN: what a cookie answers. */
export const asksForTcb = (tcb: Tcb, segment: Segment): boolean =>
  tcb.state === 'LISTEN' && has(segment, 'SYN') && !has(segment, 'RST') && segment.ack === null;

/** An ACK in LISTEN: it may be the third of a handshake of which nothing was kept. */
export const mayBearCookie = (tcb: Tcb, segment: Segment): boolean =>
  tcb.state === 'LISTEN' && segment.ack !== null && !has(segment, 'SYN') && !has(segment, 'RST');

/** The number of a SYN,ACK of which nothing is kept: the hash, and the ISN of the SYN, which so comes back with the ACK too. */
export const cookieOf = (hash: SeqNum, irs: SeqNum): SeqNum => seqAdd(hash, irs);

/**
 * The ISN of the SYN that this ACK goes back to, if it acknowledges a cookie of this end to this peer; else null. Nobody but this end can
 * compute one. It need not be the client's first segment: what lies before it may have been overtaken.
 */
export function provenIrs(tcb: Tcb, segment: Segment, { hashes, reach }: Backlog): SeqNum | null {
  if (!mayBearCookie(tcb, segment) || segment.ack === null) return null;
  const cookie = seqAdd(segment.ack, -1);
  const possible = hashes
    .map((hash) => seqAdd(cookie, -hash))
    .filter((irs) => seqInWindow(segment.seq, seqAdd(irs, 1), reach + 1));
  // Of two counts the nearer one: hardly any segment overtakes another.
  const nearer = (a: SeqNum | null, b: SeqNum): SeqNum => (a !== null && seqLt(b, a) ? a : b);
  return possible.reduce<SeqNum | null>(nearer, null);
}

/** <SEQ=cookie><ACK=SEG.SEQ+1><CTL=SYN,ACK>, for which no TCB is kept. */
export const cookieSegment = (tcb: Tcb, syn: Segment, hash: SeqNum): Segment => ({
  seq: cookieOf(hash, syn.seq),
  ack: seqAdd(syn.seq, 1),
  ctl: ['SYN'],
  len: 0,
  wnd: tcb.rcvWnd,
});

export const COOKIE_SECTION = 'RFC 4987 3.6';

/** The TCB that was not kept, made out of an ACK that bears its cookie. What the segment brings is still to be taken in. */
export function openedByCookie(tcb: Tcb, { seq, wnd }: Segment, ack: SeqNum, irs: SeqNum): Outcome {
  const opened: Tcb = {
    ...listening(tcb),
    state: 'ESTABLISHED',
    iss: seqAdd(ack, -1),
    irs,
    sndUna: ack,
    sndNxt: ack,
    rcvNxt: seqAdd(irs, 1),
    sndWnd: wnd,
    sndWl1: seq,
    sndWl2: ack,
    maxSndWnd: wnd,
  };
  return outcome(opened, COOKIE_SECTION, { signals: ['connection established'] });
}
