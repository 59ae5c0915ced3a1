/** What the referee keeps of the person at a seat, in real time: none of it is in the log, it begins anew elsewhere. */
import { ENDS, type Match, type NetworkOccupant, type Occupant, SEATS, type Seat } from '#shared/match/index.ts';
import type { Real } from './types.ts';

/** After a refused move the next one waits so long. */
export const PENALTY: Real = 1000;
/** So many moves in one second are a machine gone wild. */
export const MOST_MOVES_A_SECOND = 10;
/** A move may be composed on a view that was replaced at most this long ago. */
export const OLDEST_VIEW: Real = 3000;
/** A seat that owes something and does nothing is helped (patience.ts), and replaced at this help. */
export const HELPS_UNTIL_REPLACED = 3;

export interface Watch {
  readonly penaltyUntil: Real;
  /** When the last moves came, oldest first. */
  readonly moves: readonly Real[];
  /** Since when the seat owes something without doing anything; null when it owes nothing. */
  readonly owesSince: Real | null;
  readonly nudged: boolean;
  readonly helps: number;
  /** Since when the line is down; null while it is up. */
  readonly downSince: Real | null;
  /** How long it was down before, in all. */
  readonly downBefore: Real;
  /** Since when others who are ready wait for its Ready; null: they do not. */
  readonly lateSince: Real | null;
  /** Since when its person is here and has not said Ready; null: it has, or need not. */
  readonly unreadySince: Real | null;
  /** How much longer than others the seat may take, in percent. */
  readonly stretch: number;
  /** When the bot that sits here makes the move that it has; null while it has none. */
  readonly botAt: Real | null;
  /** When the views before the present one were replaced. */
  readonly replaced: readonly { readonly rev: number; readonly at: Real }[];
}

export const newWatch = (at: Real): Watch => ({
  penaltyUntil: at,
  moves: [],
  owesSince: null,
  nudged: false,
  helps: 0,
  downSince: at,
  downBefore: 0,
  lateSince: null,
  unreadySince: null,
  stretch: 100,
  botAt: null,
  replaced: [],
});

interface Watched {
  readonly match: Match;
}

/** What the match keeps of a seat, whichever it is; null for the network's where nobody ever sat there. */
export function seatOf(match: Match, seat: Seat): SeatKept | null {
  return seat === 'network' ? (match.network ?? null) : match.seats[seat];
}

interface SeatKept {
  readonly n: number;
  readonly rev: number;
  readonly occupant: Occupant | NetworkOccupant;
  readonly line: boolean;
  readonly ready: boolean;
}

/** The seats of this match. */
export const seatsOf = ({ network }: Match): readonly Seat[] => (network ? SEATS : ENDS);

export const isPerson = ({ match }: Watched, seat: Seat): boolean => seatOf(match, seat)?.occupant === 'person';

/** A person sits there and the line is up. */
export const isHere = (watched: Watched, seat: Seat): boolean =>
  isPerson(watched, seat) && seatOf(watched.match, seat)?.line === true;

/** A match waits for a person whose line is down, or for who has frozen it. */
export const isPaused = (watched: Watched): boolean => watched.match.frozen === true || isWaitingForLine(watched);

const isWaitingForLine = (watched: Watched): boolean =>
  watched.match.phase === 'running' && SEATS.some((seat) => isPerson(watched, seat) && !isHere(watched, seat));

/** Somebody waits for this seat: with nobody to wait, there is no hurry. */
export const isAwaited = (watched: Watched, seat: Seat): boolean =>
  SEATS.some((other) => other !== seat && isHere(watched, other));
