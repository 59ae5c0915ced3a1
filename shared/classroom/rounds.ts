/** A round from its beginning to its end: its tables, its time, and the results of its matches. */
import { MINUTE, type Ms } from '#shared/base/index.ts';
import { isSeated, type Pair, peopleOf } from './pair.ts';
import { USUAL_STRETCH } from './people.ts';
import { type ClassError, type Rules, unchanged, when } from './rule.ts';
import { matchIdOf } from './seats.ts';
import {
  type ClassState,
  inRunningRound,
  isTouched,
  type Round,
  resultAt,
  runningRound,
  studentOf,
  tablesOf,
} from './state.ts';

export const rounds: Rules<'begin' | 'table' | 'result' | 'over' | 'extend' | 'stop' | 'skip'> = {
  begin: {
    by: 'class',
    may: (state, { round, pairs }) =>
      when(isBetween(state) && state.pause === null && round === state.next && round < state.plan.rounds.length) ??
      (canSit(state, pairs) && pairs.every(({ number }, i) => number === i) ? null : 'malformed'),
    step: begun,
  },
  table: {
    by: 'class',
    may: (state, { pair, instead }) => {
      const round = runningRound(state);
      return round === null ? 'wrong-moment' : mayAdd(state, round, pair, instead);
    },
    step: (state, { pair, instead }) =>
      inRunningRound(state, (round) => ({
        ...round,
        pairs: [...round.pairs, pair],
        dissolved: [...round.dissolved, ...instead],
      })),
  },
  result: {
    by: 'class',
    may: (state, { result: { round: number, board, pair, match } }) => {
      const round = state.rounds.find((had) => had.number === number);
      if (!round || board >= round.plan.boards || pair >= round.pairs.length) return 'malformed';
      if (match !== matchIdOf(state.secret, number, board, pair)) return 'malformed';
      return when(round.over === null || resultAt(round, pair, board) !== null);
    },
    // The first one stands: a match ends once, however often that is told.
    step: (state, { result }, _by, at) =>
      inRunningRound(state, (round) =>
        resultAt(round, result.pair, result.board)
          ? round
          : { ...round, results: [...round.results, result], ends: { ...round.ends, [result.match]: at } },
      ),
  },
  over: {
    by: 'class',
    may: (state) => when(runningRound(state) !== null),
    step: (state, { why }, _by, at) => inRunningRound(state, (round) => ({ ...round, over: { at, why } })),
  },
  extend: {
    by: 'host',
    may: (state, { by }) => (by > 0 ? when((runningRound(state)?.endsAt ?? null) !== null) : 'malformed'),
    step: (state, { by }) =>
      inRunningRound(state, (round) => ({ ...round, endsAt: round.endsAt === null ? null : round.endsAt + by })),
  },
  // A wish: the class stops its matches, writes what they were worth, and then that the round is over.
  stop: {
    by: 'host',
    may: (state, { round }) => {
      const running = runningRound(state);
      return when(running !== null && isMeant(running.number, round));
    },
    step: unchanged,
  },
  skip: {
    by: 'host',
    may: (state, { round }) =>
      when(isBetween(state) && state.next < state.plan.rounds.length && isMeant(state.next, round)),
    step: (state) => ({ ...state, next: state.next + 1 }),
  },
};

/** When a table's time is up: as usual, or later where the host has given one of its people more; null: never. */
export function endOf(round: Round, pair: Pair, state: Pick<ClassState, 'students'>): Ms | null {
  if (round.endsAt === null) return null;
  const stretch = Math.max(...peopleOf(pair).map((id) => studentOf(state, id)?.stretch ?? USUAL_STRETCH));
  const begin = round.beganAt + round.paused;
  return begin + Math.round(((round.endsAt - begin) * stretch) / USUAL_STRETCH);
}

const isMeant = (round: number, named = round): boolean => named === round;

const isBetween = (state: ClassState): boolean => !state.finished && runningRound(state) === null;

/** A new round puts away what was shown between the rounds. */
function begun(state: ClassState, { round, pairs }: { round: number; pairs: readonly Pair[] }, _by: string, at: Ms) {
  const plan = state.plan.rounds[round];
  if (!plan) return state;
  const endsAt = plan.minutes === null ? null : at + plan.minutes * MINUTE;
  const fresh: Round = {
    number: round,
    plan,
    pairs,
    dissolved: [],
    beganAt: at,
    paused: 0,
    endsAt,
    results: [],
    ends: {},
    over: null,
  };
  return {
    ...state,
    rounds: [...state.rounds, fresh],
    next: round + 1,
    asked: null,
    shown: null,
    poll: null,
    checks: state.checks.map((check) => ({ ...check, open: false })),
  };
}

/** At least one person a table, all of them in the class, nobody on two chairs. */
function canSit(state: ClassState, pairs: readonly Pair[]): boolean {
  const seated = pairs.flatMap(peopleOf);
  const all = pairs.every((pair) => peopleOf(pair).length > 0) && pairs.length > 0;
  return all && new Set(seated).size === seated.length && seated.every((id) => studentOf(state, id)?.status === 'in');
}

/** Nobody of the table sits elsewhere, and the tables that it replaces have played nothing yet. */
function mayAdd(state: ClassState, round: Round, pair: Pair, instead: readonly number[]): ClassError | null {
  const tables = tablesOf(round);
  const replaced = tables.filter(({ number }) => instead.includes(number));
  const others = tables.filter(({ number }) => !instead.includes(number));
  if (pair.number !== round.pairs.length || replaced.length !== instead.length || !canSit(state, [pair])) {
    return 'malformed';
  }
  const isFree = !peopleOf(pair).some((id) => others.some((table) => isSeated(table, id)));
  return when(isFree && !replaced.some((table) => isTouched(round, table)));
}
