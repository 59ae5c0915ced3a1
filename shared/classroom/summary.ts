/** A round that is over, as the room may see it; and the class's streak of clean goodbyes. */
import { beliefOf, MISCONCEPTIONS, type Misconception } from '#shared/beliefs/index.ts';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import { ENDS, type End, goalsOf } from '#shared/match/index.ts';
import { REFUSAL_CODES, type RefusalCode, type VerdictCode } from '#shared/tcp/index.ts';
import type { StudentId } from './pair.ts';
import { type Scored, type SeatPoints, scoredTables, wasPlayed } from './points.ts';
import type { Decision, Result, SeatResult } from './result.ts';
import { type ClassState, nameOf, type Round } from './state.ts';
import type { RoundSummary, Stumble, TableSummary } from './views.ts';

export function summaryOf(state: Pick<ClassState, 'rounds' | 'students'>, round: Round): RoundSummary {
  const tables = scoredTables(round);
  const results = tables.map(({ result }) => result);
  const stumbles = stumblesOf(results);
  return {
    number: state.rounds.indexOf(round) + 1,
    plan: round.plan,
    players: new Set(results.flatMap(peopleOf).map(({ by }) => by)).size,
    tables: tables.map((table) => tableSummary(state, round, table)),
    stumbles,
    stars: histogram(results.flatMap(peopleOf)),
    moment: stumbles[0] ? momentOf(results, stumbles[0].belief) : null,
    clean: hasGoodbye(round.plan.level) ? results.filter(({ clean }) => clean).length : null,
  };
}

/** Its matches end with both ends closed by their goodbyes. */
const hasGoodbye = (level: LevelId): boolean => ENDS.some((end) => goalsOf(levelOf(level), end).includes('closed'));

/** Seats in which a person played. */
const peopleOf = ({ seats }: Result): readonly SeatResult[] =>
  ENDS.map((end) => seats[end]).filter(({ played }) => played);

function tableSummary(
  state: Pick<ClassState, 'students'>,
  { pairs }: Round,
  { result, percent }: Scored,
): TableSummary {
  const { pair, board, match, ending, damaged, states, goals, segments, seats } = result;
  const nameAt = (end: End) => nameOf(state, seats[end].by);
  const network = pairs.find(({ number }) => number === pair)?.seats.network;
  return {
    pair,
    board,
    match,
    names: { client: nameAt('client'), server: nameAt('server') },
    network: network === undefined ? null : nameOf(state, network),
    ending,
    damaged: damaged === true,
    states,
    stars: { client: seats.client.stars, server: seats.server.stars },
    goals,
    refused: seats.client.refused + seats.server.refused,
    segments,
    percent: bestOf(percent),
  };
}

/** Of who stayed, where a bot sat in for the other. */
function bestOf(percent: SeatPoints): number | null {
  const own = ENDS.flatMap((end) => percent[end] ?? []);
  return own.length === 0 ? null : Math.max(...own);
}

const histogram = (seats: readonly SeatResult[]): RoundSummary['stars'] => {
  const of = (stars: number) => seats.filter((seat) => seat.stars === stars).length;
  return [of(3), of(2), of(1), of(0)];
};

/** What is believed by whoever makes this move; null: nothing wrong, or a bot's hand did it. */
export function beliefShown({ code, hand }: Decision): Misconception | null {
  return hand === 'own' && isRefusal(code) ? beliefOf(code) : null;
}

const isRefusal = (code: VerdictCode): code is RefusalCode => (REFUSAL_CODES as readonly VerdictCode[]).includes(code);

/** What many believe comes before what one does again and again. */
function stumblesOf(results: readonly Result[]): readonly Stumble[] {
  const made = results
    .flatMap(peopleOf)
    .flatMap(({ by, moves }) => moves.map((move) => ({ by, belief: beliefShown(move) })));
  return MISCONCEPTIONS.flatMap((belief): Stumble[] => {
    const by: readonly StudentId[] = made.filter((one) => one.belief === belief).map((one) => one.by);
    return by.length === 0 ? [] : [{ belief, players: new Set(by).size, times: by.length }];
  }).sort((a, b) => b.players - a.players || b.times - a.times);
}

/** Where a refusal is told best: in a match that was won all the same, with little else refused; among equals the first to end. */
function momentOf(results: readonly Result[], belief: Misconception): RoundSummary['moment'] {
  const [best] = results
    .flatMap((result) => {
      const shown = peopleOf(result).flatMap(({ moves }) => moves.filter((move) => beliefShown(move) === belief));
      const entry = Math.min(...shown.map((move) => move.entry));
      const others = result.seats.client.refused + result.seats.server.refused - shown.length;
      return shown.length === 0 ? [] : [{ match: result.match, entry, won: result.ending === 'won', others }];
    })
    .sort((a, b) => Number(b.won) - Number(a.won) || a.others - b.others);
  return best ? { match: best.match, entry: best.entry, belief } : null;
}

/**
 * Clean goodbyes in a row, over all tables at which there was one to say, in the order in which they ended, and the most so far. Of rounds that are
 * over: while one runs, the room shall not read from it how a table fares.
 */
export function streakOf({ rounds }: Pick<ClassState, 'rounds'>): { readonly now: number; readonly best: number } {
  const ended = rounds.filter(({ over, plan }) => over !== null && !plan.exhibition).flatMap(scoredTables);
  return ended
    .map(({ result }) => result)
    .filter((result) => wasPlayed(result) && hasGoodbye(result.level))
    .reduce(
      ({ now, best }, { clean }) => {
        const next = clean ? now + 1 : 0;
        return { now: next, best: Math.max(best, next) };
      },
      { now: 0, best: 0 },
    );
}
