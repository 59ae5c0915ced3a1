/**
 * What the capture shows of one end: its numbers, and what it has said and taken in. What an end has said is seen; what it has taken in is
 * known only from what it says later, or where the capture was made right beside it.
 */
import { type SeqNum, seqAdd, seqDiff, seqLe, seqLt, seqMax } from '#shared/tcp/index.ts';

/** NO: not yet. MAYBE: it is under way, or arrived, or lost. YES: no other history explains what was seen. */
export const NO = 0;
export const MAYBE = 1;
export const YES = 2;
export type Known = typeof NO | typeof MAYBE | typeof YES;

/** What an end can have taken in, of all that changes its state. */
export interface TakenIn {
  /** The peer's SYN. */
  syn: Known;
  /** The acknowledgment of its own SYN. */
  synAck: Known;
  /** The peer's FIN, with nothing missing before it. */
  fin: Known;
  /** The acknowledgment of its own FIN. */
  finAck: Known;
  /** An RST that counts. */
  rst: Known;
}

/** Numbers [start, end) that were seen above a gap. */
interface Island {
  readonly start: SeqNum;
  readonly end: SeqNum;
}

/** Where the peer stood when this end's numbers before `end` were first seen. */
interface Mark {
  readonly end: SeqNum;
  readonly peerMax: SeqNum;
}

/** More are forgotten: each end is remembered in so much and no more. */
const MOST_ISLANDS = 16;
const MOST_MARKS = 8;

export interface End {
  seen: boolean;
  /** Of its SYN; null while none was seen. */
  iss: SeqNum | null;
  /** How many of its SYNs were seen. */
  syns: number;
  /** Its SYN came without ACK. */
  openedActively: boolean;
  /** The lowest number that it can speak of: ISS, or where the capture found it. */
  low: SeqNum;
  /** After the highest number seen. */
  max: SeqNum;
  /** After the highest octet of text seen. */
  textMax: SeqNum;
  /** Everything before this was seen. */
  contiguous: SeqNum;
  islands: Island[];
  /** There were more: what lies in a gap is not known any more. */
  hasForgotten: boolean;
  marks: Mark[];
  /** Octets on its SYN (RFC 7413). */
  synText: number;
  /** The number of its FIN. */
  fin: SeqNum | null;
  /** It may have sent a FIN before the capture began. */
  finBefore: boolean;
  /** Its FIN went out when the peer's had been taken in. */
  finAfterTheirs: boolean;
  /** The last RST, where its sender stood if it says so, and where the peer stood. */
  rst: { readonly next: SeqNum | null; readonly peerMax: SeqNum } | null;
  /** The RST only answered something: who sent it may be in any state. */
  rstAnswers: boolean;
  /** A SYN with another ISN bore its name: an old one, or it has forgotten this connection (RFC 9293 3.5.1). */
  strayed: boolean;
  /** A checksum of its segments was right, so a wrong one is no card's that had yet to fill it in. */
  sumsAreRight: boolean;
  /** The highest acknowledgment that it gave. */
  maxAck: SeqNum | null;
  /** SND.NXT when a pure ACK gave that one first: what is sent from there on gives no less. Null: not known. */
  maxAckAt: SeqNum | null;
  /** The furthest right edge that it ever offered. */
  edge: SeqNum | null;
  /** It has taken back some of a window that the peer had used (RFC 9293 3.8.6: discouraged, and to be borne). */
  hasShrunk: boolean;
  /** The window it offered last, scaled. */
  wnd: number;
  /** Its shift count, once both have offered one (RFC 7323 2.2); null while it is not known. */
  shift: number | null;
  scaleOffered: number | null;
  stamps: boolean | null;
  permitsSack: boolean | null;
  /** The newest TSval that it sent, and when that one was seen last. */
  newest: { readonly value: number; readonly t: number } | null;
  taken: TakenIn;
  /** Under way to it, and not there yet. */
  arriving: (keyof TakenIn)[];
  /** The peer's numbers from which on a segment bears the acknowledgment of this end's SYN, and of its FIN. */
  synAckFrom: SeqNum | null;
  finAckFrom: SeqNum | null;
  /** Segments of the peer that it may still answer: they can be under way in numbers, and so can the answers. */
  asks: number;
  /** The bits of its last segment, whatever that was. */
  said: number;
  last: { readonly seq: SeqNum; readonly ack: SeqNum; readonly wnd: number; readonly t: number } | null;
}

