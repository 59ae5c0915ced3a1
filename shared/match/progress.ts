/**
 * How a connection goes on when something happens to it, apart from times, the wire and what is seen of it: what the match
 * does and what the proofs explore are this one code.
 */
import {
  type Applied,
  type Calls,
  carriesNew,
  closedTcb,
  type Keepalive,
  type LegalMove,
  NO_CALLS,
  type Outcome,
  outstanding,
  type SeqNum,
  type Signal,
  type Tcb,
  type TimerChange,
} from '#shared/tcp/index.ts';
import type { EndPlan } from './level.ts';

export interface Progress {
  readonly tcb: Tcb;
  /** Counts the ISNs that this end has used with this peer; each OPEN or accepted SYN draws a new one. */
  readonly incarnation: number;
  readonly calls: Calls;
  readonly keepalive: Keepalive | null;
  readonly duplicateAcks: number;
  /** Of this incarnation. */
  readonly signals: readonly Signal[];
  /** Octets of the script: sent for the first time, and delivered from the peer. */
  readonly sent: number;
  readonly delivered: number;
  /** How often it has become ESTABLISHED; what became of it later stays true. */
  readonly opened: number;
  /** The application has been told what became of it. */
  readonly reported: boolean;
}

/** Nothing has happened yet. */
export const freshProgress = (plan: EndPlan): Progress => ({
  tcb: closedTcb(plan.profile, plan.rcvWnd, plan.reads ? 0 : null),
  incarnation: 0,
  calls: NO_CALLS,
  keepalive: plan.keepalive ? { unanswered: 0, probes: plan.keepalive.probes } : null,
  duplicateAcks: 0,
  signals: [],
  sent: 0,
  delivered: 0,
  opened: 0,
  reported: false,
});

/** The part of an outcome that changes a connection, whether an arrival, a call or a timeout made it. */
export interface Change {
  readonly tcb: Tcb;
  readonly delivered: number;
  readonly signals: readonly Signal[];
  readonly timers: readonly TimerChange[];
}

/** `iss`: the ISN that this incarnation draws, so that its use is noticed. */
export function changed<P extends Progress>(before: P, change: Change, iss: SeqNum): P {
  const { tcb } = change;
  // A SYN that TIME-WAIT accepts may move the drawn ISN above the old numbers (RFC 1122 4.2.2.13); it is used all the same.
  const reopened = before.tcb.state === 'TIME-WAIT' && tcb.returnTo !== null;
  // The ISN of a connection that a cookie has opened is the cookie.
  const byCookie = before.tcb.state === 'LISTEN' && tcb.state === 'ESTABLISHED';
  const opened = tcb.iss !== before.tcb.iss && (tcb.iss === iss || reopened || byCookie);
  return {
    ...before,
    tcb,
    incarnation: opened ? before.incarnation + 1 : before.incarnation,
    // What the application wants is gone with the connection.
    calls: tcb.state === 'CLOSED' && before.tcb.state !== 'CLOSED' ? NO_CALLS : before.calls,
    duplicateAcks: tcb.held.length === 0 ? 0 : before.duplicateAcks,
    // What was signalled of an earlier incarnation says nothing of this one.
    signals: opened ? change.signals : [...before.signals, ...change.signals],
    delivered: before.delivered + change.delivered,
    opened: before.opened + (change.signals.includes('connection established') ? 1 : 0),
    // What is outstanding asks the peer by itself, and is given up by itself.
    keepalive: opened || outstanding(tcb) ? asked(before.keepalive, 0) : before.keepalive,
  };
}

/** Keepalive after so many probes without an answer. */
const asked = (keepalive: Keepalive | null, unanswered: number): Keepalive | null =>
  keepalive === null || keepalive.unanswered === unanswered ? keepalive : { ...keepalive, unanswered };

/** Something has arrived, whatever it is: the peer is there. */
export const heard = <P extends Pick<Progress, 'keepalive'>>(before: P): P => {
  const keepalive = asked(before.keepalive, 0);
  return keepalive === before.keepalive ? before : { ...before, keepalive };
};

/** A silent segment is taken in: each one held above a gap allows a duplicate ACK (MAY-13). */
export function takenIn<P extends Progress>(before: P, outcome: Outcome, iss: SeqNum): P {
  const taken = changed(before, outcome, iss);
  const holds = outcome.disposition === 'held' && taken.tcb.held.length > 0;
  return holds ? { ...taken, duplicateAcks: taken.duplicateAcks + 1 } : taken;
}

/** A move that `applyMove` has worked out is made. */
export function moved<P extends Progress>(
  before: P,
  move: Pick<LegalMove, 'code' | 'sends'>,
  applied: Applied,
  iss: SeqNum,
): P {
  const next = changed(before, applied, iss);
  const isNew = carriesNew(move);
  const unanswered = next.keepalive?.unanswered ?? 0;
  return {
    ...next,
    calls: next.calls === before.calls ? applied.calls : next.calls,
    reported: move.code === 'report' || next.reported,
    sent: next.sent + (isNew ? (applied.sends?.len ?? 0) : 0),
    keepalive: move.code === 'probe' && !isNew ? asked(next.keepalive, unanswered + 1) : next.keepalive,
    duplicateAcks: next.duplicateAcks - (move.code === 'duplicate-ack' ? 1 : 0),
  };
}
