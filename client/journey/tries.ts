/**
 * The tries at the connections of the days: one for each day. It counts from the moment at which it is begun, so that a
 * reload goes on with it, and its first result stays. It is kept in the browser, on trust.
 */
import type { Day } from '#shared/base/index.ts';
import type { Debrief } from '#shared/match/index.ts';

export interface Try {
  readonly day: Day;
  readonly match: string;
  /** When it was begun, in milliseconds since 1970 by the clock of this browser. */
  readonly at: number;
  /** null until its end is known. */
  readonly result: TryResult | null;
}

export interface TryResult {
  readonly ending: Debrief['ending'];
  readonly stars: 0 | 1 | 2 | 3;
  readonly score: number;
  /** What was sent, in arrows: a line for each kind. */
  readonly rows: readonly string[];
}

/** The player left: nothing was reached, and nothing is told of it. */
export const GIVEN_UP: TryResult = { ending: 'abandoned', stars: 0, score: 0, rows: [] };

/** Nearly three years; older ones are let go. */
export const MOST_TRIES = 1000;

/** Both lists together: one try for each day, in the order of the days. */
export function joinTries(a: readonly Try[], b: readonly Try[]): readonly Try[] {
  const days = new Map(a.map((one) => [one.day, one]));
  for (const one of b) days.set(one.day, better(days.get(one.day), one));
  return [...days.values()].sort((x, y) => x.day - y.day).slice(-MOST_TRIES);
}

/** What has a result counts, and of two results the one that was begun first; of two that run the later one. */
function better(a: Try | undefined, b: Try): Try {
  if (a === undefined) return b;
  if (a.result === null) return b.result !== null || b.at > a.at ? b : a;
  return b.result !== null && b.at < a.at ? b : a;
}

/** The try of this match comes to its end. One that was begun elsewhere counts from now. */
export function settled(tries: readonly Try[], day: Day, match: string, result: TryResult, now: number) {
  const begun = tries.find((one) => one.day === day && one.match === match);
  return joinTries(tries, [{ day, match, at: begun?.at ?? now, result }]);
}

export const tryOf = (tries: readonly Try[], day: Day): Try | null => tries.find((one) => one.day === day) ?? null;

export const isFinished = (one: Try | null): boolean => one?.result?.ending === 'won';

/** Days in a row that were finished, up to today; today's may still be to come. */
export function streakOf(tries: readonly Try[], today: Day): number {
  const days = new Set(tries.filter(isFinished).map(({ day }) => day));
  let day = days.has(today) ? today : today - 1;
  let count = 0;
  for (; days.has(day); day--) count++;
  return count;
}
