/** A student's own part of the report: what concerns nobody else, and nothing that would help with a check to come. */
import type { StudentId } from './pair.ts';
import type { BoardLine, Report, StudentReport } from './report.ts';
import { reportOf } from './reportOf.ts';
import type { ClassState } from './state.ts';

/** What is told to whom: the host has all of it. */
export type ToldReport =
  | { readonly of: 'class'; readonly report: Report }
  | { readonly of: 'student'; readonly title: string; readonly report: StudentReport };

/** null: there is no such student. */
export function ownReportOf(state: ClassState, id: StudentId): ToldReport | null {
  const own = reportOf(state).students.find((student) => student.id === id);
  if (!own) return null;
  const { ranks, title } = state.plan;
  const boards = ranks ? own.boards : own.boards.map(unranked);
  // The check after a lesson may ask what the one before it asked.
  const checks = state.finished ? own.checks : { before: null, after: null };
  return { of: 'student', title, report: { ...own, boards, checks, standing: ranks ? own.standing : null } };
}

const unranked = (board: BoardLine): BoardLine => ({ ...board, percent: null });
