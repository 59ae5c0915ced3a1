/**
 * What a refused move would have done to the end that makes it, had nobody held it back. Such an end believes in its mistake: its TCB
 * stands where it would stand if the move had been right, with the numbers that the segment claims, and what takes sequence numbers
 * waits for its ACK as it was sent. What the state has no place for (a second FIN, text before ESTABLISHED) is a stray: the wire has
 * it, the TCB knows nothing of it. No match goes on from here; it is for showing what would have come of it.
 */
import { unreachable } from '#shared/base/index.ts';
import { type ArrivalContext, segmentArrives } from '../arrives.ts';
import { mayBearCookie, openedByCookie } from '../backlog.ts';
import { abort, closesInto, open } from '../calls.ts';
import { type Outcome, outcome, restart, stop } from '../outcome.ts';
import { probeOf } from '../probe.ts';
import { has, kindOf, type Segment, segEnd, segLen } from '../segment.ts';
import { seqAdd, seqLe, seqLt, seqMax } from '../seq.ts';
import type { Action, Calls, LegalMove, Situation } from '../situation.ts';
import { isSynchronized } from '../state.ts';
import { deleted, listening, nextSegment, startedBySending, type Tcb } from '../tcb.ts';
import { outstanding, retransmissionTimeout, retransmit, timeWaitTimeout } from '../timeouts.ts';
import type { Applied } from './apply.ts';
import { type Head, type Inbox, readInbox } from './inbox.ts';

export interface Forced {
  /** What it was meant as: the code of the right move that it stands for. */
  readonly code: LegalMove['code'];
  readonly applied: Applied;
}

/** Any action in any situation, however absurd; where it can do nothing, nothing is done. */
export function forced(situation: Situation, action: Action, context: ArrivalContext): Forced {
  const inbox = readInbox(situation, context);
  const silents = takenIn(situation, inbox.silents, context);
  switch (action.do) {
    case 'send':
      return sent(situation, inbox, action.segment, unbounded(context));
    case 'resend':
      return resent(situation, silents);
    case 'discard':
      return inbox.head === null ? did('discard', situation, silents) : did('discard', situation, dropped(silents));
    case 'leave':
      return did('leave', situation, silents, left(silents.tcb));
    case 'listen':
      if (silents.tcb.state !== 'CLOSED') return did('discard', situation, silents);
      return did('listen', situation, silents, outcome(listening(silents.tcb), '3.10.1'));
    case 'probe':
      // One that asks for nothing but an ACK.
      return asked(situation, silents, 'probe', probeOf('keepalive', silents.tcb, situation.calls));
    case 'window':
      return asked(situation, silents, 'window', nextSegment(silents.tcb));
    case 'report':
      // The application believes what it is told, and asks no more.
      return did('discard', situation, silents, undefined, null, { ...situation.calls, report: false });
    case 'take':
      return tookUnchecked(situation, inbox, silents);
    case 'cookie':
    case 'order':
      return did('discard', situation, silents);
    default:
      return unreachable(action);
  }
}

/** A TCB is kept for one more SYN, whatever the memory for them was to be. */
const unbounded = (context: ArrivalContext): ArrivalContext =>
  context.backlog ? { ...context, backlog: { ...context.backlog, full: false } } : context;

/** A connection out of an ACK that bears no cookie, as if it bore one. */
function tookUnchecked(situation: Situation, { head }: Inbox, silents: Taken): Forced {
  const { tcb } = silents;
  if (head === null || head.segment.ack === null || !mayBearCookie(tcb, head.segment))
    return did('discard', situation, silents);
  const { ack, seq } = head.segment;
  return did('take', situation, silents, openedByCookie(tcb, head.segment, ack, seqAdd(seq, -1)));
}

/** The beginning of the inbox, as it was handled. */
interface Taken {
  readonly tcb: Tcb;
  readonly outcomes: readonly Outcome[];
}

function takenIn({ tcb, inbox }: Situation, takes: number, context: ArrivalContext): Taken {
  const outcomes: Outcome[] = [];
  for (const segment of inbox.slice(0, takes)) {
    outcomes.push(segmentArrives(outcomes.at(-1)?.tcb ?? tcb, segment, context));
  }
  return { tcb: outcomes.at(-1)?.tcb ?? tcb, outcomes };
}

