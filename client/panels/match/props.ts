/** What the pages of a match are given. */
import type { SeatView } from '#shared/match/index.ts';
import type { Room } from '#shared/wire/index.ts';
import type { Journey } from '../../journey/index.ts';
import type { Net } from '../../net/index.ts';
import type { Settings } from '../../settings/index.ts';

export interface MatchProps {
  readonly net: Net;
  readonly settings: Settings;
  readonly journey: Journey;
  readonly onHome: () => void;
}

export interface SeatProps extends MatchProps {
  readonly view: SeatView;
  readonly room: Room;
}
