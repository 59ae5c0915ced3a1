/** What the pages of a match are given. */
import type { NetworkView, SeatView } from '#shared/match/index.ts';
import type { AnyView } from '#shared/referee/index.ts';
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

export interface AnySeatProps extends MatchProps {
  readonly view: AnyView;
  readonly room: Room;
}

/** At an end. */
export interface SeatProps extends AnySeatProps {
  readonly view: SeatView;
}

/** As the network. */
export interface MurphySeatProps extends AnySeatProps {
  readonly view: NetworkView;
}
