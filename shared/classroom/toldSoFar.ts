/**
 * How far a running round is, as the room was told last. It is told anew every 30 s and not in between, whenever a projector is
 * opened, so that nobody can read from the moment whose table it was that has finished.
 */
import { type Ms, SECOND } from '#shared/base/index.ts';
import { boardNow, type Round, resultAt, tablesOf } from './state.ts';

/** Between two pictures (ms since the round began, pauses and all). */
const REFRESH: Ms = 30 * SECOND;

export interface ToldSoFar {
  /** The numbers of the pairs that are told as finished. */
  readonly finished: ReadonlySet<number>;
  /** 0 to 100: of all boards of the round. */
  readonly progress: number;
}

/**
 * @param veiled partners are not to be known: the two of a table that finishes alone would be seen to turn together, so they
 * turn with the next table, or with the last one
 */
export function toldSoFar(round: Round, now: Ms, veiled: boolean): ToldSoFar {
  const pictures = Math.floor(Math.max(0, now - round.beganAt) / REFRESH);
  const known = knownAt(round, pictures);
  const tables = tablesOf(round);
  const boards = tables.flatMap(({ number }) =>
    Array.from({ length: round.plan.boards }, (_, board) => resultAt(known, number, board)),
  );
  const progress = Math.floor((100 * boards.filter((result) => result !== null).length) / boards.length);
  return { progress, finished: new Set(veiled ? inCompany(round, pictures) : finishedIn(known)) };
}

/** The round as it was at this picture. */
const knownAt = (round: Round, picture: number): Round => ({
  ...round,
  results: round.results.filter(({ match }) => (round.ends[match] ?? 0) <= round.beganAt + picture * REFRESH),
});

const finishedIn = (round: Round): readonly number[] =>
  tablesOf(round).flatMap((pair) => (boardNow(round, pair) === null ? [pair.number] : []));

/** Those that turned with another table at some picture so far, or were the last of all. */
function inCompany(round: Round, pictures: number): readonly number[] {
  let told: readonly number[] = [];
  for (let picture = 1; picture <= pictures; picture++) {
    const finished = finishedIn(knownAt(round, picture));
    if (finished.length >= told.length + 2 || finished.length === tablesOf(round).length) told = finished;
  }
  return told;
}
