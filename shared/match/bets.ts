/**
 * BET: who owes nothing may bet once per wait on what cannot be seen from here, as it is at that moment. A bet closes at one's next
 * arrival, timeout or move, is opened in the debrief, and costs nothing. Until the end nothing in a view depends on the truth:
 * whether a bet may be placed or is still open follows from the seat's own host alone.
 */
import type { Board } from './board.ts';
import type { Bet } from './command.ts';
import { type Host, mainConnection } from './host.ts';
import { type End, otherEnd } from './level.ts';
import type { Match } from './match.ts';
import type { BetsView } from './seatView.ts';
import { owes } from './settle.ts';
import type { StoryEvent } from './story.ts';

/** A name for the wait that this host is in: another one after each arrival, each timeout and each move that sends. */
export const waitOf = (host: Host): string =>
  Object.values(host.connections)
    .map(({ seen, timers }) => `${seen.length} ${timers.retransmission.is} ${timers.timeWait.is} ${timers.probe.is}`)
    .join();

const hasSent = (host: Host): boolean =>
  mainConnection(host).seen.some(({ way, prelude }) => way === 'sent' && !prelude);

export function betsOf(board: Board, match: Match, end: End): BetsView {
  const host = match.hosts[end];
  const { bet } = match.seats[end];
  const open = bet !== null && match.phase === 'running' && bet.wait === waitOf(host) ? bet.on : null;
  // Behind glass there is nothing to bet on.
  const mayBet = match.phase === 'running' && open === null && !board.header.setup.glass && !owes(board, match, end);
  return { open, state: mayBet, card: mayBet && hasSent(host) };
}

/** What a bet on this was about, as it really is now. */
export function truthOf(match: Match, end: End, about: Bet['about']): Bet {
  if (about === 'state') return { about, is: mainConnection(match.hosts[otherEnd(end)]).tcb.state };
  const { log, inFlight, undecided } = match.link;
  if (undecided.some(({ shipment: { lane } }) => lane.from === end && lane.to === otherEnd(end)))
    return { about, is: 'under-way' };
  const last = log.findLast(({ lane }) => lane.from === end && lane.to === otherEnd(end));
  if (last === undefined || last.fate.kind === 'lose') return { about, is: 'lost' };
  const copies = last.fate.kind === 'duplicate' ? 2 : 1;
  const flying = inFlight.filter(({ number }) => number === last.number).length;
  return { about, is: flying < copies ? 'arrived' : 'under-way' };
}

export interface Insight {
  readonly placed: number;
  readonly right: number;
  /** So many right ones in one match were more than luck. */
  readonly badge: boolean;
}

const BADGE_FROM = 3;

/** What a seat's own bets were worth. */
export function insightOf(story: readonly StoryEvent[], end: End): Insight {
  const bets = story.flatMap((event) =>
    event.event === 'bet' && event.end === end && event.hand === 'own' ? [event] : [],
  );
  const right = bets.filter(({ bet, truth }) => bet.is === truth.is).length;
  return { placed: bets.length, right, badge: right >= BADGE_FROM && 2 * right > bets.length };
}
