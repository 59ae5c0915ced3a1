/** What the projector of a class shows: what the whole room may see. While a round runs, of its tables 'playing' or 'finished' and nothing else. */
import type { Ms } from '#shared/base/index.ts';
import { ENDS } from '#shared/match/index.ts';
import type { Live } from './live.ts';
import { peopleOf, type StudentId } from './pair.ts';
import { topOf } from './standings.ts';
import { type ClassState, lastRound, nameOf, type Round, runningRound, studentsIn, tablesOf } from './state.ts';
import { streakOf, summaryOf } from './summary.ts';
import { type ToldSoFar, toldSoFar } from './toldSoFar.ts';
import { checkViewOf, commonOf, pollViewOf } from './viewParts.ts';
import type { RoundSummary, ScreenPair, ScreenView } from './views.ts';

const TOP = 5;

export function screenViewOf(state: ClassState, { present }: Live, code: string, now: Ms): ScreenView {
  const { plan, locked, shown } = state;
  const common = commonOf(state, code, now);
  const round = runningRound(state);
  const last = lastRound(state);
  const told = round && toldSoFar(round, now, plan.veiled);
  return {
    as: 'screen',
    ...common,
    locked,
    names: round ? [] : studentsIn(state).flatMap(({ id, name }) => (present[id] === true ? [name] : [])),
    pairs: round && told ? pairsOf(state, round, told) : [],
    progress: told?.progress ?? 0,
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

/** By name, so that the order tells nothing. Where partners are veiled each stands alone. */
function pairsOf(state: ClassState, round: Round, { finished }: ToldSoFar): readonly ScreenPair[] {
  const { veiled } = state.plan;
  const lines = tablesOf(round).flatMap((pair) => {
    const people = [...peopleOf(pair)];
    const hasBot = pair.seats.client === 'bot' || pair.seats.server === 'bot';
    const is = finished.has(pair.number) ? 'finished' : 'playing';
    return veiled
      ? people.map((id) => lineOf(state, { number: Number(id.slice(1)), people: [id], hasBot: false, is }))
      : [lineOf(state, { number: pair.number, people, hasBot, is })];
  });
  return lines.sort((a, b) => compare(a.names[0] ?? '', b.names[0] ?? '') || a.pair - b.pair);
}

interface Line {
  readonly number: number;
  readonly people: readonly StudentId[];
  readonly hasBot: boolean;
  readonly is: ScreenPair['is'];
}

function lineOf(state: ClassState, { number, people, hasBot, is }: Line): ScreenPair {
  const names = people.map((id) => nameOf(state, id)).sort((a, b) => compare(a ?? LAST, b ?? LAST));
  return {
    pair: number,
    names: hasBot ? [...names, null] : names,
    is,
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