/** The next segment of the inbox is thrown away. */
const dropped = ({ tcb, outcomes }: Taken): Taken => ({
  tcb,
  outcomes: [...outcomes, outcome(tcb, '3.10.7', { disposition: 'dropped' })],
});

function did(
  code: LegalMove['code'],
  situation: Situation,
  { tcb, outcomes }: Taken,
  own: Outcome = outcome(tcb, '3.10'),
  sends: Segment | null = null,
  calls: Calls = situation.calls,
): Forced {
  const all = [...outcomes, own];
  return {
    code,
    applied: {
      tcb: own.tcb,
      calls,
      delivered: outcomes.reduce((sum, one) => sum + one.delivered, 0),
      signals: all.flatMap((one) => one.signals),
      timers: all.flatMap((one) => one.timers),
      sends,
      taken: outcomes.length,
      outcomes,
    },
  };
}

/** The oldest outstanding segment again; where there is none, the last ACK again, for want of anything else to repeat. */
function resent(situation: Situation, silents: Taken): Forced {
  const { tcb } = silents;
  const { expired } = situation;
  if (outstanding(tcb)) {
    const code = expired.retransmission ? 'retransmission' : 'resent-before-rto';
    const own = expired.retransmission ? retransmissionTimeout(tcb) : outcome(tcb, '3.10.8');
    return did(code, situation, silents, own, retransmit(tcb));
  }
  if (!isSynchronized(tcb.state)) return did('discard', situation, silents);
  return did('ack-says-nothing-new', situation, silents, outcome(tcb, '3.10.8'), nextSegment(tcb));
}

/** A segment that changes nothing here; before there is a connection there is nobody to send it to. */
function asked(situation: Situation, silents: Taken, code: 'probe' | 'window', segment: Segment): Forced {
  const { tcb } = silents;
  if (!isSynchronized(tcb.state)) return did('discard', situation, silents);
  return did(code, situation, silents, outcome(tcb, '3.8'), segment, { ...situation.calls, window: false });
}

/** The TCB is deleted and nobody is told. Whoever leaves TIME-WAIT believes that the connection is closed. */
function left(tcb: Tcb): Outcome {
  if (tcb.state === 'TIME-WAIT') return timeWaitTimeout(tcb);
  return outcome(deleted(tcb), '3.10.5', { timers: stop(tcb, 'retransmission', 'user') });
}

function sent(situation: Situation, inbox: Inbox, given: Segment, context: ArrivalContext): Forced {
  const { head } = inbox;
  const segment: Segment = { ...given, wnd: inbox.tcb.rcvWnd };
  const taken =
    head === null ? takenIn(situation, inbox.silents, context) : handled(situation, inbox, segment, context);
  const own = effect(situation, inbox, taken.tcb, segment);
  const takesNew = own !== null && segLen(segment) > 0 && !opens(inbox.tcb, segment);
  const code = takesNew ? (head === null ? 'call' : 'answer-with-call') : 'answer';
  return did(
    code,
    situation,
    taken,
    own ?? again(situation, taken.tcb, segment),
    segment,
    callsAfter(situation, own, segment),
  );
}

/** How the head is handled by an end that answers it so: taken in, as far as the ACK says; or thrown away. */
function handled(situation: Situation, inbox: Inbox, segment: Segment, context: ArrivalContext): Taken {
  const silents = takenIn(situation, inbox.silents, context);
  if (opens(inbox.tcb, segment)) return silents;
  const { state } = inbox.tcb;
  const forgets = state === 'CLOSED' || (state === 'LISTEN' && kindOf(segment) !== 'SYN,ACK');
  if (forgets || has(segment, 'RST')) return dropped(silents);
  return takenIn(situation, reach(inbox.head as Head, segment), context);
}

function reach({ boundaries }: Head, { ack }: Segment): number {
  const within = boundaries.filter(({ tcb }) => ack !== null && seqLe(tcb.rcvNxt, ack));
  return (within.at(-1) ?? boundaries[0])?.takes ?? 0;
}

/** A SYN where there is no connection is an active OPEN, whatever else it carries. */
const opens = (tcb: Tcb, segment: Segment): boolean =>
  (tcb.state === 'CLOSED' || tcb.state === 'LISTEN') &&
  has(segment, 'SYN') &&
  segment.ack === null &&
  !has(segment, 'RST');

