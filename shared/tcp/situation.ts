/**
 * Where an end stands when it is to decide: everything that `legalSegments` and `judge` look at, and nothing
 * else. The match, the bots, the capture judge and the proofs all make one of these.
 */
import type { Order } from './backlog.ts';
import type { Segment } from './segment.ts';
import type { Tcb } from './tcb.ts';
import type { NeedlessCode, RightCode } from './verdict.ts';

/** What the application has called and the end has not yet done. */
export interface Calls {
  readonly open: 'active' | 'passive' | null;
  /** Octets of text handed over by SEND and not yet sent. */
  readonly text: number;
  /** CLOSE was called. It is done once `text` is 0 and the connection is there to be closed. */
  readonly close: boolean;
  readonly abort: boolean;
  /** The application asks what became of the connection. */
  readonly report: boolean;
  /** RECEIVE has opened the window, and the peer has not been told. */
  readonly window: boolean;
}

/** Nothing is called. */
export const NO_CALLS: Calls = { open: null, text: 0, close: false, abort: false, report: false, window: false };

/** A connection whose application has turned keepalive on (RFC 9293 3.8.4). */
export interface Keepalive {
  /** Probes since anything was heard of the peer. */
  readonly unanswered: number;
  /** So many in a row, and the peer counts as dead. */
  readonly probes: number;
}

export interface Situation {
  readonly tcb: Tcb;
  /** Arrived and not yet handled, in order of arrival. */
  readonly inbox: readonly Segment[];
  readonly calls: Calls;
  /** Timers that have run out and whose consequence is still to be done. */
  readonly expired: { readonly retransmission: boolean; readonly timeWait: boolean; readonly probe: boolean };
  /** Octets of text in one segment at the most. */
  readonly mss: number;
  /** Duplicate ACKs that MAY-13 still allows for segments held above the open gap. */
  readonly duplicateAcks: number;
  /** Needless moves since the last right one; the third in a row is refused. */
  readonly needlessInARow: number;
  /** What has become of the connection, if anything is to be reported of it; null while nothing is known. */
  readonly became: Report | null;
  /** null: off, as it is unless the application wants it (MUST-25). */
  readonly keepalive: Keepalive | null;
}

/** What an application can be told of a connection that it does not have (any more). */
export const REPORTS = ['refused', 'reset', 'timed-out', 'dead'] as const;
export type Report = (typeof REPORTS)[number];

/** One thing that an end can do with the wire. */
export type Action =
  | { readonly do: 'send'; readonly segment: Segment }
  | { readonly do: 'resend' }
  | { readonly do: 'discard' }
  | { readonly do: 'leave' }
  | { readonly do: 'listen' }
  | { readonly do: 'probe' }
  | { readonly do: 'window' }
  | { readonly do: 'report'; readonly what: Report }
  /** The SYN at the head is answered with a cookie, and no TCB is kept. */
  | { readonly do: 'cookie' }
  /** The ACK at the head bears a cookie: the connection is made out of it. */
  | { readonly do: 'take' }
  /** What the host does with each SYN from now on. */
  | { readonly do: 'order'; readonly order: Order };

/** One right action, and what taking it does. */
export interface LegalMove {
  readonly action: Action;
  /** How many segments of the inbox it handles, from the head. */
  readonly takes: number;
  /** What it puts on the wire, or null (discard, leave, listen, report, take, order). */
  readonly sends: Segment | null;
  readonly code: RightCode | NeedlessCode;
  readonly section: string;
}
