/** Who sits at a seat, and what is done there in a person's stead: a bot lends a hand for one move, or sits in. */
import { BOT, luckOf } from '#shared/bots/index.ts';
import { type BotName, type End, type NetworkMove, type Seat, viewOf } from '#shared/match/index.ts';
import { now, type Referee, type Work, wind, write, writeHost } from './referee.ts';
import { seatOf, seatsOf, type Watch } from './watch.ts';

export function setWatch(work: Work, seat: Seat, change: Partial<Watch>): void {
  const { watches } = work.referee;
  work.referee = { ...work.referee, watches: { ...watches, [seat]: { ...watches[seat], ...change } } };
}

/** Whose line is down is waited for from now on, however long it has been down before. */
export function waitFromNow(work: Work): void {
  for (const seat of seatsOf(work.referee.match)) {
    if (work.referee.watches[seat].downSince !== null) setWatch(work, seat, { downSince: work.real });
  }
}

/** The seat was agreed to be a person's, whoever sits there now. */
export const isPersons = ({ board: { header } }: Referee, seat: Seat): boolean =>
  seat === 'network' ? header.setup.murphy === 'person' : header.setup.occupants[seat] === 'person';

/** @param occupant 'steady' at the network's seat: nobody, and all is let pass */
export function takeSeat(work: Work, seat: Seat, occupant: 'person' | BotName): void {
  if (seat !== 'network') writeHost(work, { host: 'occupant', end: seat, occupant });
  else writeHost(work, { host: 'occupant', end: seat, occupant: occupant === 'person' ? 'person' : 'calm' });
  setWatch(work, seat, { botAt: null, owesSince: null, nudged: false, helps: 0 });
  wind(work);
}

/** A bot makes the next move of a person, who keeps the seat. */
export function lendHand(work: Work, seat: Seat): void {
  const { match } = work.referee;
  const next = match.phase === 'waiting' ? READY : LET_PASS;
  const command = seat === 'network' ? next : choiceOf(work.referee, seat, 'steady')?.move;
  if (command) write(work, { ...moveBy(work, seat, 'bot'), command });
  wind(work);
}

const READY: NetworkMove = { move: 'ready' };
const LET_PASS: NetworkMove = { move: 'fate', card: 'pass' };

export const moveBy = (work: Work, seat: Seat, hand: 'own' | 'bot') => {
  const { n = 0, rev = 0 } = seatOf(work.referee.match, seat) ?? {};
  return { at: now(work), seat, n: n + 1, rev, hand };
};

export function choiceOf({ board, match }: Referee, end: End, bot: BotName) {
  const view = viewOf(board, match, end);
  return BOT[bot](view, luckOf(board.header.matchSecret, view));
}
