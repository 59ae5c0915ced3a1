/**
 * What happens by itself between two decisions: silent segments are taken in, applications call, goals light up,
 * and the match finds out whether it is over.
 */
import { asksForTcb, needsDecision, segmentArrives, silent } from '#shared/tcp/index.ts';
import { called, holds, reached } from './application.ts';
import { memoryKept, worldOf } from './backlog.ts';
import type { Board } from './board.ts';
import type { Ending } from './ending.ts';
import { finishHead } from './handled.ts';
import { advanceEvents } from './happenings.ts';
import { type Connection, connectionOfLine, type Host, situationOf, watched } from './host.ts';
import { ENDS, type End, type Goal, goalsOf, type ScriptStep } from './level.ts';
import type { Match } from './match.ts';
import { followOrder, tidyBacklogs } from './orders.ts';
import { advancedPredictions, nextQuestionAt, openQuestion, predictionsOf } from './predictions.ts';
import { mindProbes } from './probing.ts';
import { takenIn } from './progress.ts';
import { countLeftOver, setSeat } from './seat.ts';
import type { Owed } from './seatView.ts';
import { isStranger } from './strangers.ts';
import { absorb, connectionOf, contextOf, noteSyn, setConnection, setHost, type Turn, tell, tellOn } from './turn.ts';

/** Runs everything that needs no decision, until nothing more happens at this moment. */
export function settle(turn: Turn): void {
  let before: Match;
  do {
    before = turn.match;
    for (const end of ENDS) {
      for (const peer of Object.keys(turn.match.hosts[end].connections)) {
        followOrder(turn, end, peer);
        takeSilent(turn, end, peer);
      }
      advanceScript(turn, end);
      const seat = advancedPredictions(turn.board, turn.match, end);
      if (seat !== turn.match.seats[end]) setSeat(turn, end, seat);
      advanceEvents(turn, end);
      for (const peer of Object.keys(turn.match.hosts[end].connections)) mindProbes(turn, end, peer);
    }
    tidyBacklogs(turn);
  } while (turn.match !== before);
}

/** Takes in what is at the head of the inbox and owes nothing; on Guided also what is only to be dropped. */
function takeSilent(turn: Turn, end: End, peer: string): void {
  for (;;) {
    const host = turn.match.hosts[end];
    const connection = connectionOf(turn, end, peer);
    const head = connection.inbox[0];
    if (!head) return;
    const context = contextOf(turn.board, host, connection);
    const outcome = segmentArrives(connection.tcb, head.segment, context);
    const dropsItself = turn.board.header.setup.help === 'guided' && !outcome.owes && outcome.disposition === 'dropped';
    if (!silent(connection.tcb, head.segment, context) && !dropsItself) return;
    const { duplicateAcks } = takenIn(connection, outcome, context.iss);
    finishHead(turn, end, { ...absorb(turn, end, connection, outcome), duplicateAcks }, head, outcome.disposition);
    if (asksForTcb(connection.tcb, head.segment)) noteSyn(turn, end, peer, 'dropped');
  }
}

/** The next step of the script, once its trigger holds and its time has come. */
function advanceScript(turn: Turn, end: End): void {
  const host = turn.match.hosts[end];
  const step = scriptOf(turn.board, end, turn.prelude)[host.due];
  if (!step || turn.match.phase !== 'running' || host.power === 'off') return;
  if (host.triggeredAt === null) {
    if (holds(step, watched(host, step), worldOf(host))) setHost(turn, { ...host, triggeredAt: turn.match.at });
    return;
  }
  if (host.triggeredAt + step.after <= turn.match.at) call(turn, end, step);
}

export const scriptOf = (board: Board, end: End, prelude: boolean): readonly ScriptStep[] =>
  prelude ? board.level.ends[end].prelude : board.level.ends[end].script;

/** The application makes its call; what it asks for is owed until the end does it. */
export function call(turn: Turn, end: End, step: ScriptStep): void {
  const host = turn.match.hosts[end];
  const connection = connectionOfLine(host, step.line);
  const reported = step.call === 'REPORT' ? false : connection.reported;
  setHost(turn, { ...host, due: host.due + 1, triggeredAt: null });
  if (!isInVain(connection, step))
    setConnection(turn, end, { ...called(connection, step, turn.board.level.mss), reported });
  tellOn(turn, end, connection.peer, { event: 'call', step });
}

