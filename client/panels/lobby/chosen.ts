/** What is chosen in the lobby, over its pages. */
import type { LevelId } from '#shared/levels/index.ts';
import type { BotName, End } from '#shared/match/index.ts';
import type { FriendSeat, MurphyCompany } from '#shared/text/index.ts';
import type { CreateRequest } from '#shared/wire/index.ts';
import type { Settings } from '../../settings/index.ts';

export interface Chosen extends Omit<CreateRequest, 'level' | 'role' | 'occupants' | 'murphy' | 'name'> {
  readonly level: LevelId;
  /** The end that the player takes, where it is one. */
  readonly role: End;
  /** Who sits where nobody does. */
  readonly bot: BotName;
  readonly friend: FriendSeat;
  /** At the ends, where the player is the network. */
  readonly company: MurphyCompany;
}

export interface ChosenProps {
  readonly settings: Settings;
  readonly value: Chosen;
  readonly set: (change: Partial<Chosen>) => void;
}
