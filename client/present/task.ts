/** What a connection owes, as finely as the coach and the hints speak of it. */
import { type ConnectionView, contextOfView } from '#shared/match/index.ts';
import {
  abortSends,
  asksBack,
  asksForTcb,
  has,
  isShut,
  kindOf,
  mayBearCookie,
  probeKind,
  retransmit,
  type Segment,
  segEnd,
  segLen,
  segmentArrives,
  seqLe,
} from '#shared/tcp/index.ts';
import type { Task, TaskFacts } from '#shared/text/index.ts';

export interface Duty {
  readonly task: Task;
  readonly facts: TaskFacts;
}

/** What is owed first on this connection; null while it may wait. */
export function dutyOf(connection: ConnectionView): Duty | null {
  const { owed, tcb, inbox, calls, outstanding } = connection;
  const head = owed === 'answer' || owed === 'discard' ? (inbox[0]?.segment ?? null) : null;
  const task = taskOf(connection, head);
  const facts = {
    state: tcb.state,
    about: head,
    together: textInOrder(connection),
    octets: calls.text,
    copies: outstanding[0]?.copies ?? 0,
    unanswered: connection.keepalive?.unanswered ?? 0,
    probes: connection.keepalive?.probes ?? 0,
  };
  return task === null ? null : { task, facts };
}

/** Segments of text at the head of the inbox that follow on one another. */
function textInOrder(connection: ConnectionView): number {
  let { tcb } = connection;
  for (const [before, { segment }] of connection.inbox.entries()) {
    const next = segmentArrives(tcb, segment, contextOfView(connection)).tcb;
    if (segment.len === 0 || next.rcvNxt === tcb.rcvNxt) return before;
    tcb = next;
  }
  return connection.inbox.length;
}

function taskOf(connection: ConnectionView, head: Segment | null): Task | null {
  switch (connection.owed) {
    case null:
      return null;
    case 'answer':
      return head === null ? null : answer(connection, head);
    case 'discard':
      return head !== null && asksForTcb(connection.tcb, head) ? 'no-room' : 'discard';
    case 'order':
      return 'order';
    case 'call':
      return call(connection);
    case 'retransmission':
      return again(connection);
    case 'leave':
      return 'leave';
    case 'report':
      return 'report';
    case 'probe':
      return probe(connection);
    case 'window':
      return 'window';
  }
}

function probe(connection: ConnectionView): Task {
  if (probeKind(connection) === 'window') return 'probe-window';
  return connection.keepalive?.unanswered ? 'probe-peer-again' : 'probe-peer';
}

/** The RFC's own reply to the head says what kind of answer is owed. */
function answer(connection: ConnectionView, head: Segment): Task {
  const { tcb, backlog } = connection;
  if (backlog !== null && mayBearCookie(tcb, head)) return 'check-cookie';
  const outcome = segmentArrives(tcb, head, contextOfView(connection));
  const { owes } = outcome;
  if (owes !== null && has(owes, 'RST')) return 'answer-stranger';
  if (owes !== null && has(owes, 'SYN')) return tcb.state === 'SYN-SENT' ? 'answer-crossing-syn' : 'answer-syn';
  if (outcome.disposition === 'dropped') {
    if (outcome.challenge) return has(head, 'RST') || has(head, 'SYN') ? 'answer-challenge' : 'answer-unacceptable';
    if (!outcome.challenge && asksBack(tcb, head)) return 'answer-probe';
    const old = segLen(head) > 0 && seqLe(segEnd(head), tcb.rcvNxt);
    if (!old) return 'answer-unacceptable';
    return tcb.state === 'TIME-WAIT' && has(head, 'FIN') ? 'answer-last-fin-again' : 'answer-again';
  }
  if (tcb.state === 'SYN-SENT') return 'answer-syn-ack';
  const finCounts = outcome.tcb.state !== tcb.state && FIN_TAKEN.includes(outcome.tcb.state);
  // What was held above a gap counts when the gap is filled.
  const fills = outcome.tcb.held.length < tcb.held.length;
  if (fills && !has(head, 'FIN')) return finCounts ? 'answer-filled-gap-fin' : 'answer-filled-gap';
  return finCounts ? fin(connection) : 'answer-data';
}

const FIN_TAKEN: readonly string[] = ['CLOSE-WAIT', 'CLOSING', 'TIME-WAIT'];

function fin({ tcb, calls }: ConnectionView): Task {
  const rides = calls.close && calls.text === 0 && (tcb.state === 'ESTABLISHED' || tcb.state === 'SYN-RECEIVED');
  return rides ? 'answer-fin-and-close' : 'answer-fin';
}

function call({ tcb, calls }: ConnectionView): Task {
  if (calls.open !== null) return calls.open === 'active' ? 'open' : 'listen';
  if (calls.abort) return abortSends(tcb.state) ? 'abort' : 'give-up-opening';
  if (calls.close && (tcb.state === 'LISTEN' || tcb.state === 'SYN-SENT')) return 'give-up-opening';
  return calls.text > 0 ? 'send' : 'close';
}

function again({ tcb }: ConnectionView): Task {
  if (isShut(tcb)) return 'probe-window-again';
  switch (kindOf(retransmit(tcb))) {
    case 'SYN':
      return 'resend-syn';
    case 'SYN,ACK':
      return 'resend-syn-ack';
    case 'FIN':
      return 'resend-fin';
    default:
      return 'resend-data';
  }
}
