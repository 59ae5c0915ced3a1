/** Where a level has windows that move and probes that ask: what is shown of them, and where. */
import { ENDS, type Level, type Seen } from '#shared/match/index.ts';

/** The windows are worth a line where some application is slow to read. */
export const hasWindows = ({ ends }: Level): boolean => ENDS.some((end) => ends[end].reads === true);

/** There is something to ask: a window that may be closed, or a peer that may be gone. */
export const hasProbes = (level: Level): boolean =>
  hasWindows(level) || ENDS.some((end) => level.ends[end].keepalive !== undefined);

/** The window on an arrived segment, where it is another than the one before; null: no news. */
export function windowNews(seen: readonly Seen[], id: number): number | null {
  const at = seen.findIndex((line) => line.id === id);
  const [line, before] = [seen[at], seen.slice(0, Math.max(0, at)).findLast((one) => one.way === 'arrived')];
  if (line === undefined || line.way !== 'arrived' || before === undefined) return null;
  return line.segment.wnd === before.segment.wnd ? null : line.segment.wnd;
}