/** "error: connection does not exist" (RFC 9293 3.10.2, 3.10.4, 3.10.5): the connection was broken off before the call came. */
const isInVain = ({ tcb, signals }: Connection, { call }: ScriptStep): boolean =>
  tcb.state === 'CLOSED' && signals.length > 0 && call !== 'OPEN' && call !== 'REPORT';

/** What a player owes first on this connection; null when nothing, and where the host does it. */
export const owedOn = (board: Board, host: Host, connection: Connection): Owed =>
  board.level.watched ? null : dueOn(board, host, connection);

/** What this connection asks for first, whoever does it; null when nothing. */
export function dueOn(board: Board, host: Host, connection: Connection): Owed {
  if (host.power === 'off') return null;
  const situation = situationOf(connection, board.level.mss, 0);
  return needsDecision(situation, contextOf(board, host, connection)).owed;
}

/** Whether a host owes just this (null: nothing) on one of its connections. */
export const owesThis = (board: Board, host: Host, owed: Owed): boolean =>
  Object.values(host.connections).some((connection) => owedOn(board, host, connection) === owed);

/** Whether an end owes anything on any of its connections, or the answer to a question. */
export function owes(board: Board, match: Match, end: End): boolean {
  const host = match.hosts[end];
  const onOne = (connection: Connection) => owedOn(board, host, connection) !== null;
  return openQuestion(board, match, end) !== null || Object.values(host.connections).some(onOne);
}

/** Lights the goals that hold, and ends the match when all do, or when one no longer can. */
export function conclude(turn: Turn): void {
  if (turn.match.phase !== 'running') return;
  for (const end of ENDS) {
    const lit = turn.match.goals[end];
    const now = goalsOf(turn.board.level, end).filter((goal) => lit.includes(goal) || holdsNow(turn, end, goal));
    if (now.length === lit.length) continue;
    for (const goal of now) if (!lit.includes(goal)) tell(turn, end, { event: 'goal', goal });
    turn.match = { ...turn.match, goals: { ...turn.match.goals, [end]: now } };
  }
  const ending = endingOf(turn);
  if (!ending) return;
  turn.match = { ...turn.match, phase: 'ended', ending };
  for (const end of ENDS) countLeftOver(turn, end);
}

function holdsNow({ board, match }: Turn, end: End, goal: Goal): boolean {
  const host = match.hosts[end];
  if (goal === 'foretold') return match.seats[end].predicting?.made === predictionsOf(board, end).length;
  return goal === 'memory-kept' ? memoryKept(board.level, host) : reached(board.level, end, goal, host);
}

function endingOf(turn: Turn): Ending | null {
  const { board, match } = turn;
  const allLit = ENDS.every((end) => match.goals[end].length === goalsOf(board.level, end).length);
  if (!allLit && !board.level.outlivesErrors) {
    const signals = ENDS.flatMap((end) => ownOf(turn, end).flatMap((one) => one.signals));
    if (signals.includes('connection aborted due to user timeout')) return 'gave-up';
    if (signals.includes('connection reset') || signals.includes('connection refused')) return 'reset';
  }
  if (match.at >= board.level.limit) return 'limit';
  if (!isQuiet(turn, allLit)) return null;
  return allLit ? 'won' : 'unreachable';
}

/** The connections of the level at this end; what becomes of those with strangers ends nothing. */
const ownOf = ({ board, match }: Turn, end: End): readonly Connection[] =>
  Object.values(match.hosts[end].connections).filter(({ peer }) => !isStranger(match.hosts[end], board.level, peer));

/**
 * The script is used up, nothing is in flight, nothing is owed, no timer will change that. Once all is reached, a connection that stays
 * open may be asked after for ever, and that is nothing to wait for.
 */
function isQuiet(turn: Turn, isReached: boolean): boolean {
  const { board, match } = turn;
  return (
    match.link.inFlight.length === 0 &&
    match.link.undecided.length === 0 &&
    ENDS.every((end) => {
      const host = match.hosts[end];
      const waits = host.triggeredAt !== null || host.befallen.triggeredAt !== null;
      const timers = ownOf(turn, end).some(
        ({ timers: { retransmission, timeWait, probe } }) =>
          retransmission.is !== 'off' || timeWait.is !== 'off' || (probe.is !== 'off' && !isReached),
      );
      const asks = nextQuestionAt(board, match, end) !== null;
      const due = Object.values(host.connections).some((one) => dueOn(board, host, one) !== null);
      return !waits && !timers && !asks && !due && !owes(board, match, end);
    })
  );
}
