/** A glance at a match from outside, for who leads a class: who is here, how they get on, and who has fallen silent. Never for a player. */
import {
  ENDS,
  type End,
  goalsOf,
  type Match,
  type NetworkOccupant,
  type Occupant,
  type Seat,
} from '#shared/match/index.ts';
import type { Referee } from './referee.ts';
import type { Real } from './types.ts';
import { isHere } from './watch.ts';

export interface Glance {
  readonly phase: Match['phase'];
  readonly over: boolean;
  readonly seats: { readonly [end in End]: EndGlance } & { readonly network?: SeatGlance<NetworkOccupant> };
  /** Of both ends together. */
  readonly goals: { readonly met: number; readonly of: number };
}

interface SeatGlance<Who> {
  readonly occupant: Who;
  /** A person sits there and the line is up. */
  readonly here: boolean;
  /** Since when the seat owes something, or its Ready, without doing anything; null when it owes nothing. */
  readonly silentSince: Real | null;
}

export interface EndGlance extends SeatGlance<Occupant> {
  readonly decisions: number;
  readonly rightAtFirst: number;
  readonly refused: number;
  /** Since its last right move. */
  readonly refusedInARow: number;
}

export function glanceAt(referee: Referee): Glance {
  const { match, board } = referee;
  const { phase, network, goals } = match;
  const count = (of: (end: End) => readonly unknown[]) => ENDS.reduce((sum, end) => sum + of(end).length, 0);
  return {
    phase,
    over: phase === 'ended',
    seats: {
      client: endGlance(referee, 'client'),
      server: endGlance(referee, 'server'),
      ...(network ? { network: { occupant: network.occupant, ...presence(referee, 'network') } } : {}),
    },
    goals: { met: count((end) => goals[end]), of: count((end) => goalsOf(board.level, end)) },
  };
}

function endGlance(referee: Referee, end: End): EndGlance {
  const { occupant, tally, refusedInARow } = referee.match.seats[end];
  const { decisions, rightAtFirst, refused } = tally;
  return { occupant, ...presence(referee, end), decisions, rightAtFirst, refused, refusedInARow };
}

function presence(referee: Referee, seat: Seat) {
  const { owesSince, unreadySince } = referee.watches[seat];
  return { here: isHere(referee, seat), silentSince: owesSince ?? unreadySince };
}
