/** What the host stands between: the rules that judge a match, and the line to a person who plays it. */
import type { Result } from '#shared/base/index.ts';
import type { Debrief, End, Entry, MatchHeader, NetworkView, Seat, SeatView } from '#shared/match/index.ts';
import type { AnyView, Glance, Incoming, OpenError, Outgoing, Real, Referee } from '#shared/referee/index.ts';

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
