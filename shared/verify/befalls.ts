/** What befalls a host, without a clock: an event may come at any time after what it waits for. */
import { assert } from '#shared/base/index.ts';
import type { Board, End } from '#shared/match/index.ts';
import { type Calls, NO_CALLS } from '#shared/tcp/index.ts';

/** How many of the level's events have come to this end, whether the next one may come, and whether the host still runs. */
export interface Befallen {
  readonly befallen: number;
  readonly awaits: boolean;
  readonly power: 'on' | 'off';
}

export const eventOf = ({ level }: Board, end: End, { befallen }: Befallen) => level.ends[end].events?.[befallen];

/** What of an end is gone with its power. */
interface Losing extends Befallen {
  readonly inbox: readonly unknown[];
  readonly calls: Calls;
}

/** The end once its next event has come. */
export function afterEvent<S extends Losing>(board: Board, end: End, state: S): S {
  const event = eventOf(board, end, state);
  assert(event?.happens === 'power-off', 'what befalls the hosts of a level is known to its proof');
  return { ...state, befallen: state.befallen + 1, awaits: false, power: 'off', inbox: [], calls: NO_CALLS };
}
