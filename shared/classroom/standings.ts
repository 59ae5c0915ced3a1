/** How each student stands: the mean of the matchpoints of the boards that they played, over the rounds that are over. */
import { ENDS } from '#shared/match/index.ts';
import type { StudentId } from './pair.ts';
import { oneDecimal, scoredTables } from './points.ts';
import type { ClassState, Round, Student } from './state.ts';
import type { Standing } from './views.ts';

type Log = Pick<ClassState, 'rounds' | 'students'>;

/** Whoever has played no board that counts has none. */
export interface Standings {
  readonly [student: StudentId]: Standing;
}

export function standingsOf({ rounds, students }: Log): Standings {
  const seats = seatsOf(rounds);
  const lines = students.flatMap((student) => {
    const own = seats.get(student.id);
    return own ? [{ student, ...sumOf(own) }] : [];
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

interface ScoredSeat {
  readonly percent: number;
  readonly stars: number;
}

/** Each student's seats that count. */
function seatsOf(rounds: readonly Round[]): ReadonlyMap<StudentId, readonly ScoredSeat[]> {
  const seats = new Map<StudentId, ScoredSeat[]>();
  for (const { result, percent } of rounds.filter(({ over }) => over !== null).flatMap(scoredTables)) {
    for (const end of ENDS) {
      const { by, played, stars } = result.seats[end];
      if (percent === null || !played) continue;
      const own = seats.get(by) ?? [];
      own.push({ percent, stars });
      seats.set(by, own);
    }
  }
  return seats;
}

const sumOf = (boards: readonly ScoredSeat[]): Omit<Standing, 'rank'> => ({
  percent: oneDecimal(boards.reduce((sum, { percent }) => sum + percent, 0) / boards.length),
  boards: boards.length,
  stars: boards.reduce((sum, { stars }) => sum + stars, 0),
});
