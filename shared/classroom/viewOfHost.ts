/** What the host of a class sees: everything but secrets. */
import { type Ms, SECOND } from '#shared/base/index.ts';
import type { Live, SeatLive } from './live.ts';
import { type Pair, type Sitter, seatsOn } from './pair.ts';
import type { Result } from './result.ts';
import { endOf } from './rounds.ts';
import { matchIdOf } from './seats.ts';
import { leaveOf } from './showing.ts';
import { standingsOf } from './standings.ts';
import {
  boardNow,
  type ClassState,
  lastRound,
  type Round,
  resultAt,
  runningRound,
  type Student,
  tablesOf,
} from './state.ts';
import { summaryOf } from './summary.ts';
import { checkViewOf, commonOf, pollViewOf } from './viewParts.ts';
import type { HostSeat, HostStudent, HostTable, HostView, Need } from './views.ts';

/** Keys and links are the server's to add. */
export function hostViewOf(
  state: ClassState,
  live: Live,
  code: string,
  now: Ms,
): Omit<HostView, 'screenKey' | 'tasks'> {
  const { plan, next, locked, asked, shown } = state;
  const round = runningRound(state);
  const last = lastRound(state);
  const tables = round === null ? [] : tablesOf(round).map((pair) => tableOf(state, live, round, pair));
  return {
    as: 'host',
    ...commonOf(state, code, now),
    plan,
    next,
    locked,
    students: studentsOf(state, live, tables),
    tables,
    last: last && summaryOf(state, last),
    asked: asked && { match: asked.match, answer: leaveOf(state, asked.match) },
    shown,
    poll: pollViewOf(state),
    check: checkViewOf(state),
    checksDone: state.checks.flatMap((check) => (check.open ? [] : [check.when])),
  };
}

function studentsOf(state: ClassState, { present }: Live, tables: readonly HostTable[]): readonly HostStudent[] {
  const standings = standingsOf(state);
  return state.students.map(({ tokenHash, device, joinedAt, spins, ...student }) => {
    const here = present[student.id] === true;
    return {
      ...student,
      here,
      need: student.status === 'in' ? needOf(state, student.id, here, tables) : null,
      standing: standings[student.id] ?? null,
    };
  });
}

const MANY_REFUSED = 3;
const LONG_SILENCE: Ms = 45 * SECOND;

function needOf({ pause }: ClassState, id: Student['id'], here: boolean, tables: readonly HostTable[]): Need | null {
  const seats = tables.flatMap((table) => (table.finished ? [] : Object.values(table.seats)));
  const seat = seats.find(({ by }) => by === id);
  if (!seat) return null;
  if (!here) return 'away';
  if (seat.refusedInARow >= MANY_REFUSED) return 'refused';
  return pause === null && (seat.silent ?? 0) >= LONG_SILENCE ? 'silent' : null;
}

/** The match that a pair is at, or its last one. */
function tableOf(state: ClassState, live: Live, round: Round, pair: Pair): HostTable {
  const now = boardNow(round, pair);
  const board = now ?? lastBoard(round, pair);
  const match = matchIdOf(state.secret, round.number, board, pair.number);
  const table = live.tables[match];
  const result = resultAt(round, pair.number, board);
  const { client, server, network } = seatsOn(pair, board);
  const seat = (by: Sitter, told?: SeatLive): HostSeat => ({ ...(told ?? unseen(live, by)), by });
  const seats = {
    client: { ...seat(client, table?.seats.client), ...(result && counts(result, 'client')) },
    server: { ...seat(server, table?.seats.server), ...(result && counts(result, 'server')) },
    ...(network === undefined ? {} : { network: seat(network, table?.seats.network) }),
  };
  const isAbsent = Object.values(seats).every(({ by, here }) => by === 'bot' || !here);
  const phase = result ? (result.damaged ? 'damaged' : 'ended') : (table?.phase ?? 'waiting');
  return {
    pair: pair.number,
    board,
    match,
    seats,
    phase: phase === 'waiting' && isAbsent ? 'absent' : phase,
    goals: result?.goals ?? table?.goals ?? { met: 0, of: 0 },
    finished: now === null,
    endsAt: now === null ? null : ownEndOf(state, round, pair),
  };
}

/** As long as a round has no extra time for it, a table's end is the round's. */
function ownEndOf(state: ClassState, round: Round, pair: Pair): Ms | null {
  const end = endOf(round, pair, state);
  return end === round.endsAt ? null : end;
}

const lastBoard = ({ plan }: Round, { crossed }: Pair): number => (plan.boards === 2 && !crossed ? 1 : 0);

/** Before its match is open, or once it is put away. */
const unseen = ({ present }: Live, by: Sitter): SeatLive => ({
  here: by === 'bot' || present[by] === true,
  bot: false,
  decisions: 0,
  refused: 0,
  refusedInARow: 0,
  silent: null,
});

const counts = ({ seats }: Result, end: 'client' | 'server'): Partial<SeatLive> => ({
  decisions: seats[end].decisions,
  refused: seats[end].refused,
  refusedInARow: 0,
  silent: null,
});
