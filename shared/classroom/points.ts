/**
 * Matchpoints, as in duplicate bridge: all pairs of a board met the same luck, so each is ranked against the others. One point for
 * each pair beaten, half for a tie, in percent. Time never counts.
 */
import { ENDS, type End } from '#shared/match/index.ts';
import type { Result } from './result.ts';
import { type Round, tablesOf } from './state.ts';

/** By the pair's number; null: nobody played there, so it is not ranked and beats nobody. */
export interface BoardPoints {
  readonly [pair: number]: number | null;
}

/**
 * @param results all of one board of one round. A pair alone has nobody to be compared with: it gets what it would on average, as in
 * bridge, since a hundred would be a prize for the others' absence, and nothing a punishment for it.
 */
export function boardPoints(results: readonly Result[]): BoardPoints {
  const ranked = results.filter(wasPlayed);
  const worths = ranked.map((result) => ({ pair: result.pair, worth: worthOf(result, ranked) }));
  const points = worths.map(({ pair, worth }) => {
    const others = worths.filter((other) => other.pair !== pair);
    const beaten = others.reduce((sum, other) => sum + pointsAgainst(worth, other.worth), 0);
    return [pair, others.length === 0 ? 50 : oneDecimal((100 * beaten) / others.length)];
  });
  const absent = results.filter((result) => !wasPlayed(result)).map(({ pair }) => [pair, null]);
  return Object.fromEntries([...points, ...absent]);
}

export const wasPlayed = ({ seats }: Result): boolean => ENDS.some((end) => seats[end].played);

export const oneDecimal = (n: number): number => Math.round(10 * n) / 10;

function pointsAgainst(own: Worth, other: Worth): number {
  const order = compareWorth(own, other);
  return order > 0 ? 1 : order === 0 ? 0.5 : 0;
}

/** What decides, in this order. More is better, so what is better small stands negative. */
type Worth = readonly [finished: 0 | 1, totalOrGoals: number, refused: number, segments: number];

/** Above 0 if the first is better. */
function compareWorth(a: Worth, b: Worth): number {
  const first = a.findIndex((own, i) => own !== b[i]);
  return first < 0 ? 0 : (a[first] as number) - (b[first] as number);
}

function worthOf(result: Result, ranked: readonly Result[]): Worth {
  const sum = (of: 'points' | 'refused') => ENDS.reduce((all, end) => all + counted(result, end, of, ranked), 0);
  const isFinished = result.ending === 'won';
  const total = sum('points') + result.finish + result.economy;
  return [isFinished ? 1 : 0, isFinished ? total : result.goals.met, -sum('refused'), -result.segments];
}

/** Whoever has a bot for a partner shall neither gain nor lose by that: its seat counts as the middle one of the people there. */
function counted(result: Result, end: End, of: 'points' | 'refused', ranked: readonly Result[]): number {
  const own = result.seats[end];
  if (own.by !== 'bot') return own[of];
  const people = ranked.map(({ seats }) => seats[end]).filter(({ by, played }) => by !== 'bot' && played);
  return people.length === 0 ? own[of] : median(people.map((seat) => seat[of]));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

export interface Scored {
  readonly result: Result;
  /** null: nobody played there, or the round does not count. */
  readonly percent: number | null;
}

/** A round is never changed, only followed by another: the view of each student asks for the same ones again. */
const KNOWN = new WeakMap<Round, readonly Scored[]>();

/** The tables of a round, each with its matchpoints, in the order in which they ended; dissolved ones are left out. */
export function scoredTables(round: Round): readonly Scored[] {
  const scored = KNOWN.get(round) ?? scoreTables(round);
  KNOWN.set(round, scored);
  return scored;
}

function scoreTables(round: Round): readonly Scored[] {
  const tables = tablesOf(round).map(({ number }) => number);
  const results = round.results.filter(({ pair }) => tables.includes(pair));
  const boards = Array.from({ length: round.plan.boards }, (_, board) =>
    boardPoints(results.filter((result) => result.board === board)),
  );
  const percentOf = ({ board, pair }: Result) => (round.plan.exhibition ? null : (boards[board]?.[pair] ?? null));
  return results.map((result) => ({ result, percent: percentOf(result) }));
}