/** What the segment does to the TCB of its sender; null for a stray, of which that TCB knows nothing. */
function effect(situation: Situation, { tcb: before, head }: Inbox, tcb: Tcb, segment: Segment): Outcome | null {
  const { calls, expired } = situation;
  if (has(segment, 'RST')) return reset(tcb, head !== null);
  if (has(segment, 'SYN')) {
    const dials = before.state === 'CLOSED' && calls.open === 'active' && head === null;
    if (opens(before, segment) || dials) return dialled(tcb, segment);
    return before.state === 'LISTEN' && tcb.state === 'SYN-RECEIVED' ? renumbered(tcb, segment) : null;
  }
  if (has(segment, 'FIN')) {
    const into = closesInto(tcb.state);
    const after = believed(tcb, segment);
    if (into !== null) return outcome({ ...after, state: into, returnTo: null }, '3.10.4', started(tcb, after));
    // 3.10.4: a CLOSE before there is a connection deletes the TCB.
    return tcb.state === 'SYN-SENT' || tcb.state === 'LISTEN' ? left(tcb) : null;
  }
  const carries = segment.len > 0 && (tcb.state === 'ESTABLISHED' || tcb.state === 'CLOSE-WAIT');
  const repeats = expired.retransmission && calls.text === 0;
  if (!carries || repeats) return null;
  const after = believed(tcb, segment);
  return outcome(after, '3.10.2', started(tcb, after));
}

const started = (before: Tcb, tcb: Tcb) => ({
  timers: tcb.armed.retransmission ? restart(...startedBySending(before)) : [],
});

/** With a connection it is an ABORT. Before there is one, it refuses what arrived, and changes nothing here (3.5.2, groups 1 and 2). */
function reset(tcb: Tcb, answers: boolean): Outcome | null {
  if (tcb.state === 'SYN-RECEIVED' && tcb.openedBy === 'passive')
    return outcome(listening(tcb), '3.10.5', { timers: stop(tcb, 'retransmission', 'user') });
  if (tcb.state === 'CLOSED' || tcb.state === 'LISTEN' || (tcb.state === 'SYN-SENT' && answers)) return null;
  const aborted = abort(tcb);
  return aborted.ok ? aborted.value : null;
}

/** SYN-SENT, with the ISN and the control bits that were chosen. */
function dialled(tcb: Tcb, segment: Segment): Outcome | null {
  const opened = open(deleted(tcb), { how: 'active', iss: segment.seq });
  if (!opened.ok) return null;
  const after = { ...opened.value.tcb, sndNxt: segEnd(segment), retransmissionQueue: [segment] };
  return { ...opened.value, tcb: after };
}

/** SYN-RECEIVED, with the ISN that was chosen for the SYN,ACK. */
const renumbered = (tcb: Tcb, segment: Segment): Outcome =>
  outcome(
    {
      ...tcb,
      iss: segment.seq,
      sndUna: segment.seq,
      sndNxt: segEnd(segment),
      sndWl2: segment.seq,
      retransmissionQueue: [segment],
    },
    '3.10.7.2, third',
  );

/**
 * As after sending, but with the numbers of the segment. One whose numbers are taken already moves nothing, and counts as
 * acknowledged as soon as they are: its sender cannot tell.
 */
function believed(tcb: Tcb, segment: Segment): Tcb {
  const end = segEnd(segment);
  const waits = seqLt(tcb.sndUna, end);
  return {
    ...tcb,
    sndNxt: seqMax(tcb.sndNxt, end),
    retransmissionQueue: waits ? [...tcb.retransmissionQueue, segment] : tcb.retransmissionQueue,
    armed: waits ? { ...tcb.armed, retransmission: true, user: true } : tcb.armed,
  };
}

/** A stray that was sent because the timer ran out starts it anew: its sender believes that it has resent. */
function again({ expired }: Situation, tcb: Tcb, segment: Segment): Outcome {
  return expired.retransmission && segLen(segment) > 0 ? retransmissionTimeout(tcb) : outcome(tcb, '3.10');
}

function callsAfter({ calls }: Situation, own: Outcome | null, segment: Segment): Calls {
  if (own === null) return calls;
  if (has(segment, 'SYN')) return { ...calls, open: null };
  return { ...calls, text: Math.max(0, calls.text - segment.len), close: calls.close && !has(segment, 'FIN') };
}
