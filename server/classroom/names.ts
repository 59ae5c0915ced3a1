/** What those at a table of a class may call each other: nothing while partners are veiled and the round runs. */
import { type ClassState, nameOf, seatsOn } from '#shared/classroom/index.ts';
import { type ClassTable, SEATS, type Seat } from '#shared/match/index.ts';

export type Names = { readonly [seat in Seat]?: string };

export function namesAt(state: ClassState, { round: number, board, pair: place }: ClassTable): Names {
  const round = state.rounds.find((had) => had.number === number);
  const pair = round?.pairs[place];
  if (!round || !pair) return {};
  const seats = seatsOn(pair, board);
  const isVeiled = state.plan.veiled && round.over === null;
  const named = SEATS.flatMap((seat) => {
    const name = nameOf(state, seats[seat] ?? 'bot');
    return name === null ? [] : [[seat, isVeiled ? '' : name]];
  });
  return Object.fromEntries(named);
}
