/** Why an end does next what it does, in one line: what it owes where the replay stands. */
import type { PollView } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { connectionOf } from '../connection.ts';
import { type Film, frameOfEntry } from '../film.ts';
import { dutyOf } from '../task.ts';

/** null while the poll is open, and where nothing is owed that a line could tell. */
export function pollWhy(
  { right, entry, end }: Pick<PollView, 'right' | 'entry' | 'end'>,
  film: Film,
  text: Text,
): string | null {
  const view = film.frames[frameOfEntry(film, entry)]?.views[end];
  if (right === null || view === undefined) return null;
  const duty = dutyOf(connectionOf(view));
  return duty === null ? null : text.coach.tasks[duty.task].what;
}
