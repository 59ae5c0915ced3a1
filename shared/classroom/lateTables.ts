/** Tables that are set while a round runs: for who comes late, and for two who lost their partners. */
import { historyOf } from './history.ts';
import { isSeated, type Pair, peopleOf, type StudentId } from './pair.ts';
import { isCrossed, seatsFor } from './pairing.ts';
import type { Couple } from './rotation.ts';
import { type ClassState, isTouched, type Round, runningRound, studentOf, tablesOf } from './state.ts';

/** With a bot; null where there is no need. */
export function tableFor(state: ClassState, student: StudentId): Pair | null {
  const round = runningRound(state);
  if (round === null || studentOf(state, student)?.status !== 'in' || tableIn(round, student)) return null;
  return oneMore(state, round, [student, 'bot']);
}

/**
 * Two who are alone at their tables, with bots or since their partners are not here, go on together, from the beginning of
 * the same board: null where one of them is not alone, or has played something that would be lost.
 *
 * @param here whose page is open
 */
export function mergedTable(
  state: ClassState,
  a: StudentId,
  b: StudentId,
  here: { readonly [student: StudentId]: boolean },
): { readonly pair: Pair; readonly instead: readonly number[] } | null {
  const round = runningRound(state);
  if (round === null) return null;
  const tables = [a, b].flatMap((id) => tableIn(round, id) ?? []);
  const isHere = (id: StudentId) =>
    id === a || id === b || (here[id] === true && studentOf(state, id)?.status === 'in');
  const areAlone = tables.every((table) => peopleOf(table).filter(isHere).length === 1);
  if (new Set(tables).size < 2 || !areAlone || tables.some((table) => isTouched(round, table))) return null;
  return { pair: oneMore(state, round, [a, b]), instead: tables.map(({ number }) => number) };
}

const tableIn = (round: Round, student: StudentId): Pair | null =>
  tablesOf(round).find((table) => isSeated(table, student)) ?? null;

function oneMore(state: ClassState, { pairs, plan }: Round, couple: Couple): Pair {
  const number = pairs.length;
  return {
    number,
    // What runs is no history yet.
    seats: seatsFor(couple, historyOf(state.rounds.slice(0, -1))),
    crossed: isCrossed(plan, number),
  };
}
