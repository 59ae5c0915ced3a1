/** What one student of a class sees: their own part, and what is everybody's. */
import { assert, type Ms } from '#shared/base/index.ts';
import type { Seat } from '#shared/match/index.ts';
import { isSeated, type Pair, peopleOf, type StudentId, seatOn } from './pair.ts';
import { endOf } from './rounds.ts';
import { matchIdOf, seatProofOf } from './seats.ts';
import { isAskedFor } from './showing.ts';
import { standingsOf } from './standings.ts';
import {
  boardNow,
  type ClassState,
  lastRound,
  openCheck,
  type Round,
  runningRound,
  studentOf,
  studentsIn,
  tablesOf,
} from './state.ts';
import { checkViewOf, commonOf, phaseOf, pollViewOf } from './viewParts.ts';
import type { StudentView } from './views.ts';

/** @param id of somebody who has joined */
export function studentViewOf(state: ClassState, id: StudentId, code: string, now: Ms): StudentView {
  const student = studentOf(state, id);
  assert(student !== null, `${id} has joined`);
  const { name, wanted, spins } = student;
  const { plan, finished } = state;
  const round = runningRound(state);
  const pair = round && (tablesOf(round).find((table) => isSeated(table, id)) ?? null);
  const board = round && pair && boardNow(round, pair);
  const [poll, check] = [pollViewOf(state), checkViewOf(state)];
  return {
    as: 'student',
    ...commonOf(state, code, now),
    id,
    name,
    wanted,
    spins,
    mayName: plan.ownNames && !finished,
    table: round && pair && board !== null ? tableOf(state, round, pair, board, id) : null,
    waits: board === null ? waitsFor(state, pair) : null,
    debriefs: round ? [] : debriefsOf(state, id),
    endsAt: round && pair && board !== null ? endOf(round, pair, state) : null,
    standing: plan.ranks ? (standingsOf(state)[id] ?? null) : null,
    asked: state.asked && isAskedFor(state, id) ? { match: state.asked.match } : null,
    poll: poll && { ...poll, mine: state.poll?.votes[id] ?? null },
    check: check && { ...check, answers: openCheck(state)?.answers[id] ?? {} },
  };
}

function tableOf(state: ClassState, round: Round, pair: Pair, board: number, id: StudentId): StudentView['table'] {
  const match = matchIdOf(state.secret, round.number, board, pair.number);
  const seat = seatOn(pair, board, id) ?? 'client';
  // For who has gone a bot sits in.
  const others = peopleOf(pair).flatMap(
    (other) => studentsIn(state).find((one) => one.id === other && other !== id) ?? [],
  );
  return {
    match,
    token: tokenOf(state, match, seat, id),
    seat,
    board,
    partner: state.plan.veiled || others.length === 0 ? null : others.map(({ name }) => name).join(' · '),
    withBot: others.length === 0,
  };
}

const tokenOf = ({ secret }: ClassState, match: string, seat: Seat, id: StudentId): string =>
  `${match}.${seatProofOf(secret, match, seat, id)}`;

/** Why there is no table. */
function waitsFor(state: ClassState, pair: Pair | null): StudentView['waits'] {
  switch (phaseOf(state)) {
    case 'lobby':
      return 'lobby';
    case 'round':
      return pair === null ? 'next-round' : 'finished';
    case 'between':
      return 'next-round';
    case 'finished':
      return 'over';
  }
}

function debriefsOf(state: ClassState, id: StudentId): StudentView['debriefs'] {
  const last = lastRound(state);
  const own = (last?.results ?? []).flatMap(({ match, pair, board, damaged }) => {
    const table = damaged ? undefined : last?.pairs[pair];
    const seat = table ? seatOn(table, board, id) : null;
    return seat ? [{ match, token: tokenOf(state, match, seat, id), board }] : [];
  });
  return [...own].sort((a, b) => a.board - b.board);
}
