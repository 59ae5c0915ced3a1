/** What every sheet of a printed level is given. */
import type { LevelId } from '#shared/levels/index.ts';
import type { Level } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';

export interface SheetProps {
  readonly id: LevelId;
  readonly level: Level;
  readonly text: Text;
}
