/** Who sits at which table of a round. */
import type { End, Seat } from '#shared/match/index.ts';

/** 's1', 's2', ...: in the order of joining. Never used again for another person. */
export type StudentId = string;

/** Whose a chair is. */
export type Sitter = StudentId | 'bot';

/** One table of a round. The seats are those of the first board; on the second the ends are swapped. */
export interface Pair {
  /** Counts from 0 within the round. */
  readonly number: number;
  readonly seats: { readonly [end in End]: Sitter } & { readonly network?: StudentId };
  /** Plays the second board first. */
  readonly crossed: boolean;
}

/** Who sits where on this board of a round: the ends are swapped on the second. */
export function seatsOn({ seats }: Pair, board: number): Pair['seats'] {
  return board % 2 === 0 ? seats : { ...seats, client: seats.server, server: seats.client };
}

/** The people at a table, whoever sits where. */
export const peopleOf = ({ seats: { client, server, network } }: Pair): readonly StudentId[] =>
  [client, server, network].filter((by): by is StudentId => by !== undefined && by !== 'bot');

export const isSeated = (pair: Pair, student: StudentId): boolean => seatOn(pair, 0, student) !== null;

export function seatOn(pair: Pair, board: number, student: StudentId): Seat | null {
  const seats = seatsOn(pair, board);
  if (seats.client === student) return 'client';
  if (seats.server === student) return 'server';
  return seats.network === student ? 'network' : null;
}
