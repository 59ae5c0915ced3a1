/** What the driven class must have kept: each claim is counted in the report and in what the students saw. */
import type { ClassPlan, Report } from '#shared/classroom/index.ts';
import type { Student } from './student.ts';

export interface Findings {
  readonly students: number;
  readonly rounds: number;
  /** Seconds. */
  readonly joined: number;
  readonly took: number;
  /** Boards that people have played, of as many as there should be. */
  readonly results: number;
  readonly expected: number;
  /** Lines that were cut by the script. */
  readonly cuts: number;
  /** Moves with a receipt. */
  readonly moves: number;
  /** From a move to its receipt, over all moves (ms). */
  readonly receipt: { readonly p50: number; readonly p99: number };
  /** What is not as it should be; empty when all is well. */
  readonly wrong: readonly string[];
}

export interface Seen {
  readonly plan: ClassPlan;
  readonly report: Report;
  readonly students: readonly Student[];
  readonly joined: number;
  readonly took: number;
}

export function findingsOf({ plan, report, students, joined, took }: Seen): Findings {
  const boards = plan.rounds.reduce((sum, { boards: count }) => sum + count, 0);
  const results = report.students.reduce((sum, student) => sum + student.boards.length, 0);
  const waits = students.flatMap((student) => student.waits()).sort((a, b) => a - b);
  return {
    students: students.length,
    rounds: plan.rounds.length,
    joined: seconds(joined),
    took: seconds(took),
    results,
    expected: students.length * boards,
    cuts: students.reduce((sum, student) => sum + student.cuts(), 0),
    moves: students.reduce((sum, student) => sum + student.moves(), 0),
    receipt: { p50: at(waits, 50), p99: at(waits, 99) },
    wrong: [...excluded(report, students.length, boards), ...sums(report), ...unseen(students)],
  };
}

/** Everybody sits on every board of every round. */
function excluded({ students }: Report, count: number, boards: number): string[] {
  const short = students.filter((student) => student.boards.length !== boards);
  return [
    ...(students.length === count ? [] : [`${students.length} students are in the report, ${count} have joined`]),
    ...short.map(({ name, boards: own }) => `${name} has ${own.length} boards of ${boards}`),
  ];
}

/** What is said of each adds up to what is said of all. */
function sums({ students, levels, rounds }: Report): string[] {
  const wrong: string[] = [];
  const claim = (what: string, one: number, other: number): void => {
    if (one !== other) wrong.push(`${what}: ${one} by student, ${other} by level`);
  };
  const played = students.flatMap(({ boards }) => boards).filter(({ played: has }) => has);
  for (const what of ['points', 'decisions', 'rightAtFirst', 'refused', 'needless', 'stars'] as const) {
    const byStudent = played.reduce((sum, board) => sum + board[what], 0);
    claim(
      what,
      byStudent,
      levels.reduce((sum, level) => sum + level[what], 0),
    );
    claim(
      what,
      students.reduce((sum, student) => sum + student[what], 0),
      byStudent,
    );
  }
  const percents = new Map<string, number[]>();
  for (const board of played) {
    if (board.percent === null) continue;
    const place = `round ${board.round}, board ${board.board}`;
    percents.set(place, [...(percents.get(place) ?? []), board.percent]);
  }
  for (const { number, plan } of rounds)
    for (let board = 1; board <= plan.boards; board++)
      if (!percents.has(`round ${number}, board ${board}`)) wrong.push(`round ${number}, board ${board} is not ranked`);
  // Whoever is above the middle stands against somebody below it; a share of rounding is left for each.
  for (const [place, all] of percents) {
    const mean = all.reduce((sum, percent) => sum + percent, 0) / all.length;
    if (Math.abs(mean - 50) > 3) wrong.push(`${place}: matchpoints are ${mean.toFixed(1)} percent on average, not 50`);
  }
  return wrong;
}

/** Whoever plays is told at the end where they stand. */
const unseen = (students: readonly Student[]): string[] =>
  students.flatMap((student) => (student.view()?.standing ? [] : [`${student.name} was not told a standing`]));

const at = (sorted: readonly number[], percentile: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percentile) / 100))] ?? 0) * 10) / 10;

const seconds = (ms: number): number => Math.round(ms / 100) / 10;
