/**
 * How each student stands: the mean of their matchpoints over the boards of the rounds that are over. A board that somebody missed
 * counts as the place behind its last one, as in a regatta: one good board does not beat three, and no board is better not played.
 */
import { ENDS } from '#shared/match/index.ts';
import { peopleOf, type StudentId } from './pair.ts';
import { oneDecimal, scoredTables, wasPlayed } from './points.ts';
import { type ClassState, type Round, resultAt, type Student, tablesOf } from './state.ts';
import type { Standing } from './views.ts';

type Log = Pick<ClassState, 'rounds' | 'students'>;

/** Whoever has played no board that counts has none. */
export interface Standings {
  readonly [student: StudentId]: Standing;
}

export function standingsOf({ rounds, students }: Log): Standings {
  const over = rounds.filter((round) => round.over !== null);
  const boards = over.flatMap(boardsOf);
  const stars = starsOf(over);
  const lines = students.flatMap((student) => {
    const { id } = student;
    return boards.some(({ percents }) => percents.has(id))
      ? [{ student, ...meanOf(boards, id), stars: stars.get(id) ?? 0 }]
      : [];
  });
  const ranked = lines.filter(({ student }) => mayStand(student));
  return Object.fromEntries(
    lines.map(({ student, ...line }) => {
      const rank = 1 + ranked.filter(({ percent }) => percent > line.percent).length;
      return [student.id, { rank, ...line }];
    }),
  );
}

/** Who may be named of the first `n` ranks, which many may share: among equals who has more stars, then who joined first. */
export function topOf(
  state: Log,
  n: number,
): readonly { readonly id: StudentId; readonly name: string; readonly standing: Standing }[] {
  const standings = standingsOf(state);
  const lines = state.students.filter(mayStand).flatMap(({ id, name }) => {
    const standing = standings[id];
    return standing && standing.rank <= n ? [{ id, name, standing }] : [];
  });
  return lines.sort((a, b) => a.standing.rank - b.standing.rank || b.standing.stars - a.standing.stars);
}

/** Whom the host has sent out takes nobody's place, and is called nowhere. */
export const mayStand = ({ status }: Pick<Student, 'status'>): boolean => status === 'in' || status === 'left';

/** A board that counts: somebody played it. */
interface CountedBoard {
  readonly percents: ReadonlyMap<StudentId, number>;
  /** What who missed it gets. */
  readonly missed: number;
  /** Who sat at a table of which nothing is known: they have missed nothing. */
  readonly excused: ReadonlySet<StudentId>;
}

function boardsOf(round: Round): readonly CountedBoard[] {
  return Array.from({ length: round.plan.boards }, (_, board): CountedBoard => {
    const scored = scoredTables(round).filter(({ result }) => result.board === board);
    const percents = scored.flatMap(({ result, percent }) =>
      ENDS.flatMap((end): (readonly [StudentId, number])[] => {
        const own = percent[end];
        return own === null ? [] : [[result.seats[end].by, own]];
      }),
    );
    const pairs = scored.filter(({ result }) => wasPlayed(result)).length;
    return { percents: new Map(percents), missed: LEVEL / (pairs + 1), excused: excusedFrom(round, board) };
  }).filter(({ percents }) => percents.size > 0);
}

/** What is left of a whole for whoever is behind all others: level with themselves. */
const LEVEL = 50;

function excusedFrom(round: Round, board: number): ReadonlySet<StudentId> {
  const results = tablesOf(round).map((table) => ({ table, result: resultAt(round, table.number, board) }));
  return new Set(results.flatMap(({ table, result }) => (result && !result.damaged ? [] : peopleOf(table))));
}

function meanOf(all: readonly CountedBoard[], id: StudentId): Pick<Standing, 'percent' | 'boards' | 'of'> {
  const boards = all.filter(({ percents, excused }) => percents.has(id) || !excused.has(id));
  const sum = boards.reduce((total, { percents, missed }) => total + (percents.get(id) ?? missed), 0);
  return {
    percent: oneDecimal(sum / boards.length),
    boards: boards.filter(({ percents }) => percents.has(id)).length,
    of: boards.length,
  };
}

/** Of all that somebody has played, whether it counts or not: a star is nobody else's loss. */
function starsOf(rounds: readonly Round[]): ReadonlyMap<StudentId, number> {
  const stars = new Map<StudentId, number>();
  for (const { seats } of rounds.flatMap(scoredTables).map(({ result }) => result))
    for (const { by, played, stars: own } of ENDS.map((end) => seats[end]))
      if (played) stars.set(by, (stars.get(by) ?? 0) + own);
  return stars;
}
