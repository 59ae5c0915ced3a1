/** What an application does and wants: when a step of its script is due, what its call leaves to be done, what it calls reached. */
import { type Calls, type Segment, type Signal, segmentArrives, type Tcb } from '#shared/tcp/index.ts';
import { type End, type Goal, type Level, otherEnd, type ScriptStep } from './level.ts';

/** What an application can know of its connection. */
interface Known {
  readonly tcb: Tcb;
  readonly inbox: readonly { readonly segment: Segment }[];
  readonly calls: Calls;
  readonly outstanding: readonly { readonly segment: Segment }[];
  readonly signals: readonly Signal[];
  readonly sent: number;
  readonly delivered: number;
  readonly wasOpen: boolean;
}

const allAcknowledged = ({ outstanding }: Known): boolean => outstanding.every((one) => one.segment.len === 0);

/** Whether what this step waits for is there. */
export function holds(step: ScriptStep, connection: Known): boolean {
  switch (step.when.on) {
    case 'start':
      return true;
    case 'established':
      return connection.wasOpen;
    case 'acknowledged':
      return connection.calls.text === 0 && allAcknowledged(connection);
    case 'received':
      return connection.delivered >= step.when.octets;
    case 'closing':
      return connection.signals.includes('connection closing') || finIsIn(connection);
  }
}

/**
 * The peer's FIN has arrived in sequence and waits for its ACK. An application that is ready to close learns of it now, or
 * its FIN could never ride on that ACK.
 */
function finIsIn({ tcb, inbox }: Known): boolean {
  let now = tcb;
  for (const { segment } of inbox) {
    const outcome = segmentArrives(now, segment, { iss: tcb.iss, listening: false });
    if (outcome.signals.includes('connection closing')) return true;
    now = outcome.tcb;
  }
  return false;
}

/** The calls that are to be done once this one has been made too. */
export const called = (calls: Calls, step: ScriptStep): Calls => ({
  open: step.call === 'OPEN' ? step.how : calls.open,
  text: step.call === 'SEND' ? calls.text + step.octets : calls.text,
  close: step.call === 'CLOSE' || calls.close,
  abort: step.call === 'ABORT' || calls.abort,
});

const octetsIn = (script: readonly ScriptStep[]): number =>
  script.reduce((sum, step) => sum + (step.call === 'SEND' ? step.octets : 0), 0);

/** It had text of the script under way when it ended in another way than by its goodbyes: nobody knows what became of that. */
const brokenOff = ({ tcb, sent, signals }: Known): boolean =>
  sent > 0 && tcb.state === 'CLOSED' && !signals.includes('connection closed');

/** Whether this end can know the goal to be reached. */
export function reached({ ends }: Level, end: End, goal: Goal, connection: Known): boolean {
  switch (goal) {
    case 'open':
      return connection.wasOpen;
    case 'sent':
      return connection.sent === octetsIn(ends[end].script) && allAcknowledged(connection) && !brokenOff(connection);
    case 'received':
      return connection.delivered === octetsIn(ends[otherEnd(end)].script);
    case 'closed':
      return connection.tcb.state === 'CLOSED' && connection.signals.includes('connection closed');
  }
}
