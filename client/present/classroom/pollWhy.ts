/** Why an end does next what it does, in one line: what it owes there, or owes first from there on. */
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
  if (right === null) return null;
  const at = frameOfEntry(film, entry);
  // What it answers may still be on its way where the replay stands; who waits is not explained by what came later.
  const frames = film.frames.slice(at, right === 'WAIT' ? at + 1 : undefined);
  for (const { views } of frames) {
    const duty = dutyOf(connectionOf(views[end]));
    if (duty !== null) return text.coach.tasks[duty.task].what;
  }
  return null;
}
