/** How each student stands: the mean of the matchpoints of the boards that they played, over the rounds that are over. */
import { ENDS } from '#shared/match/index.ts';
import type { StudentId } from './pair.ts';
import { oneDecimal, type Scored, scoredTables } from './points.ts';
import type { SeatResult } from './result.ts';
import type { ClassState, Student } from './state.ts';
import type { Standing } from './views.ts';

type Log = Pick<ClassState, 'rounds' | 'students'>;

/** Whoever has played no board that counts has none. */
export interface Standings {
  readonly [student: StudentId]: Standing;
}

export function standingsOf({ rounds, students }: Log): Standings {
  const tables = rounds.filter(({ over }) => over !== null).flatMap(scoredTables);
  const lines = students.flatMap((student) => {
    const boards = boardsOf(tables, student.id);
    return boards.length === 0 ? [] : [{ student, ...sumOf(boards) }];
  });
  const ranked = lines.filter(({ student }) => mayStand(student));
  return Object.fromEntries(
    lines.map(({ student, ...line }) => {
      const rank = 1 + ranked.filter(({ percent }) => percent > line.percent).length;
      return [student.id, { rank, ...line }];
    }),
  );
}

/** The first `n` of who may be named: among equals who has more stars, then who joined first. */
export function topOf(
  state: Log,
  n: number,
): readonly { readonly id: StudentId; readonly name: string; readonly standing: Standing }[] {
  const standings = standingsOf(state);
  const lines = state.students.filter(mayStand).flatMap(({ id, name }) => {
    const standing = standings[id];
    return standing ? [{ id, name, standing }] : [];
  });
  return lines.sort((a, b) => a.standing.rank - b.standing.rank || b.standing.stars - a.standing.stars).slice(0, n);
}

/** Whom the host has sent out takes nobody's place, and is called nowhere. */
const mayStand = ({ status }: Student): boolean => status === 'in' || status === 'left';

interface Board {
  readonly percent: number;
  readonly seat: SeatResult;
}

const boardsOf = (tables: readonly Scored[], id: StudentId): readonly Board[] =>
  tables.flatMap(({ result, percent }) =>
    ENDS.map((end) => result.seats[end]).flatMap((seat) =>
      percent !== null && seat.by === id && seat.played ? [{ percent, seat }] : [],
    ),
  );

const sumOf = (boards: readonly Board[]): Omit<Standing, 'rank'> => ({
  percent: oneDecimal(boards.reduce((sum, { percent }) => sum + percent, 0) / boards.length),
  boards: boards.length,
  stars: boards.reduce((sum, { seat }) => sum + seat.stars, 0),
});
