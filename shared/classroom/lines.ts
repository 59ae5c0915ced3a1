/** The lines of a report: one seat of a match, and what such lines add up to. */
import type { LevelId } from '#shared/levels/index.ts';
import { ENDS, type End, otherEnd } from '#shared/match/index.ts';
import type { StudentId } from './pair.ts';
import { type Scored, scoredTables } from './points.ts';
import type { BeliefLine, BoardLine, LevelLine, Sums } from './report.ts';
import { type ClassState, type Round, studentOf } from './state.ts';
import { beliefShown } from './summary.ts';

/** The rounds that a report is of. */
export const roundsOver = ({ rounds }: Pick<ClassState, 'rounds'>): readonly Round[] =>
  rounds.filter(({ over }) => over !== null);

/** Where a student sat, in the order in which the matches ended. */
export function boardsOf(state: Pick<ClassState, 'rounds' | 'students'>, id: StudentId): readonly BoardLine[] {
  const nameOf = (by: StudentId) => studentOf(state, by)?.name ?? null;
  return roundsOver(state).flatMap((round, i) =>
    scoredTables(round).flatMap((table) =>
      ENDS.filter((end) => table.result.seats[end].by === id).map((end) =>
        boardLine(table, end, i + 1, nameOf(table.result.seats[otherEnd(end)].by)),
      ),
    ),
  );
}

export function boardLine(
  { result, percent }: Scored,
  role: End,
  round: BoardLine['round'],
  partner: BoardLine['partner'],
): BoardLine {
  const { match, board, level, help, ending, goals } = result;
  const { by: _, moves, ...seat } = result.seats[role];
  return {
    match,
    round,
    board: board + 1,
    level,
    help,
    role,
    partner,
    ending,
    goals,
    percent: percent[role],
    ...seat,
    moves: moves.map((move) => ({ ...move, belief: beliefShown(move) })),
  };
}

export function sumOf(boards: readonly BoardLine[]): Sums {
  const sum = (of: keyof Sums) => boards.reduce((all, board) => all + (board.played ? board[of] : 0), 0);
  return {
    points: sum('points'),
    stars: sum('stars'),
    decisions: sum('decisions'),
    rightAtFirst: sum('rightAtFirst'),
    refused: sum('refused'),
    needless: sum('needless'),
  };
}

/** In the order in which the levels were first played. */
export function levelLines(boards: readonly BoardLine[]): readonly LevelLine[] {
  const played = boards.filter((board) => board.played);
  const levels: readonly LevelId[] = [...new Set(played.map(({ level }) => level))];
  return levels.map((level) => {
    const own = played.filter((board) => board.level === level);
    return { level, boards: own.length, finished: own.filter(({ ending }) => ending === 'won').length, ...sumOf(own) };
  });
}

/** What was believed, the most frequent first, and whether it went away. @param rounds how many there were */
export function beliefLines(boards: readonly BoardLine[], rounds: number): readonly BeliefLine[] {
  const played = boards.filter((board) => board.played);
  const shown = played.flatMap(({ round, moves }) =>
    moves.flatMap(({ belief }) => (belief === null ? [] : [{ round, belief }])),
  );
  const beliefs = [...new Set(shown.map(({ belief }) => belief))];
  const isPlayed = (round: number) => played.some((board) => board.round === round);
  return beliefs
    .map((belief): BeliefLine => {
      const own = shown.filter((one) => one.belief === belief);
      const timesIn = (round: number) => own.filter((one) => one.round === round).length;
      const byRound = Array.from({ length: rounds }, (_, i) => (isPlayed(i + 1) ? timesIn(i + 1) : null));
      return { belief, times: own.length, byRound, gone: byRound.findLast((times) => times !== null) === 0 };
    })
    .sort((a, b) => b.times - a.times);
}
