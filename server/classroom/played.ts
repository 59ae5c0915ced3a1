/** A match of a round that is over, by its id: what it was worth; null if it is none, or its log cannot be read. */
import type { ClassState, Result } from '#shared/classroom/index.ts';

export function playedIn({ rounds }: Pick<ClassState, 'rounds'>, match: string): Result | null {
  const over = rounds.filter((round) => round.over !== null);
  return over.flatMap(({ results }) => results).find((result) => result.match === match && !result.damaged) ?? null;
}
