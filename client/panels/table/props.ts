/** What the shell hands to the table. The table keeps no truth of its own: only the card that is being composed. */
import type { Level, Move, NetworkMove, SeatView } from '#shared/match/index.ts';
import type { Receipt } from '#shared/referee/index.ts';
import type { Language, Text } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';
import type { Theme } from '../../settings/index.ts';
import type { Step } from '../../tutorial/index.ts';

/** What is set at any table, and the way out. */
export interface TableSettings {
  readonly text: Text;
  readonly theme: Theme;
  readonly sound: boolean;
  readonly onTextChange: (language: Language) => void;
  readonly onThemeChange: (theme: Theme) => void;
  readonly onSoundChange: (on: boolean) => void;
  /** null: the way out is not the table's own. */
  readonly onLeave: (() => void) | null;
}

export interface TableProps extends TableSettings {
  readonly view: SeatView;
  readonly room: Room;
  readonly level: Level;
  /** The move that went out and whose receipt has not come; null: the hand is free. */
  readonly pending: Move | NetworkMove | null;
  /**
   * Sends the move. Resolves with the receipt; of a move that the mirror refuses this may be the mirror's own.
   * Rejects when no answer comes; the card then stays in the composer.
   */
  readonly play: (move: Move) => Promise<Pick<Receipt, 'result' | 'wait'>>;
  /** The own line to the server. */
  readonly line: 'up' | 'down';
  /** Time stands: the match is over, and this moment of it is looked at again. */
  readonly stands?: boolean;
  /** Something has been due here for a while (match:nudge); false again after the next move. */
  readonly nudged: boolean;
  /** A ghost plays, and the player looks on: the step that is shown, or null while it waits. Absent where the player plays. */
  readonly shown?: Step | null;
}
