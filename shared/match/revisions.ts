/** Each seat's view has a revision: after an entry it is counted on where the view has changed, and past views are kept as long as a move may be on its way. */
import type { Board } from './board.ts';
import { ENDS, type End } from './level.ts';
import type { Match, SeatState } from './match.ts';
import type { Entry } from './record.ts';
import { same } from './same.ts';
import { viewOf } from './view.ts';
import { networkViewOf } from './viewOfNetwork.ts';

/** The most views of its past that a seat's move can be judged on. */
const PAST_KEPT = 16;

/** Counts the changes of each seat's view, and keeps what a move under way may have been composed on. */
export function withRevisions(board: Board, before: Match, after: Match, mover: Entry['seat']): Match {
  const seats: { [end in End]: SeatState } = { ...after.seats };
  for (const end of ENDS) {
    const seat = after.seats[end];
    const changed =
      !sameSources(board, before, after, end) && !same(viewOf(board, before, end), viewOf(board, after, end));
    const kept = mover === end ? [] : seat.past;
    if (changed) {
      const past = mover === end ? [] : [...kept, { rev: seat.rev, host: before.hosts[end] }].slice(-PAST_KEPT);
      seats[end] = { ...seat, rev: seat.rev + 1, past };
    } else if (kept !== seat.past) {
      seats[end] = { ...seat, past: kept };
    }
  }
  const { network } = after;
  if (!network || !before.network) return { ...after, seats };
  const isSame = same(networkViewOf(board, before), networkViewOf(board, after));
  return { ...after, seats, network: isSame ? network : { ...network, rev: network.rev + 1 } };
}

/** Everything that a seat's view is made of is the very same: then so is the view, and need not be made to find that out. */
function sameSources(board: Board, before: Match, after: Match, end: End): boolean {
  return (
    before.hosts[end] === after.hosts[end] &&
    before.seats[end] === after.seats[end] &&
    before.goals[end] === after.goals[end] &&
    before.phase === after.phase &&
    before.ending === after.ending &&
    before.frozen === after.frozen &&
    (!board.header.setup.glass || before.link.log === after.link.log) &&
    ENDS.every((one) => isSameSeat(before.seats[one], after.seats[one])) &&
    isSameSeat(before.network, after.network)
  );
}

type PublicSeat = { readonly ready: boolean; readonly occupant: string; readonly line: boolean } | undefined;

const isSameSeat = (was: PublicSeat, is: PublicSeat): boolean =>
  was?.ready === is?.ready && was?.occupant === is?.occupant && was?.line === is?.line;
