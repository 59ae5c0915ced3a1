/** What the host stands between: the rules that judge a match, what keeps it, and the line to a person who plays it. */
import type { Logger } from 'pino';
import type { Result } from '#shared/base/index.ts';
import type { Debrief, End, Entry, MatchHeader, NetworkView, Seat, SeatView } from '#shared/match/index.ts';
import type {
  AnyView,
  Glance,
  Incoming,
  OpenError,
  Outgoing,
  Real,
  ReceiptResult,
  Referee,
} from '#shared/referee/index.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log/index.ts';

/** The referee, as the host calls it. A test may hand in one that fails. */
export interface Rules {
  openReferee(header: MatchHeader, entries: readonly Entry[], at: Real): Result<Referee, OpenError>;
  step(referee: Referee, incoming: Incoming, at: Real): [Referee, Outgoing[]];
  viewOf(referee: Referee, seat: End): SeatView;
  viewOf(referee: Referee, seat: 'network'): NetworkView;
  viewOf(referee: Referee, seat: Seat): AnyView;
  /** Null while the match runs. */
  debriefOf(referee: Referee): Debrief | null;
  isOver(referee: Referee): boolean;
  glanceAt(referee: Referee): Glance;
}

/** Why a move has no receipt. `storage`: nothing was kept, it may be tried again; `too-fast`: too much is waiting; `unavailable`: closing. */
export type Failure = 'storage' | 'too-fast' | 'unavailable';

/** Measures. Nothing here waits or throws. */
export interface Meter {
  /** A move was handed over; the answer is called with what became of it. */
  moving(): (result: ReceiptResult | Failure) => void;
}

/** What every match of this process is held by. */
export interface Surroundings {
  readonly log: Log;
  readonly clock: Clock;
  readonly rules: Rules;
  readonly logger: Logger;
  readonly meter?: Meter;
  /** Called once the log holds something new of the match, */
  readonly moved: (id: string) => void;
  /** and after that once it holds its end. */
  readonly ended: (id: string) => void;
}

export interface Identity {
  readonly id: string;
  readonly code: string | null;
  readonly header: MatchHeader;
}

/** Where a seat's holder is reached. Nothing here waits or throws. */
export interface Line {
  /** Whose it is: a second line of one owner replaces the first without a word. */
  readonly owner: string;
  view(view: AnyView): void;
  nudge(): void;
  /** Somebody in the room came, went, or changed: look again. */
  roomChanged(): void;
  /** Another line has the seat from now on. */
  takenOver(): void;
  /** Somebody has asked for another match: there is a seat in the one with this id, with or without the sides swapped. */
  invited(next: string, swap: boolean): void;
}
