/** A card of the person who is the network, at the referee: counted exactly once, answered with a receipt. */
import {
  barOf,
  type Match,
  type Move,
  type NetworkMove,
  type NetworkSeat,
  type NetworkView,
} from '#shared/match/index.ts';
import { now, viewOf, type Work, wind, write } from './referee.ts';
import { resultOf, saidBefore } from './repeats.ts';
import { setWatch, takeSeat } from './sitting.ts';
import type { Receipt, ReceiptResult } from './types.ts';
import { isPaused, isPerson } from './watch.ts';

export function playCard(work: Work, n: number, rev: number, move: Move | NetworkMove): Receipt<NetworkView> {
  const before = saidBefore(work.referee.played, 'network', n, move);
  if (before) return receipt(work, n, before.result);
  const barred = barredBy(work, n, rev, move);
  if (barred) return receipt(work, n, barred);
  if (!isPerson(work.referee, 'network')) return takeBack(work, n);
  write(work, { at: now(work), seat: 'network', n, rev, hand: 'own', command: move });
  setWatch(work, 'network', { owesSince: null, nudged: false });
  wind(work);
  return receipt(work, n, resultOf(move, null));
}

/** Where all is let pass nothing is held, so that no card can say that its player is there again: Ready does, and is no move. */
function takeBack(work: Work, n: number): Receipt<NetworkView> {
  takeSeat(work, 'network', 'person');
  return receipt(work, n, 'noted');
}

/** Why it is not played; null if it is. What is not on the table any more is looked at again. */
function barredBy({ referee }: Work, n: number, rev: number, move: Move | NetworkMove): ReceiptResult | null {
  const { match, board } = referee;
  const { network } = match;
  if (!network) return 'noted';
  if (match.phase === 'ended') return 'over';
  if (n !== network.n + 1 || rev > network.rev) return 'resync';
  if (isPaused(referee)) return 'paused';
  if (move.move === 'ready') return isOpenTo(match.phase, network) ? null : 'resync';
  if (move.move !== 'fate') return 'resync';
  return match.phase === 'running' && barOf(match, move.card, board.timing) === null ? null : 'resync';
}

/** Ready begins the match, or takes the cards back once all is let pass. */
const isOpenTo = (phase: Match['phase'], { ready, occupant }: NetworkSeat): boolean =>
  phase === 'waiting' ? !ready : occupant === 'calm';

const receipt = ({ referee }: Work, n: number, result: ReceiptResult): Receipt<NetworkView> => {
  return { n, result, code: null, wait: 0, view: viewOf(referee, 'network') };
};
