/** Game time moves on: what is due arrives, runs out or is called, in one fixed order. */

import type { Ms } from '#shared/base/index.ts';
import { nextArrival, takeArrived } from '#shared/link/index.ts';
import { type LegalMove, legalMoves, userTimeout } from '#shared/tcp/index.ts';
import type { Board } from './board.ts';
import { eventsOf } from './happenings.ts';
import { arrivalOf, type Connection, HOST_TIMERS, type Host, type HostTimer, situationOf } from './host.ts';
import { ENDS, type End } from './level.ts';
import type { Match } from './match.ts';
import { freeChair, isKeptByHost, sayAgain } from './orders.ts';
import { perform } from './perform.ts';
import { nextQuestionAt } from './predictions.ts';
import { isDead } from './probing.ts';
import { countAutomatic } from './seat.ts';
import { scriptOf } from './settle.ts';
import { enqueue } from './traffic.ts';
import { absorb, connectionOf, contextOf, setConnection, type Turn, tellOn } from './turn.ts';
import { isHeld } from './watched.ts';

/** The next moment at which something happens by itself; null when nothing will. */
export function nextDeadline(board: Board, match: Match): Ms | null {
  if (match.phase !== 'running' || isHeld(board, match)) return null;
  const arrival = nextArrival(match.link);
  const moments: Ms[] = arrival === null ? [board.level.limit] : [arrival, board.level.limit];
  for (const end of ENDS) {
    const host = match.hosts[end];
    const step = scriptOf(board, end, false)[host.due];
    if (step && host.triggeredAt !== null) moments.push(host.triggeredAt + step.after);
    const event = eventsOf(board, end)[host.befallen.due];
    if (event && host.befallen.triggeredAt !== null) moments.push(host.befallen.triggeredAt + event.after);
    const others = [nextQuestionAt(board, match, end), match.seats[end].actsAt];
    moments.push(...others.filter((one) => one !== null));
    for (const connection of Object.values(host.connections)) {
      for (const timer of HOST_TIMERS) moments.push(...timerMoments(board, host, connection, timer));
    }
  }
  return Math.max(match.at, Math.min(...moments));
}

function timerMoments(board: Board, host: Host, connection: Connection, timer: HostTimer): readonly Ms[] {
  const { is, endsAt } = connection.timers[timer];
  if (is === 'running') return [endsAt];
  return hostMove(board, host, connection, timer) === null ? [] : [endsAt + (board.timing.grace as Ms)];
}

/**
 * What a host does by itself once the grace after this timer is over; null where it does nothing. It leaves nothing
 * unanswered behind: while a FIN that came again asks for its ACK, TIME-WAIT is not over, whatever the timer says.
 */
function hostMove(board: Board, host: Host, connection: Connection, timer: HostTimer): LegalMove | null {
  if (board.timing.grace === null || timer === 'user' || connection.timers[timer].is !== 'expired') return null;
  const situation = situationOf(connection, board.level.mss, 0);
  const wanted = timer === 'timeWait' ? 'leave' : timer;
  return legalMoves(situation, contextOf(board, host, connection)).find((one) => one.code === wanted) ?? null;
}

/** Everything that is due at `turn.match.at`: arrivals first, so that an ACK in the same millisecond stops an RTO. */
export function happen(turn: Turn): void {
  const { link, arrived } = takeArrived(turn.match.link, turn.match.at);
  turn.match = { ...turn.match, link };
  if (turn.board.level.crosses && arrived.some(({ hold }) => hold !== null)) {
    turn.match = { ...turn.match, phase: 'ended', ending: 'missed' };
    return;
  }
  for (const { lane, label, number, cargo } of arrived) {
    const to = arrivalOf(turn.match.hosts, turn.board.level, lane);
    if (to !== null) enqueue(turn, to.end, to.peer, { segment: cargo.segment, label, number });
  }
}

/** Timers that have run out by now, after what arrived has been taken in. */
export function runOut(turn: Turn): void {
  for (const end of ENDS) {
    for (const peer of Object.keys(turn.match.hosts[end].connections)) {
      for (const timer of HOST_TIMERS) expire(turn, end, peer, timer);
    }
  }
}

function expire(turn: Turn, end: End, peer: string, timer: HostTimer): void {
  const { board, match } = turn;
  const connection = connectionOf(turn, end, peer);
  const { is, endsAt } = connection.timers[timer];
  if (is === 'running' && endsAt <= match.at) {
    tellOn(turn, end, peer, { event: 'timer', timer, is: 'expired' });
    const timers = { ...connection.timers, [timer]: { ...connection.timers[timer], is: 'expired' as const } };
    const outstanding = timer === 'retransmission' ? countExpiry(connection.outstanding) : connection.outstanding;
    setConnection(turn, end, { ...connection, timers, outstanding });
    const isLast = board.userTimeout === null && (outstanding[0]?.unheard ?? 0) > board.timing.maxResends;
    const kept = isKeptByHost(turn, end, connection);
    if (kept && (isLast || timer === 'user')) freeChair(turn, end, peer);
    else if (isLast || timer === 'user' || (timer === 'probe' && isDead(connection))) giveUp(turn, end, peer);
    else if (kept && timer === 'retransmission') sayAgain(turn, end, peer);
  } else if (is === 'expired' && board.timing.grace !== null && endsAt + board.timing.grace <= match.at) {
    actForHost(turn, end, peer, timer);
  }
}

function countExpiry([oldest, ...rest]: Connection['outstanding']): Connection['outstanding'] {
  if (!oldest) return [];
  return [{ ...oldest, expiries: oldest.expiries + 1, unheard: oldest.unheard + 1 }, ...rest];
}

/** R2 (RFC 9293 3.8.3): the connection is given up. */
function giveUp(turn: Turn, end: End, peer: string): void {
  const connection = connectionOf(turn, end, peer);
  setConnection(turn, end, absorb(turn, end, connection, userTimeout(connection.tcb)));
}

/** On the Live clock, after its grace, the host does by itself what its timer asks for; that earns nothing. */
function actForHost(turn: Turn, end: End, peer: string, timer: HostTimer): void {
  const connection = connectionOf(turn, end, peer);
  const move = hostMove(turn.board, turn.match.hosts[end], connection, timer);
  if (move === null) return;
  perform(turn, end, peer, situationOf(connection, turn.board.level.mss, 0), move);
  countAutomatic(turn, end);
}
