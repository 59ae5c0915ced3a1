/** What whoever sits down at a match is told: the seat, what it sees, and who is here. */
import type { Day } from '#shared/base/index.ts';
import type { CustomLevel } from '#shared/custom/index.ts';
import type { End, NetworkView, SeatView, Setup } from '#shared/match/index.ts';

/** What holds a seat: the token is secret, it is all that is needed to come back. */
export type Seated = SeatedAtEnd | SeatedAtNetwork;

interface SeatedAnywhere {
  readonly match: string;
  readonly token: string;
  readonly room: Room;
}

export interface SeatedAtEnd extends SeatedAnywhere {
  readonly seat: End;
  readonly view: SeatView;
}

export interface SeatedAtNetwork extends SeatedAnywhere {
  readonly seat: 'network';
  readonly view: NetworkView;
}

/** One for each end, and for the network where a person is that. */
type OfSeats<T> = { readonly [end in End]: T } & { readonly network?: T };

/** Who is here. Names are shown, never stored in the match's log. */
export interface Room {
  readonly match: string;
  /** The join code while a seat is free, else null. */
  readonly code: string | null;
  readonly setup: Setup;
  /** The level itself where it is none of the game's own. */
  readonly level: CustomLevel | null;
  /** Null while a seat is free, or a bot's; empty for somebody who gave none. */
  readonly names: OfSeats<string | null>;
  readonly present: OfSeats<boolean>;
  /** The day whose connection this is. */
  readonly daily?: Day;
  /** The class whose table this is: its page has the match too. */
  readonly class?: string;
  /** The link of the homework at which this is a try. */
  readonly homework?: string;
}
