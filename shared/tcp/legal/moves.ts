/** Every right move now, and the needless ones: what a TCP in this situation may do with the wire. */
import type { ArrivalContext } from '../arrives.ts';
import { abortSends, closesInto } from '../calls.ts';
import { probeKind, probeOf } from '../probe.ts';
import { has, kindOf, type Segment } from '../segment.ts';
import type { Calls, LegalMove, Situation } from '../situation.ts';
import { isSynchronized } from '../state.ts';
import { abortSegment, nextSegment, synAckSegment, synSegment, type Tcb, usableWindow } from '../tcb.ts';
import { outstanding, retransmit } from '../timeouts.ts';
import { NEEDLESS_CODES, type NeedlessCode, type RightCode } from '../verdict.ts';
import { cookie, ordering, taking } from './backlog.ts';
import { type Boundary, type Head, type Inbox, mergeable, readInbox } from './inbox.ts';

/** Needless moves that one may make in a row; the next is refused. */
export const NEEDLESS_ALLOWED = 2;

type Code = RightCode | NeedlessCode;

const sending = (segment: Segment, takes: number, code: Code, section: string): LegalMove => ({
  action: { do: 'send', segment },
  takes,
  sends: segment,
  code,
  section,
});

const doing = (what: 'discard' | 'leave' | 'listen', takes: number, code: Code, section: string): LegalMove => ({
  action: { do: what },
  takes,
  sends: null,
  code,
  section,
});

/**
 * All of them, most expected first. Text is listed at the greatest length that fits (`judge` also takes less, and the last text on the
 * FIN). A needless one is among them as long as it would still go on the wire.
 */
export function legalMoves(situation: Situation, context: ArrivalContext): readonly LegalMove[] {
  const spent = situation.needlessInARow >= NEEDLESS_ALLOWED;
  return allMoves(situation, readInbox(situation, context), context).filter((move) => !(spent && isNeedless(move)));
}

/** The segments among the right and needless moves, each once. */
export function legalSegments(situation: Situation, context: ArrivalContext): readonly Segment[] {
  return legalMoves(situation, context).flatMap((move) => (move.sends === null ? [] : [move.sends]));
}

export const isNeedless = ({ code }: Pick<LegalMove, 'code'>): boolean =>
  (NEEDLESS_CODES as readonly string[]).includes(code);

/** With the needless ones, however many there were in a row. */
export function allMoves(situation: Situation, inbox: Inbox, context: ArrivalContext): readonly LegalMove[] {
  const { head, tcb, silents } = inbox;
  const more = [...cookie(inbox, context), ...resend(situation, inbox), ...ordering(context)];
  if (head?.need === 'discard') return [doing('discard', silents + 1, 'discard', head.outcome.section), ...more];
  if (head !== null) return [...(taking(inbox, context) ?? answers(situation, head, silents)), ...more];
  return [
    ...opening(situation.calls, tcb, silents, context),
    ...resend(situation, inbox),
    ...leaving(situation, tcb, silents),
    ...reporting(situation, silents),
    ...probing(situation, tcb, silents),
    ...updating(situation, tcb, silents),
    ...calling(situation, { takes: silents, tcb }, 'call'),
    ...ordering(context),
    ...unaskedAck(situation, tcb, silents),
  ];
}

function answers(situation: Situation, head: Head, silents: number): readonly LegalMove[] {
  const { outcome } = head;
  const owed = outcome.owes as Segment;
  if (!mergeable(outcome)) return [sending(owed, silents + 1, 'answer', outcome.section)];
  const moves = head.boundaries.map((b) => sending(nextSegment(b.tcb), b.takes, 'answer', outcome.section));
  // Choice e: the SYN of this connection again, in SYN-RECEIVED, may get the SYN,ACK again.
  if (outcome.tcb.state === 'SYN-RECEIVED' && has(head.segment, 'SYN'))
    moves.push(sending(synAckSegment(outcome.tcb), silents + 1, 'answer', outcome.section));
  return [...moves, ...head.boundaries.flatMap((b) => calling(situation, b, 'answer-with-call'))];
}

/** RESEND of what has expired is always allowed; before that only while nothing is owed, and needless. */
function resend(situation: Situation, { head, tcb, silents }: Inbox): readonly LegalMove[] {
  const expired = situation.expired.retransmission;
  if (!outstanding(tcb) || (head !== null && !expired)) return [];
  const code = expired ? 'retransmission' : 'resent-before-rto';
  return [{ action: { do: 'resend' }, takes: silents, sends: retransmit(tcb), code, section: '3.10.8' }];
}

function opening(calls: Calls, tcb: Tcb, takes: number, context: ArrivalContext): readonly LegalMove[] {
  const idle = tcb.state === 'CLOSED' || tcb.state === 'LISTEN';
  if (calls.open === 'active' && idle) return [sending(synSegment(context.iss, tcb.rcvWnd), takes, 'open', '3.10.1')];
  return calls.open === 'passive' && tcb.state === 'CLOSED' ? [doing('listen', takes, 'listen', '3.10.1')] : [];
}

