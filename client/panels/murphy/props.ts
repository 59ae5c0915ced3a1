/** What the shell hands to the table of a person who is the network. */
import type { NetworkMove, NetworkView } from '#shared/match/index.ts';
import type { Room } from '#shared/wire/index.ts';
import type { TableProps, TableSettings } from '../table/props.ts';

export interface MurphyProps extends TableSettings, Pick<TableProps, 'line' | 'nudged'> {
  readonly view: NetworkView;
  readonly room: Room;
  readonly title: string;
  readonly number: number;
  /** A card is out and has no receipt. */
  readonly busy: boolean;
  /** Resolves once the server has counted it; rejects when no answer comes. */
  readonly play: (move: NetworkMove) => Promise<unknown>;
}
