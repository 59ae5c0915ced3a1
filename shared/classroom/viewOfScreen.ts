/** What the projector of a class shows: what the whole room may see. While a round runs, of its tables 'playing' or 'finished' and nothing else. */
import type { Ms } from '#shared/base/index.ts';
import { ENDS } from '#shared/match/index.ts';
import type { Live } from './live.ts';
import { type Pair, peopleOf, type StudentId } from './pair.ts';
import { topOf } from './standings.ts';
import {
  boardNow,
  type ClassState,
  lastRound,
  nameOf,
  type Round,
  resultAt,
  runningRound,
  studentsIn,
  tablesOf,
} from './state.ts';
import { streakOf, summaryOf } from './summary.ts';
import { checkViewOf, commonOf, pollViewOf } from './viewParts.ts';
import type { RoundSummary, ScreenPair, ScreenView } from './views.ts';

const TOP = 5;

/**
 * @param kept what the room was told last of how far the tables are: that stays, so that nobody can read from the moment whose
 * table it was; null when it is to be told anew
 */
export function screenViewOf(
  state: ClassState,
  { present }: Live,
  code: string,
  now: Ms,
  kept: ScreenView | null,
): ScreenView {
  const { plan, locked, shown } = state;
  const common = commonOf(state, code, now);
  const round = runningRound(state);
  const last = lastRound(state);
  const before = kept?.phase === 'round' && kept.round?.number === common.round?.number ? kept : null;
  return {
    as: 'screen',
    ...common,
    locked,
    names: round ? [] : studentsIn(state).flatMap(({ id, name }) => (present[id] === true ? [name] : [])),
    pairs: round ? pairsOf(state, round, before) : [],
    progress: round ? (before?.progress ?? progressOf(round)) : 0,
    last: round || !last ? null : toldToAll(state, summaryOf(state, last)),
    top: plan.ranks ? topOf(state, TOP).map(({ name, standing }) => ({ name, standing })) : [],
    streak: streakOf(state),
    shown,
    poll: pollViewOf(state),
    check: checkViewOf(state),
  };
}

/** Matchpoints are ranks. */
const toldToAll = ({ plan }: ClassState, summary: RoundSummary): RoundSummary =>
  plan.ranks ? summary : { ...summary, tables: summary.tables.map((table) => ({ ...table, percent: null })) };

function progressOf(round: Round): number {
  const boards = tablesOf(round).flatMap(({ number }) =>
    Array.from({ length: round.plan.boards }, (_, board) => resultAt(round, number, board)),
  );
  return Math.floor((100 * boards.filter((result) => result !== null).length) / boards.length);
}

/** By name, so that the order tells nothing. Where partners are veiled each stands alone. */
function pairsOf(state: ClassState, round: Round, kept: ScreenView | null): readonly ScreenPair[] {
  const { veiled } = state.plan;
  const lines = tablesOf(round).flatMap((pair) => {
    const people = [...peopleOf(pair)];
    const hasBot = pair.seats.client === 'bot' || pair.seats.server === 'bot';
    return veiled
      ? people.map((id) => lineOf(state, round, pair, { number: Number(id.slice(1)), people: [id], hasBot: false }))
      : [lineOf(state, round, pair, { number: pair.number, people, hasBot })];
  });
  const asTold = (line: ScreenPair): ScreenPair => ({
    ...line,
    is: kept?.pairs.find(({ pair }) => pair === line.pair)?.is ?? line.is,
  });
  return lines.map(asTold).sort((a, b) => compare(a.names[0] ?? '', b.names[0] ?? '') || a.pair - b.pair);
}

interface Line {
  readonly number: number;
  readonly people: readonly StudentId[];
  readonly hasBot: boolean;
}

function lineOf(state: ClassState, round: Round, pair: Pair, { number, people, hasBot }: Line): ScreenPair {
  const names = people.map((id) => nameOf(state, id)).sort((a, b) => compare(a ?? LAST, b ?? LAST));
  return {
    pair: number,
    names: hasBot ? [...names, null] : names,
    is: boardNow(round, pair) === null ? 'finished' : 'playing',
    stars: state.plan.ranks ? starsOf(state, people) : null,
  };
}

/** Behind every name. */
const LAST = '\u{10ffff}';

/** The same on every machine, whatever languages it knows. */
const compare = (a: string, b: string): number => {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one === other ? 0 : one < other ? -1 : 1;
};

/** Of the rounds that are over: on average, in halves; null where nothing was played yet. */
function starsOf({ rounds }: ClassState, people: readonly StudentId[]): number | null {
  const over = rounds.filter(({ over }) => over !== null);
  const stars = over.flatMap(({ results }) =>
    results.flatMap(({ seats }) =>
      ENDS.flatMap((end) => (seats[end].played && people.includes(seats[end].by) ? [seats[end].stars] : [])),
    ),
  );
  if (stars.length === 0) return null;
  const mean = stars.reduce((sum: number, each) => sum + each, 0) / stars.length;
  return Math.round(2 * mean) / 2;
}