export const newEnd = (): End => ({
  seen: false,
  iss: null,
  syns: 0,
  openedActively: false,
  low: 0 as SeqNum,
  max: 0 as SeqNum,
  textMax: 0 as SeqNum,
  contiguous: 0 as SeqNum,
  islands: [],
  hasForgotten: false,
  marks: [],
  synText: 0,
  fin: null,
  finBefore: false,
  finAfterTheirs: false,
  rst: null,
  rstAnswers: false,
  strayed: false,
  sumsAreRight: false,
  maxAck: null,
  maxAckAt: null,
  edge: null,
  hasShrunk: false,
  wnd: 0,
  shift: null,
  scaleOffered: null,
  stamps: null,
  permitsSack: null,
  newest: null,
  taken: { syn: NO, synAck: NO, fin: NO, finAck: NO, rst: NO },
  arriving: [],
  synAckFrom: null,
  finAckFrom: null,
  asks: 0,
  said: 0,
  last: null,
});

/** The numbers of an end begin here. */
export function begin(end: End, low: SeqNum): void {
  end.low = low;
  end.max = low;
  end.textMax = low;
  end.contiguous = low;
  end.islands = [];
  end.marks = [];
}

/** Numbers [start, stop) of this end were seen. */
export function sawNumbers(end: End, start: SeqNum, stop: SeqNum, peer: End): void {
  if (seqLt(end.max, stop)) {
    end.max = stop;
    end.marks.push({ end: stop, peerMax: peer.max });
    if (end.marks.length > MOST_MARKS) end.marks.shift();
  }
  if (seqLe(start, end.contiguous)) {
    end.contiguous = seqMax(end.contiguous, stop);
    if (end.islands.length > 0) join(end);
  } else if (seqLt(start, stop)) {
    addIsland(end, start, stop);
  }
}

/** Beside one that is there already, or a new one. */
function addIsland(end: End, start: SeqNum, stop: SeqNum): void {
  const at = end.islands.findIndex((one) => seqLe(one.start, stop) && seqLe(start, one.end));
  const one = end.islands[at];
  if (one === undefined) end.islands.push({ start, end: stop });
  else end.islands[at] = { start: seqLt(start, one.start) ? start : one.start, end: seqMax(one.end, stop) };
  if (end.islands.length <= MOST_ISLANDS) return;
  end.islands.shift();
  end.hasForgotten = true;
}

/** Islands that the mainland has reached become part of it. */
function join(end: End): void {
  let grown = true;
  while (grown) {
    grown = false;
    for (const island of end.islands) {
      if (seqLe(island.start, end.contiguous) && seqLt(end.contiguous, island.end)) {
        end.contiguous = island.end;
        grown = true;
      }
    }
  }
  end.islands = end.islands.filter((island) => seqLt(end.contiguous, island.start));
}

/** The peer acknowledges what was never seen: the capture has missed it. */
export function missed(end: End, upTo: SeqNum): void {
  end.max = seqMax(end.max, upTo);
  end.contiguous = seqMax(end.contiguous, upTo);
  join(end);
}

/** Where the peer's SND.NXT stood at the least when it took in this end's number before `ack`; null: forgotten. */
export function peerAtLeast(end: End, ack: SeqNum): SeqNum | null {
  const { marks } = end;
  const areForgotten = marks.length === MOST_MARKS;
  const mark = marks.find((one) => seqLe(ack, one.end));
  return mark === undefined || (areForgotten && mark === marks[0]) ? null : mark.peerMax;
}

/** How far x lies outside [low, high]: negative below, positive above, 0 inside. */
export function outside(x: SeqNum, low: SeqNum, high: SeqNum): number {
  const below = seqDiff(x, low);
  if (below < 0) return below;
  const above = seqDiff(x, high);
  return above > 0 ? above : 0;
}

/** The highest number that it may use: the right edge offered by the peer, and one octet to probe it (RFC 9293 3.8.6.1). */
export const highest = (end: End, peer: End): SeqNum | null =>
  peer.edge === null ? null : seqMax(end.max, seqAdd(peer.edge, 1));
