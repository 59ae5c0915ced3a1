/** What the lobby asks of the classes whose tables some of its matches are. */
import type { ClassTable, Seat } from '#shared/match/index.ts';

export interface Registry {
  /** All who play this board are done, so that what happened on it may be told. */
  isRoundOver(table: ClassTable): Promise<boolean>;
  /** What the people at the table may be called by each other; empty where a name is not told yet. */
  namesAt(table: ClassTable): Promise<{ readonly [seat in Seat]?: string }>;
}
