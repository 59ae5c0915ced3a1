/** What a line of 'what you saw' changed, for the grey card of a segment that was taken in without a move. */
import type { Seen } from '#shared/match/index.ts';
import type { Arrival } from '#shared/text/index.ts';
import { windowNews } from './asking.ts';

/** null for what was sent, what still waits in the inbox, and what was answered by hand. */
export function arrivalOf(seen: readonly Seen[], id: number): Arrival | null {
  const at = seen.findIndex((line) => line.id === id);
  const line = seen[at];
  if (line === undefined || line.became === null || line.became === 'queued' || line.became === 'answered') return null;
  // A line keeps the state after it was handled, so the one before tells what it was until then.
  return {
    from: seen[at - 1]?.state ?? line.state,
    to: line.state,
    segment: line.segment,
    became: line.became,
    window: windowNews(seen, id),
  };
}
