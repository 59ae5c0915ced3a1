/** What the network's seat does to a match: a card is played on the oldest segment that it holds, or that one passes by itself. */
import { DELIVER, decide, decidesItself, type Fate } from '#shared/link/index.ts';
import type { NetworkMove } from './command.ts';
import type { Role } from './label.ts';
import { ENDS, type End } from './level.ts';
import { fateOf, type NetworkCard } from './networkCard.ts';
import type { NetworkSeat } from './networkSeat.ts';
import type { NetworkOccupant } from './setup.ts';
import { type Turn, tell } from './turn.ts';

export function setNetwork(turn: Turn, change: Partial<NetworkSeat>): void {
  const { network } = turn.match;
  if (network) turn.match = { ...turn.match, network: { ...network, ...change } };
}

/** The seat's own move: its Ready, or a card that `barOf` allows. */
export function networkDoes(turn: Turn, n: number, move: NetworkMove): void {
  setNetwork(turn, { n });
  if (move.move === 'ready') setNetwork(turn, { ready: true });
  else playCard(turn, move.card);
  beginOnceReady(turn);
}

/** A network that nobody sits at lets all pass, and need not be waited for. */
export function seatNetwork(turn: Turn, occupant: NetworkOccupant): void {
  setNetwork(turn, { occupant, ...(occupant === 'calm' ? { ready: true } : {}) });
  beginOnceReady(turn);
}

/** Everybody is ready: game time begins. */
export function beginOnceReady(turn: Turn): void {
  const { phase, seats, network } = turn.match;
  if (phase !== 'waiting' || network?.ready === false || !ENDS.every((end) => seats[end].ready)) return;
  turn.match = { ...turn.match, phase: 'running' };
}

function playCard(turn: Turn, card: NetworkCard): void {
  const hand = turn.match.network?.hand;
  if (hand && card !== 'pass') setNetwork(turn, { hand: { ...hand, [card]: hand[card] - 1 } });
  letGo(turn, fateOf(card, turn.board.timing));
}

/** Lets go what needs no decision: a needless copy, and everything where nobody sits at the network. */
export function letPass(turn: Turn): void {
  const { network } = turn.match;
  while (turn.match.link.undecided.length > 0 && (network?.occupant === 'calm' || decidesItself(turn.match.link)))
    letGo(turn, DELIVER);
}

function letGo(turn: Turn, fate: Fate): void {
  const { match, board } = turn;
  const { link, dispatch, of } = decide(match.link, fate, match.at, board.timing);
  const { segment, copy } = of.shipment.cargo;
  turn.match = { ...match, link };
  setNetwork(turn, { carried: [...(match.network?.carried ?? []), segment] });
  tell(turn, dispatch.lane.from as End, {
    event: 'sent',
    id: dispatch.number,
    segment,
    role: dispatch.role as Role,
    copy,
    needless: dispatch.needless,
    prelude: false,
    fate: dispatch.fate,
  });
}
