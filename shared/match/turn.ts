/**
 * One turn: what a single entry does to a match, while it is being worked out. `match` is replaced, never changed
 * inside; `story` gathers what really happened, for those who may know it.
 */
import {
  type ArrivalContext,
  isShut,
  type LegalMove,
  legalMoves,
  NEEDLESS_ALLOWED,
  type Segment,
  type State,
  type Timer,
} from '#shared/tcp/index.ts';
import { backlogFor, withSyn } from './backlog.ts';
import { type Board, issOn, probeInterval, rtoOf } from './board.ts';
import {
  type Connection,
  type ConnectionTimer,
  type Host,
  mainConnection,
  OFF,
  situationOf,
  withConnection,
} from './host.ts';
import type { SynFate } from './hostBacklog.ts';
import { ENDS, type End } from './level.ts';
import type { Match } from './match.ts';
import { beginsIn, changesInto, eventOf } from './naming.ts';
import { type Change, changed } from './progress.ts';
import type { StoryEvent } from './story.ts';
import { isStranger } from './strangers.ts';

export interface Turn {
  readonly board: Board;
  match: Match;
  readonly story: StoryEvent[];
  /** The prelude is being played: what is seen is grey. */
  readonly prelude: boolean;
}

type Told = StoryEvent extends infer Event
  ? Event extends StoryEvent
    ? Omit<Event, 'at' | 'end' | 'line'>
    : never
  : never;

export function tell(turn: Turn, end: End, event: Told): void {
  turn.story.push({ at: turn.match.at, end, ...event } as StoryEvent);
}

/**
 * Tells what happens on one of the connections of an end. A stranger at a backlog is left out: the story is that of the two ends, and a
 * flood would drown it. What becomes of strangers is told by `noteSyn`.
 */
export function tellOn(turn: Turn, end: End, peer: string, event: Told): void {
  if (isUntold(turn, end, peer)) return;
  const line = peer === turn.match.hosts[end].peer ? {} : { line: peer };
  turn.story.push({ at: turn.match.at, end, ...line, ...event } as StoryEvent);
}

/** Of a stranger at a backlog. */
export const isUntold = ({ board, match }: Turn, end: End, peer: string): boolean =>
  match.hosts[end].backlog !== undefined && isStranger(match.hosts[end], board.level, peer);

/** A SYN at a backlog has been dealt with. */
export function noteSyn(turn: Turn, end: End, peer: string, fate: SynFate): void {
  if (turn.match.hosts[end].backlog === undefined) return;
  setHost(turn, withSyn(turn.match.hosts[end], peer, fate));
  tell(turn, end, { event: 'syn', peer, fate });
}

export function setHost(turn: Turn, host: Host): void {
  turn.match = { ...turn.match, hosts: { ...turn.match.hosts, [host.end]: host } };
}

export function setConnection(turn: Turn, end: End, connection: Connection): void {
  setHost(turn, withConnection(turn.match.hosts[end], connection));
}

export function connectionOf(turn: Turn, end: End, peer: string): Connection {
  return turn.match.hosts[end].connections[peer] as Connection;
}

/** What an arrival may need to know of its host. */
export function contextOf(board: Board, host: Host, connection: Connection): ArrivalContext {
  const backlog = backlogFor(board, host, connection);
  return { iss: issOn(board, host, connection), listening: host.listening, ...(backlog ? { backlog } : {}) };
}

/** The first of the right moves; none where nothing but the needless is left. */
export function firstRight(board: Board, host: Host, connection: Connection): LegalMove | undefined {
  const situation = situationOf(connection, board.level.mss, NEEDLESS_ALLOWED);
  return legalMoves(situation, contextOf(board, host, connection))[0];
}

