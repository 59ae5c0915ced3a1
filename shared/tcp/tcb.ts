/**
 * The transmission control block (RFC 9293 3.3.1) of one connection, as plain JSON. LISTEN and CLOSED are states of
 * it too, so that every event meets a TCB. It has no clock: a timer is armed or not, and when it runs out somebody
 * calls `timeouts.ts`.
 */
import { type Segment, segEnd, segLen } from './segment.ts';
import { type SeqNum, seqAdd, seqNum } from './seq.ts';
import type { State } from './state.ts';

/**
 * 'rfc5961' is what RFC 9293 recommends; 'classic' is RFC 793, for comparison. 'two-way' is no TCP: a listener is ESTABLISHED with its
 * SYN,ACK, without the third message of 3.5, to show what that is for. It is outside the proofs.
 */
export const PROFILES = ['rfc5961', 'classic', 'two-way'] as const;
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
  /** RCV.BUFF (3.8.6.2.2): the widest window that this end can offer. */
  readonly rcvBuff: number;
  /** RCV.USER: octets delivered that the user has not read yet. Null: it reads all at once, and RCV.WND stays as it is. */
  readonly rcvUser: number | null;
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

/** RCV.WND unless somebody says otherwise: all that 16 bits hold. */
export const FULL_WINDOW = 65535;

const NONE_ARMED = { retransmission: false, user: false, timeWait: false } as const;

/**
 * The fictional TCB of CLOSED (RFC 9293 3.3.2). `wnd` is the RCV.WND that a connection opened on it will offer; `rcvUser` is 0 where
 * its user reads by RECEIVE.
 */
export const closedTcb = (profile: Profile = 'rfc5961', wnd: number = FULL_WINDOW, rcvUser: 0 | null = null): Tcb => ({
  state: 'CLOSED',
  profile,
  openedBy: null,
  iss: seqNum(0),
  irs: null,
  sndUna: seqNum(0),
  sndNxt: seqNum(0),
  sndWnd: 0,
  sndWl1: seqNum(0),
  sndWl2: seqNum(0),
  maxSndWnd: 0,
  rcvNxt: seqNum(0),
  rcvWnd: wnd,
  rcvBuff: wnd,
  rcvUser,
  retransmissionQueue: [],
  held: [],
  armed: NONE_ARMED,
  returnTo: null,
});

/** Delete the TCB and enter CLOSED. */
export const deleted = (tcb: Tcb): Tcb => closedTcb(tcb.profile, tcb.rcvBuff, tcb.rcvUser === null ? null : 0);

/** A TCB in LISTEN that offers what this one offered. */
export const listening = (tcb: Tcb): Tcb => ({ ...deleted(tcb), state: 'LISTEN', openedBy: 'passive' });

/** Octets of sequence space that may still be sent: SND.UNA + SND.WND - SND.NXT, never below 0. */
export const usableWindow = (tcb: Tcb): number => Math.max(0, tcb.sndWnd - ((tcb.sndNxt - tcb.sndUna) >>> 0));

/** The next segment on this connection: SEQ=SND.NXT, ACK=RCV.NXT, RCV.WND. */
export const nextSegment = (tcb: Tcb, ctl: Segment['ctl'] = [], len = 0): Segment => ({
  seq: tcb.sndNxt,
  ack: tcb.rcvNxt,
  ctl,
  len,
  wnd: tcb.rcvWnd,
});

/** The SYN of an active OPEN. */
export const synSegment = (iss: SeqNum, wnd: number): Segment => ({ seq: iss, ack: null, ctl: ['SYN'], len: 0, wnd });

/** <SEQ=ISS><ACK=RCV.NXT><CTL=SYN,ACK> */
export const synAckSegment = (tcb: Tcb): Segment => ({
  seq: tcb.iss,
  ack: tcb.rcvNxt,
  ctl: ['SYN'],
  len: 0,
  wnd: tcb.rcvWnd,
});

/** The reset that a segment gets which belongs to no connection (RFC 9293 3.5.2, group 1). */
export const resetFor = (segment: Segment): Segment =>
  segment.ack === null
    ? { seq: seqNum(0), ack: seqAdd(segment.seq, segLen(segment)), ctl: ['RST'], len: 0, wnd: 0 }
    : { seq: segment.ack, ack: null, ctl: ['RST'], len: 0, wnd: 0 };

/** <SEQ=SND.NXT><CTL=RST>, what ABORT sends (RFC 9293 3.10.5). */
export const abortSegment = (tcb: Tcb): Segment => ({ seq: tcb.sndNxt, ack: null, ctl: ['RST'], len: 0, wnd: 0 });

/**
 * The TCB once a segment that takes sequence numbers has been sent for the first time: SND.NXT behind it, itself on the
 * retransmission queue, both timers running (RFC 6298 5.1).
 */
export const afterSending = (tcb: Tcb, segment: Segment): Tcb => ({
  ...tcb,
  sndNxt: segEnd(segment),
  retransmissionQueue: [...tcb.retransmissionQueue, segment],
  armed: { ...tcb.armed, retransmission: true, user: true },
});

/** Those of the two that `afterSending` starts because they did not run. */
export const startedBySending = (tcb: Tcb): readonly Timer[] =>
  (['retransmission', 'user'] as const).filter((timer) => !tcb.armed[timer]);
