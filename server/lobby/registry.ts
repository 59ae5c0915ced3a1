/** What the lobby asks of the classes whose tables some of its matches are. */
import type { ClassTable, HomeworkPlace, Seat } from '#shared/match/index.ts';

export interface Registry {
  /** All who play this board are done, so that what happened on it may be told. */
  isRoundOver(table: ClassTable): Promise<boolean>;
  /** What the people at the table may be called by each other; empty where a name is not told yet. */
  namesAt(table: ClassTable): Promise<{ readonly [seat in Seat]?: string }>;
  /** The link of this homework; null once its class is gone. */
  linkOf(place: HomeworkPlace): Promise<string | null>;
  /** Nobody is to do this homework any more, so that what happened on its boards may be told to others. */
  isDue(place: HomeworkPlace): Promise<boolean>;
}
