/** Where in the class a student is: which page is theirs. */
import type { StudentView } from '#shared/classroom/index.ts';

export type StudentPlace = 'check' | 'table' | 'lobby' | 'finished' | 'between' | 'over';

export function placeInClass({
  phase,
  table,
  waits,
  check,
  poll,
  debriefs,
  standing,
}: Pick<StudentView, 'phase' | 'table' | 'waits' | 'check' | 'poll' | 'debriefs' | 'standing'>): StudentPlace {
  if (table !== null) return 'table';
  if (phase === 'round') return waits === 'finished' ? 'finished' : 'lobby';
  // The class answers first, whatever else is there to see.
  if (check !== null) return 'check';
  if (phase === 'finished') return 'over';
  // Who has come just now has nothing to look back at, and sees what they are called first.
  const isNew = poll === null && debriefs.length === 0 && standing === null;
  return phase === 'between' && !isNew ? 'between' : 'lobby';
}

/** The question that is due; null once all are answered. */
export const dueQuestion = ({ questions, answers }: NonNullable<StudentView['check']>): string | null =>
  questions.find((question) => answers[question] === undefined) ?? null;
