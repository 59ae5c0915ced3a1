/**
 * The transmission control block (RFC 9293 3.3.1) of one connection, as plain JSON. LISTEN and CLOSED are states of
 * it too, so that every event meets a TCB. It has no clock: a timer is armed or not, and when it runs out somebody
 * calls `timeouts.ts`.
 */
import type { Segment } from './segment.ts';
import type { SeqNum } from './seq.ts';
import type { State } from './state.ts';

/** 'rfc5961' is what RFC 9293 recommends; 'classic' is RFC 793, for comparison and for the Forger level. */
export const PROFILES = ['rfc5961', 'classic'] as const;
export type Profile = (typeof PROFILES)[number];

/** RFC 9293 3.10.8: retransmission (RTO), user timeout (R2) and time-wait (2MSL). */
export const TIMERS = ['retransmission', 'user', 'timeWait'] as const;
export type Timer = (typeof TIMERS)[number];

export interface Tcb {
  readonly state: State;
  readonly profile: Profile;
  /** How this connection was opened (MUST-11); null in CLOSED. */
  readonly openedBy: 'active' | 'passive' | null;
  readonly iss: SeqNum;
  /** null until the peer's SYN has been taken in. */
  readonly irs: SeqNum | null;
  readonly sndUna: SeqNum;
  readonly sndNxt: SeqNum;
  readonly sndWnd: number;
  readonly sndWl1: SeqNum;
  readonly sndWl2: SeqNum;
  readonly maxSndWnd: number;
  readonly rcvNxt: SeqNum;
  readonly rcvWnd: number;
  /** Sent and not entirely acknowledged, oldest first, each as it was first sent. */
  readonly retransmissionQueue: readonly Segment[];
  /** Arrived above a gap (SHLD-31) or, as text on a SYN, before ESTABLISHED; in sequence order, trimmed to the window. */
  readonly held: readonly Segment[];
  readonly armed: { readonly [timer in Timer]: boolean };
  /** The TCB in TIME-WAIT that a new SYN replaced, to return to if that SYN proves an old duplicate (RFC 1122 4.2.2.13); else null. */
  readonly returnTo: Tcb | null;
}

/** What the RFC tells the user of the connection, in its words. */
export const SIGNALS = [
  'connection established',
  'connection refused',
  'connection reset',
  'connection closing',
  'connection closed',
  'connection aborted due to user timeout',
] as const;
export type Signal = (typeof SIGNALS)[number];
