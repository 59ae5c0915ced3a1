/** The view of a seat: a function of its own host, its own verdicts and what is public, and of nothing else. */
import { backlogFor, floodOf, halfOpen } from './backlog.ts';
import { betsOf } from './bets.ts';
import { type Board, issOn } from './board.ts';
import type { Connection, ConnectionTimer, Host } from './host.ts';
import type { Role } from './label.ts';
import { ENDS, type End, goalsOf, type Level } from './level.ts';
import type { Match } from './match.ts';
import { predictionsView } from './predictions.ts';
import { ownScore } from './score.ts';
import type { BacklogView, ConnectionView, Glimpse, SeatView, TimerView } from './seatView.ts';
import { owedOn } from './settle.ts';
import { isStranger } from './strangers.ts';

export function viewOf(board: Board, match: Match, end: End): SeatView {
  const { level, header } = board;
  const host = match.hosts[end];
  const seat = match.seats[end];
  return {
    rev: seat.rev,
    n: seat.n,
    seat: end,
    setup: header.setup,
    address: host.address,
    peer: host.peer,
    phase: match.phase,
    ready: { client: match.seats.client.ready, server: match.seats.server.ready },
    seats: { client: publicSeat(match, 'client'), server: publicSeat(match, 'server') },
    ...publicNetwork(match),
    frozen: match.frozen === true,
    lines: (level.lines ?? []).filter(({ filtered }) => end === 'client' || !filtered).map(({ client }) => client),
    connections: shownOf(board, host).map((one) => connectionView(board, host, one)),
    backlog: backlogView(board, host),
    script: level.ends[end].script,
    due: host.due,
    mss: level.mss,
    goals: goalsOf(level, end).map((goal) => ({ goal, lit: match.goals[end].includes(goal) })),
    score: ownScore(board, seat.tally),
    power: host.power,
    reboots: host.reboots,
    needlessInARow: seat.needlessInARow,
    refusedInARow: seat.refusedInARow,
    lastJudged: seat.lastJudged,
    lastClaim: seat.lastClaim,
    naming: seat.naming,
    bets: betsOf(board, match, end),
    watched: level.watched === true,
    predictions: predictionsView(board, match, end),
    hint: seat.hint,
    ending: match.ending,
    glass: header.setup.glass ? glimpses(match) : null,
  };
}

/** Roles are those that label.ts gave; what strangers sent is told to nobody. */
const glimpses = ({ link }: Match): readonly Glimpse[] =>
  link.log.flatMap(({ number, lane, role, copy, fate }) => {
    const from = ENDS.find((end) => end === lane.from);
    return from === undefined ? [] : [{ number, from, role: role as Role, copy, fate: fate.kind }];
  });

const publicSeat = (match: Match, end: End): SeatView['seats'][End] => ({
  occupant: match.seats[end].occupant,
  line: match.seats[end].line,
});

function publicNetwork({ network }: Match): Pick<SeatView, 'network'> {
  if (!network) return {};
  const { occupant, line, ready } = network;
  return { network: { occupant, line, ready } };
}

/** Strangers at a backlog are many: of those that wait some are shown, of the others the view has a line in `backlog`. */
const STRANGERS_SHOWN = 3;

function shownOf({ level }: Board, host: Host): readonly Connection[] {
  const all = Object.values(host.connections);
  if (host.backlog === undefined) return all;
  const shown = waitingStrangers(level, host).slice(0, STRANGERS_SHOWN);
  return all.filter((one) => !isStranger(host, level, one.peer) || shown.includes(one));
}

const waitingStrangers = (level: Level, host: Host): readonly Connection[] =>
  Object.values(host.connections).filter(({ peer, inbox }) => inbox.length > 0 && isStranger(host, level, peer));

function backlogView({ level }: Board, host: Host): BacklogView | null {
  if (host.backlog === undefined) return null;
  const { size, given, count, fates, recent } = host.backlog;
  return {
    size,
    chairs: halfOpen(host).map(({ peer, outstanding }) => ({ peer, copies: outstanding[0]?.copies ?? 1 })),
    given,
    count: count + 1,
    fates,
    recent,
    flood: floodOf(level, host.end),
    waiting: Math.max(0, waitingStrangers(level, host).length - STRANGERS_SHOWN),
  };
}

/** On the Patient clock no time is shown: from a time, one player could read how long the other has thought. */
function connectionView(board: Board, host: Host, connection: Connection): ConnectionView {
  const timed = board.header.setup.clock === 'live';
  const { tcb, inbox, outstanding, calls, timers } = connection;
  const unacknowledged = outstanding.reduce((sum, one) => sum + one.segment.len, connection.lost);
  return {
    peer: connection.peer,
    local: connection.local,
    remote: connection.remote,
    tcb,
    nextIss: issOn(board, host, connection),
    listening: host.listening,
    backlog: backlogFor(board, host, connection),
    inbox: inbox.map(({ id, segment }) => ({ id, segment })),
    outstanding: outstanding.map(({ segment, copies }) => ({ segment, copies })),
    calls,
    timers: {
      retransmission: timerView(timers.retransmission, timed),
      timeWait: timerView(timers.timeWait, timed),
      probe: timerView(timers.probe, timed),
    },
    keepalive: connection.keepalive,
    duplicateAcks: connection.duplicateAcks,
    owed: owedOn(board, host, connection),
    seen: timed ? connection.seen : connection.seen.map((line) => ({ ...line, at: null })),
    signals: connection.signals,
    octets: {
      sent: connection.sent,
      acknowledged: Math.max(0, connection.sent - unacknowledged),
      delivered: connection.delivered,
    },
  };
}

const timerView = (timer: ConnectionTimer, timed: boolean): TimerView =>
  timed && timer.is !== 'off'
    ? { is: timer.is, startedAt: timer.startedAt, endsAt: timer.endsAt }
    : { is: timer.is, startedAt: null, endsAt: null };