/** Text, CLOSE and ABORT of the application, on the TCB as it is at a boundary. */
function calling(
  situation: Situation,
  { tcb, takes }: Boundary,
  code: 'call' | 'answer-with-call',
): readonly LegalMove[] {
  const { calls } = situation;
  const moves: LegalMove[] = [];
  const len = sendableText(situation, tcb);
  if (len > 0) moves.push(sending(nextSegment(tcb, ['PSH'], len), takes, code, '3.10.2'));
  if (maySendFin(calls, tcb)) moves.push(sending(nextSegment(tcb, ['FIN']), takes, code, '3.10.4'));
  if (calls.abort && abortSends(tcb.state)) {
    moves.push(sending(abortSegment(tcb), takes, code, '3.10.5'));
    // A reset with an ACK is as believable, and many stacks send it.
    moves.push(sending({ ...abortSegment(tcb), ack: tcb.rcvNxt }, takes, code, '3.10.5'));
  }
  return moves;
}

/** Octets of the application's text that one segment may carry now: 0 where none may. */
export function sendableText({ calls, mss }: Situation, tcb: Tcb): number {
  const open = tcb.state === 'ESTABLISHED' || tcb.state === 'CLOSE-WAIT';
  return open ? Math.min(calls.text, mss, usableWindow(tcb)) : 0;
}

/** 3.10.4: "Queue this until all preceding SENDs have been segmentized"; the FIN takes a number, so the window must have one. */
const maySendFin = (calls: Calls, tcb: Tcb): boolean =>
  calls.close && calls.text === 0 && closesInto(tcb.state) !== null && usableWindow(tcb) > 0;

/**
 * 3.10.5: ABORT where there is nobody to tell. A CLOSE in LISTEN or SYN-SENT would delete the TCB too (3.10.4), but here it stands in
 * line behind the OPEN, whose connection the application wants first; one that gives up before calls ABORT.
 */
const silentlyDeleted = (calls: Calls, tcb: Tcb): boolean =>
  calls.abort && tcb.state !== 'CLOSED' && !abortSends(tcb.state);

function leaving({ calls, expired }: Situation, tcb: Tcb, takes: number): readonly LegalMove[] {
  if (tcb.state === 'TIME-WAIT' && expired.timeWait) return [doing('leave', takes, 'leave', '3.10.8')];
  return silentlyDeleted(calls, tcb) ? [doing('leave', takes, 'call', '3.10.5')] : [];
}

/** The application asks what became of its connection, and there is an answer (3.9.1, MUST-12: a reset is told apart from a close). */
function reporting({ calls, became }: Situation, takes: number): readonly LegalMove[] {
  if (!calls.report || became === null) return [];
  return [{ action: { do: 'report', what: became }, takes, sends: null, code: 'report', section: '3.9.1' }];
}

/** A probe is due once its timer has run out. Before that one into a closed window is wasteful; a keepalive is not allowed (MUST-26). */
function probing({ calls, expired, keepalive }: Situation, tcb: Tcb, takes: number): readonly LegalMove[] {
  const kind = probeKind({ tcb, calls, keepalive });
  if (kind === null || !(expired.probe || kind === 'window')) return [];
  const sends = probeOf(kind, tcb, calls);
  const section = kind === 'window' ? '3.8.6.1' : '3.8.4';
  return [{ action: { do: 'probe' }, takes, sends, code: expired.probe ? 'probe' : 'probed-early', section }];
}

/** RECEIVE has opened the window: an ACK says so. */
function updating({ calls }: Situation, tcb: Tcb, takes: number): readonly LegalMove[] {
  if (!calls.window) return [];
  return [{ action: { do: 'window' }, takes, sends: nextSegment(tcb), code: 'window', section: '3.8.6.2.2' }];
}

function unaskedAck(situation: Situation, tcb: Tcb, takes: number): readonly LegalMove[] {
  if (!isSynchronized(tcb.state) || situation.calls.window) return [];
  const ack = nextSegment(tcb);
  return situation.duplicateAcks > 0
    ? [sending(ack, takes, 'duplicate-ack', '3.10.7.4, seventh')]
    : [sending(ack, takes, 'ack-says-nothing-new', '3.10.7.4, seventh')];
}

export interface Owed {
  readonly owed: 'answer' | 'discard' | (typeof BY_ITSELF)[number] | 'call' | 'order' | null;
  /** The arrived segment that asks for it, or null. */
  readonly about: Segment | null;
}

/** What this end owes first; null where it may wait with a good conscience. */
export function needsDecision(situation: Situation, context: ArrivalContext): Owed {
  const inbox = readInbox(situation, context);
  if (inbox.head !== null) return { owed: inbox.head.need, about: inbox.head.segment };
  const codes = new Set(allMoves(situation, inbox, context).map((move) => move.code));
  const called = CALLED.some((code) => codes.has(code)) ? 'call' : null;
  const ordered = context.backlog?.orders?.due ? 'order' : null;
  const owed = BY_ITSELF.find((code) => codes.has(code)) ?? called ?? ordered;
  return { owed, about: null };
}

/** What is owed under the name of its verdict, the most pressing first; then what the application has called. */
const BY_ITSELF = ['retransmission', 'leave', 'report', 'probe', 'window'] as const;
const CALLED = ['call', 'open', 'listen'] as const;

/** Is it the same segment? The window is the TCB's affair, and PSH on text says nothing that the text does not. */
export function sameSegment(a: Segment, b: Segment): boolean {
  const bits = (s: Segment) => s.ctl.filter((bit) => bit !== 'PSH' || s.len === 0).join();
  return a.seq === b.seq && a.ack === b.ack && a.len === b.len && kindOf(a) === kindOf(b) && bits(a) === bits(b);
}
