/** What an application does and wants: when a step of its script is due, what its call leaves to be done, what it calls reached. */
import { type Calls, hasOpened, read, type Segment, type Signal, segmentArrives, type Tcb } from '#shared/tcp/index.ts';
import { type Due, type End, type Goal, type Level, otherEnd, type ScriptStep } from './level.ts';

/** What an application can know of its connection. */
interface Known {
  readonly tcb: Tcb;
  readonly inbox: readonly { readonly segment: Segment }[];
  readonly calls: Calls;
  readonly outstanding: readonly { readonly segment: Segment }[];
  readonly signals: readonly Signal[];
  readonly sent: number;
  readonly delivered: number;
  readonly opened: number;
  readonly reported: boolean;
}

/** Whether the connection is gone: there was one, now there is none, and no new one is wanted. */
const isGone = ({ tcb, signals, calls }: Known): boolean =>
  tcb.state === 'CLOSED' && signals.length > 0 && calls.open === null;

const allAcknowledged = ({ outstanding }: Known): boolean => outstanding.every((one) => one.segment.len === 0);

/** What a trigger may know of the host beside the connection. */
export interface World {
  readonly reboots: number;
  /** It has been told what to do with each SYN. */
  readonly ordered?: boolean;
}

/** Whether what this step waits for is there. */
export function holds({ when }: Due, connection: Known, host: World): boolean {
  switch (when.on) {
    case 'start':
      return true;
    case 'established':
      return connection.opened > 0;
    case 'acknowledged':
      return connection.calls.text === 0 && allAcknowledged(connection);
    case 'received':
      return connection.delivered >= when.octets;
    case 'closing':
      return connection.signals.includes('connection closing') || finIsIn(connection);
    case 'state':
      return connection.tcb.state === when.state;
    case 'ended':
      return isGone(connection);
    case 'reported':
      return connection.reported;
    case 'reopened':
      return connection.opened > 1;
    case 'rebooted':
      return host.reboots > 0;
    case 'ordered':
      return host.ordered === true;
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

/** The connection once this call has been made too: what it leaves to be done, and what RECEIVE does at once. */
export function called<C extends Pick<Known, 'tcb' | 'calls'>>(connection: C, step: ScriptStep, mss: number): C {
  const { calls } = connection;
  const tcb = step.call === 'RECEIVE' ? read(connection.tcb, step.octets, mss) : connection.tcb;
  return {
    ...connection,
    tcb,
    calls: {
      open: step.call === 'OPEN' ? step.how : calls.open,
      text: step.call === 'SEND' ? calls.text + step.octets : calls.text,
      close: step.call === 'CLOSE' || calls.close,
      abort: step.call === 'ABORT' || calls.abort,
      report: step.call === 'REPORT' || calls.report,
      window: calls.window || hasOpened(connection.tcb, tcb),
    },
  };
}

/** Octets that a script sends on one line; without a name on the main one. */
const octetsIn = (script: readonly ScriptStep[], line: string | null): number =>
  script.reduce((sum, step) => sum + (step.call === 'SEND' && (step.line ?? null) === line ? step.octets : 0), 0);

/** It had text of the script under way when it ended in another way than by its goodbyes: nobody knows what became of that. */
const brokenOff = ({ tcb, sent, signals }: Known): boolean =>
  sent > 0 && tcb.state === 'CLOSED' && !signals.includes('connection closed');

/** What a host can know of itself. */
export interface KnownHost {
  /** The name of the main connection; the others are the level's lines, or strangers, who have no goals. */
  readonly peer: string;
  readonly due: number;
  readonly connections: { readonly [peer: string]: Known };
}

/** What a player foretells is no business of a connection's, nor is what the whole host has kept in memory. */
export type HostGoal = Exclude<Goal, 'foretold' | 'memory-kept'>;

/** Whether this end can know the goal to be reached: on every connection of the level. */
export function reached(level: Level, end: End, goal: HostGoal, host: KnownHost): boolean {
  const { script } = level.ends[end];
  const main = host.connections[host.peer] as Known;
  switch (goal) {
    case 'reopened':
      return main.opened > 1;
    case 'listening':
      return main.tcb.state === 'LISTEN';
    case 'reported':
      return (
        script.every((step, i) => step.call !== 'REPORT' || i < host.due) &&
        Object.values(host.connections).every(({ calls }) => !calls.report)
      );
    default:
      return linesOf(level, end).every((line) => {
        const connection = host.connections[line ?? host.peer];
        return connection !== undefined && reachedOn(level, end, goal, line, connection);
      });
  }
}

type LineGoal = Exclude<HostGoal, 'reopened' | 'listening' | 'reported'>;

function reachedOn({ ends }: Level, end: End, goal: LineGoal, line: string | null, connection: Known): boolean {
  switch (goal) {
    case 'open':
      return connection.opened > 0;
    case 'sent': {
      const all = connection.sent === octetsIn(ends[end].script, line);
      return all && allAcknowledged(connection) && !brokenOff(connection);
    }
    case 'received':
      return connection.delivered === octetsIn(ends[otherEnd(end)].script, line);
    case 'closed':
      return connection.tcb.state === 'CLOSED' && connection.signals.includes('connection closed');
    case 'ended':
      return isGone(connection);
  }
}

/** The lines that this end has, the main one first, as null. What is filtered does not reach the server. */
const linesOf = ({ lines = [] }: Level, end: End): readonly (string | null)[] => [
  null,
  ...lines.filter(({ filtered }) => end === 'client' || !filtered).map(({ client }) => client),
];
