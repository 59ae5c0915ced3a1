/**
 * Matchpoints, as in duplicate bridge: all pairs of a board met the same luck, so each is ranked against the others. One point for
 * each pair beaten, half for a tie, in percent. Time never counts.
 */
import { type End, otherEnd } from '#shared/match/index.ts';
import type { Result } from './result.ts';
import { countedOf, isWhole, type Middle, middleOf } from './standIn.ts';
import { type Round, tablesOf } from './state.ts';

/** For the person in each seat; null: nobody played it, or it does not count. */
export type SeatPoints = { readonly [end in End]: number | null };

export interface BoardPoints {
  readonly [pair: number]: SeatPoints;
}

/** What one gets on average, and where there is nobody to be compared with. */
const AVERAGE = 50;

/**
 * A pair is compared with every pair of its board, and counts as a tie with itself. So is a small field made comparable with a
 * large one in bridge (Neuberg's formula, for a field without end): the second of two has done worse than one pair, and not
 * worse than all there could be. Nobody has nothing, nobody everything, and the mean stays at a half.
 *
 * @param results all of one board of one round
 */
export function boardPoints(results: readonly Result[]): BoardPoints {
  const ranked = results.filter(wasPlayed);
  const middle = middleOf(ranked);
  const worths = ranked.map((result) => ({ pair: result.pair, worth: worthOf(result, middle, null) }));
  const percentAt = (result: Result, end: End): number | null => {
    if (!result.seats[end].played) return null;
    const own = worthOf(result, middle, end);
    const others = worths.filter(({ pair }) => pair !== result.pair);
    const beaten = others.reduce((sum, { worth }) => sum + pointsAgainst(own, worth), TIE);
    const percent = oneDecimal((100 * beaten) / ranked.length);
    return wasLeft(result, end) ? Math.max(AVERAGE, percent) : percent;
  };
  return Object.fromEntries(
    results.map((result) => [
      result.pair,
      { client: percentAt(result, 'client'), server: percentAt(result, 'server') },
    ]),
  );
}

export const wasPlayed = ({ seats }: Result): boolean => seats.client.played || seats.server.played;

export const oneDecimal = (n: number): number => Math.round(10 * n) / 10;

const TIE = 0.5;

function pointsAgainst(own: Worth, other: Worth): number {
  const order = compareWorth(own, other);
  return order > 0 ? 1 : order === 0 ? TIE : 0;
}

/** What decides, in this order. More is better, so what is better small stands negative. */
type Worth = readonly [finished: 0 | 1, totalOrGoals: number, refused: number, segments: number];

/** Above 0 if the first is better. */
function compareWorth(a: Worth, b: Worth): number {
  const first = a.findIndex((own, i) => own !== b[i]);
  return first < 0 ? 0 : (a[first] as number) - (b[first] as number);
}

function worthOf(result: Result, middle: Middle, own: End | null): Worth {
  const { points, refused, economy, segments } = countedOf(result, middle, own);
  const isFinished = result.ending === 'won';
  return [isFinished ? 1 : 0, isFinished ? points + result.finish + economy : result.goals.met, -refused, -segments];
}

/**
 * Whoever stayed where their partner did not has at least the average, as a side without fault has in bridge: the wait, and the bot's
 * own way of playing, can neither cost the time to finish nor a place. An end that was their own doing is not meant.
 */
function wasLeft({ ending, seats }: Result, end: End): boolean {
  const partner = seats[otherEnd(end)];
  const isWithoutFault = ending === 'won' || ending === 'time-up' || ending === 'called-off';
  return isWithoutFault && isWhole(seats[end]) && partner.by !== 'bot' && !isWhole(partner);
}

export interface Scored {
  readonly result: Result;
  readonly percent: SeatPoints;
}

/** A round is never changed, only followed by another: the view of each student asks for the same ones again. */
const KNOWN = new WeakMap<Round, readonly Scored[]>();

/** The tables of a round, each with its matchpoints, in the order in which they ended; dissolved ones are left out. */
export function scoredTables(round: Round): readonly Scored[] {
  const scored = KNOWN.get(round) ?? scoreTables(round);
  KNOWN.set(round, scored);
  return scored;
}

export const NOT_COUNTED: SeatPoints = { client: null, server: null };

function scoreTables(round: Round): readonly Scored[] {
  const tables = tablesOf(round).map(({ number }) => number);
  const results = round.results.filter(({ pair }) => tables.includes(pair));
  const boards = Array.from({ length: round.plan.boards }, (_, board) =>
    boardPoints(results.filter((result) => result.board === board)),
  );
  const percentOf = ({ board, pair }: Result) =>
    round.plan.exhibition ? NOT_COUNTED : (boards[board]?.[pair] ?? NOT_COUNTED);
  return results.map((result) => ({ result, percent: percentOf(result) }));
}
