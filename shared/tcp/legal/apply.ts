/** What a move does to the end that makes it: the inbox is taken in as far as the move says, then the call or timeout happens. */
import { assert, unreachable } from '#shared/base/index.ts';
import { type ArrivalContext, segmentArrives } from '../arrives.ts';
import { openedByCookie, provenIrs } from '../backlog.ts';
import { abort, closesInto, finSent, open } from '../calls.ts';
import { type Outcome, outcome, restart, type TimerChange } from '../outcome.ts';
import { has, type Segment, segLen } from '../segment.ts';
import { type Calls, type LegalMove, NO_CALLS, type Situation } from '../situation.ts';
import { afterSending, type Signal, startedBySending, type Tcb } from '../tcb.ts';
import { outstanding, retransmissionTimeout, retransmit, timeWaitTimeout } from '../timeouts.ts';
import { sameSegment } from './moves.ts';

export interface Applied {
  readonly tcb: Tcb;
  readonly calls: Calls;
  readonly delivered: number;
  readonly signals: readonly Signal[];
  readonly timers: readonly TimerChange[];
  readonly sends: Segment | null;
  /** Segments of the inbox that have been handled, from its head. */
  readonly taken: number;
  /** How each of them was taken, in order. */
  readonly outcomes: readonly Outcome[];
}

/** The move must be one that `legalMoves` or `judge` gave for this situation; anything else is a bug of the caller. */
export function applyMove(situation: Situation, move: LegalMove, context: ArrivalContext): Applied {
  const outcomes: Outcome[] = [];
  let tcb = situation.tcb;
  for (const segment of situation.inbox.slice(0, move.takes)) {
    const arrived = move.action.do === 'cookie' ? answeredByCookie(tcb, move) : segmentArrives(tcb, segment, context);
    outcomes.push(arrived);
    tcb = arrived.tcb;
  }
  const own = effect(tcb, situation, move, context);
  return {
    tcb: own.tcb,
    calls: callsAfter(situation.calls, move),
    delivered: outcomes.reduce((sum, o) => sum + o.delivered, 0),
    signals: [...outcomes, own].flatMap((o) => o.signals),
    timers: [...outcomes, own].flatMap((o) => o.timers),
    sends: move.sends,
    taken: move.takes,
    outcomes,
  };
}

function effect(tcb: Tcb, situation: Situation, move: LegalMove, context: ArrivalContext): Outcome {
  const { expired } = situation;
  switch (move.action.do) {
    case 'discard':
    case 'report':
    case 'cookie':
    case 'order':
      return outcome(tcb, move.section);
    case 'listen':
      return value(open(tcb, { how: 'passive' }));
    case 'take':
      return taken(tcb, situation.inbox[move.takes], context);
    case 'leave':
      if (tcb.state === 'TIME-WAIT' && expired.timeWait) return timeWaitTimeout(tcb);
      return value(abort(tcb));
    case 'resend':
      // Choice l: one after the RTO ran out starts the timer anew, one before leaves it running.
      return expired.retransmission ? retransmissionTimeout(tcb) : outcome(tcb, move.section);
    case 'probe':
    case 'window':
    case 'send':
      return sent(tcb, situation, move, context);
    default:
      return unreachable(move.action);
  }
}

function sent(tcb: Tcb, { expired }: Situation, move: LegalMove, context: ArrivalContext): Outcome {
  const segment = move.sends;
  assert(segment !== null, 'a send puts a segment on the wire');
  if (move.code === 'open') return value(open(tcb, { how: 'active', iss: context.iss }));
  if (carriesNew(move)) {
    if (has(segment, 'RST')) return value(abort(tcb));
    if (has(segment, 'FIN')) return finSent(tcb, segment, closesInto(tcb.state) ?? tcb.state);
    return outcome(afterSending(tcb, segment), move.section, { timers: restart(...startedBySending(tcb)) });
  }
  // An answer that happens to be the outstanding segment (choice e) is its retransmission too.
  const again = expired.retransmission && outstanding(tcb) && sameSegment(retransmit(tcb), segment);
  return again ? retransmissionTimeout(tcb) : outcome(tcb, move.section);
}

/** Nothing is kept of a SYN that a cookie answers. */
const answeredByCookie = (tcb: Tcb, { section, sends }: LegalMove): Outcome =>
  outcome(tcb, section, { disposition: 'dropped', owes: sends });

function taken(tcb: Tcb, head: Segment | undefined, { backlog }: ArrivalContext): Outcome {
  const irs = head && backlog ? provenIrs(tcb, head, backlog) : null;
  assert(head !== undefined && head.ack !== null && irs !== null, 'what is taken is an ACK that bears a cookie');
  return openedByCookie(tcb, head, head.ack, irs);
}

function value<E>(result: { ok: true; value: Outcome } | { ok: false; error: E }): Outcome {
  assert(result.ok, 'a legal move is a call that the state allows');
  return result.value;
}

/** Does it do for the first time what the application has called? A probe of a closed window does: it carries the next octet. */
export const carriesNew = ({ code, sends }: Pick<LegalMove, 'code' | 'sends'>): boolean =>
  code === 'call' ||
  code === 'answer-with-call' ||
  ((code === 'probe' || code === 'probed-early') && sends !== null && segLen(sends) > 0);

function callsAfter(calls: Calls, move: LegalMove): Calls {
  const { action, code, sends } = move;
  if (code === 'report') return { ...calls, report: false };
  if (code === 'open' || code === 'listen') return { ...calls, open: null };
  // Whatever carries an ACK tells the window of now.
  const window = calls.window && (sends === null || sends.ack === null);
  if (!carriesNew(move)) return window === calls.window ? calls : { ...calls, window };
  if (action.do === 'leave' || (sends !== null && has(sends, 'RST'))) return NO_CALLS;
  if (sends === null) return calls;
  return { ...calls, window, text: calls.text - sends.len, close: calls.close && !has(sends, 'FIN') };
}