/** The connection after a change of its TCB: timers, what is outstanding, signals, the state as the story tells it. */
export function absorb(turn: Turn, end: End, connection: Connection, change: Change): Connection {
  const { board } = turn;
  const { tcb } = change;
  const before = connection.tcb;
  const outstanding = outstandingOf(connection, change);
  const interval = isShut(tcb) ? probeInterval : rtoOf;
  const next: Connection = {
    ...changed(connection, change, issOn(board, turn.match.hosts[end], connection)),
    outstanding,
    lost: connection.lost + lostBy(connection, change),
    timers: {
      retransmission: timerAfter(
        turn,
        connection,
        change,
        'retransmission',
        interval(board, outstanding[0]?.expiries ?? 0),
      ),
      timeWait: timerAfter(turn, connection, change, 'timeWait', 2 * board.timing.msl),
      user: board.userTimeout === null ? OFF : timerAfter(turn, connection, change, 'user', board.userTimeout),
      probe: connection.timers.probe,
    },
  };
  if (before.state !== tcb.state) {
    tellOn(turn, end, connection.peer, { event: 'state', from: before.state, to: tcb.state });
    if (connection.peer === turn.match.hosts[end].peer)
      noteState(turn, end, tcb.state, eventOf(before.state, tcb.state, change.signals));
  }
  for (const { timer, change: how } of change.timers) {
    tellOn(turn, end, connection.peer, { event: 'timer', timer, is: how === 'stop' ? 'stopped' : 'restarted' });
  }
  for (const signal of change.signals) tellOn(turn, end, connection.peer, { event: 'signal', signal });
  return next;
}

/** The match's connection is in this state: on Expert that is to be named, but for where the match begins. */
function noteState(turn: Turn, end: End, state: State, event: string | null): void {
  const seat = turn.match.seats[end];
  const isBefore = turn.prelude || turn.match.phase === 'waiting';
  const next = isBefore ? beginsIn(seat, state) : changesInto(seat, state, event);
  if (next !== seat) turn.match = { ...turn.match, seats: { ...turn.match.seats, [end]: next } };
}

/** What no event of TCP has changed (where a match begins, a host that began anew) is noticed here. */
export function noteStates(turn: Turn): void {
  for (const end of ENDS) noteState(turn, end, mainConnection(turn.match.hosts[end]).tcb.state, null);
}

/** A connection that is deleted otherwise than by its goodbyes takes with it what was not acknowledged. */
function lostBy({ outstanding, tcb }: Connection, { tcb: after, signals }: Change): number {
  if (tcb.state === 'CLOSED' || after.state !== 'CLOSED' || signals.includes('connection closed')) return 0;
  return outstanding.reduce((sum, one) => sum + one.segment.len, 0);
}

function timerAfter(turn: Turn, connection: Connection, change: Change, timer: Timer, runs: number): ConnectionTimer {
  if (!change.tcb.armed[timer]) return OFF;
  const restarted = change.timers.some((one) => one.timer === timer && one.change === 'restart');
  if (!restarted) return connection.timers[timer];
  return { is: 'running', startedAt: turn.match.at, endsAt: turn.match.at + runs };
}

/** The retransmission queue with its counts; what was outstanding before keeps its own. R2 counts anew where its timer does. */
function outstandingOf(connection: Connection, { tcb, timers }: Change): Connection['outstanding'] {
  const isHeard = timers.some(({ timer, change }) => timer === 'user' && change === 'restart');
  return tcb.retransmissionQueue.map((segment) => {
    const known = connection.outstanding.find((one) => sameText(one.segment, segment));
    // A probe of a closed window has been waited for as long as for an RTO: the next one takes twice that.
    const before = isShut(tcb) ? 1 : 0;
    const unheard = isHeard ? 0 : (known?.unheard ?? 0);
    return { segment, copies: known?.copies ?? 1, expiries: known?.expiries ?? before, unheard };
  });
}

export const sameText = (a: Segment, b: Segment): boolean =>
  a.seq === b.seq && a.len === b.len && a.ctl.join() === b.ctl.join();

/** Counts one more transmission of the oldest outstanding segment. */
export function countCopy(connection: Connection): Connection {
  const [oldest, ...rest] = connection.outstanding;
  if (!oldest) return connection;
  return { ...connection, outstanding: [{ ...oldest, copies: oldest.copies + 1 }, ...rest] };
}
