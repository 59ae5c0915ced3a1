/** Who sits where: which seats are people's, and where they sit in the next match of the same players. */
import { ENDS, type End, otherEnd, SEATS, type Seat, type Setup } from '#shared/match/index.ts';

/** The seats that are people's. */
export const peopleOf = ({ occupants, murphy }: Setup): readonly Seat[] =>
  SEATS.filter((seat) => (seat === 'network' ? murphy === 'person' : occupants[seat] === 'person'));

/** With the sides swapped: people move up one seat each, and one who is alone at an end takes the other end from the bot. */
export function swapped(setup: Setup): Setup {
  const { client, server } = setup.occupants;
  return swapsWithBot(setup) ? { ...setup, occupants: { client: server, server: client } } : setup;
}

/** Where the holder of a seat sits in the next match. */
export function nextSeat(setup: Setup, seat: Seat, swap: boolean): Seat {
  if (!swap) return seat;
  if (swapsWithBot(setup)) return otherEnd(seat as End);
  const people = peopleOf(setup);
  return people[(people.indexOf(seat) + 1) % people.length] ?? seat;
}

const swapsWithBot = (setup: Setup): boolean =>
  peopleOf(setup).length === 1 && ENDS.some((end) => setup.occupants[end] === 'person');
