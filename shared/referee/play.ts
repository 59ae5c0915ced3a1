/** A player's move at the referee: counted exactly once, judged on the view it was made on, answered with a receipt. */
import { type End, type MatchCode, type Move, mainConnection, mayClaim, readyMove } from '#shared/match/index.ts';
import { playCard } from './playCard.ts';
import { now, type Referee, viewOf, type Work, wind, write } from './referee.ts';
import { resultOf, saidBefore } from './repeats.ts';
import { setWatch, takeSeat } from './sitting.ts';
import type { Answered, Incoming, Real, Receipt, ReceiptResult } from './types.ts';
import { isPaused, isPerson, MOST_MOVES_A_SECOND, OLDEST_VIEW, PENALTY } from './watch.ts';

type Play = Extract<Incoming, { type: 'play' }>;
/** A play of one of the ends. */
type EndPlay = Play & { readonly seat: End; readonly move: Move };

export function play(work: Work, incoming: Play): Answered {
  const { seat, n, rev, move } = incoming;
  if (seat === 'network') return { type: 'receipt', seat, receipt: playCard(work, n, rev, move) };
  // An end has no such card in its hand: its page is not of this match.
  const isStray = move.move === 'fate';
  const answer = isStray ? receipt(work, seat, n, 'resync', null, 0) : playEnd(work, { ...incoming, seat, move });
  return { type: 'receipt', seat, receipt: answer };
}

function playEnd(work: Work, incoming: EndPlay): Receipt {
  const { seat: end, n, move } = incoming;
  const before = saidBefore(work.referee.played, end, n, move);
  if (before) {
    const { result, code } = before;
    return receipt(work, end, n, result, code, result === 'refused' ? penaltyOf(work, end) : 0);
  }
  const barred = barredBy(work, incoming);
  if (barred) return receipt(work, end, n, barred, null, 0);
  const wait = waitOf(work, end);
  if (wait > 0) return receipt(work, end, n, 'busy', null, wait);
  if (!isPerson(work.referee, end)) takeSeat(work, end, 'person');
  const rev = judgedRev(work.referee, end, incoming.rev, work.real);
  const code = write(work, { at: now(work), seat: end, n, rev, hand: 'own', command: move });
  const result = resultOf(move, code);
  const { moves } = work.referee.watches[end];
  setWatch(work, end, {
    moves: [...moves, work.real].slice(-MOST_MOVES_A_SECOND),
    owesSince: null,
    nudged: false,
    penaltyUntil: result === 'refused' ? work.real + PENALTY : work.real,
  });
  wind(work);
  return receipt(work, end, n, result, code, result === 'refused' ? PENALTY : 0);
}

/** Why a move is not even judged; null if it is. */
function barredBy(work: Work, { seat: end, n, rev, move }: EndPlay): ReceiptResult | null {
  const { match } = work.referee;
  const seat = match.seats[end];
  if (match.phase === 'ended') return 'over';
  if (n !== seat.n + 1 || rev > seat.rev) return 'resync';
  if ('peer' in move && !Object.hasOwn(match.hosts[end].connections, move.peer)) return 'resync';
  if (isPaused(work.referee)) return 'paused';
  if (match.phase === 'running') return mayMove(work.referee, end, move) ? null : 'resync';
  // LISTEN is the Ready of a seat that begins with a passive OPEN: without it the first SYN would meet a shut port.
  const ready = readyMove(mainConnection(match.hosts[end]));
  if (ready.move === 'ready') return move.move === 'ready' && !seat.ready ? null : 'paused';
  return move.move === 'act' && move.action.do === 'listen' ? null : 'paused';
}

/** In a level that is watched the hosts do what is done on the wire. */
const mayMove = ({ board, match }: Referee, end: End, move: Move): boolean =>
  'peer' in move ? !(board.level.watched && move.move === 'act') : mayClaim(match, end, move);

/** What is left of the second after a refusal. */
const penaltyOf = ({ referee, real }: Work, end: End): Real => Math.max(0, referee.watches[end].penaltyUntil - real);

function waitOf(work: Work, end: End): Real {
  const { moves } = work.referee.watches[end];
  const oldest = moves.length < MOST_MOVES_A_SECOND ? undefined : moves[0];
  const gust = oldest === undefined ? 0 : oldest + 1000 - work.real;
  return Math.max(penaltyOf(work, end), gust);
}

/** The revision to judge on besides the present one: the mover's own, unless it has been replaced for too long. */
function judgedRev({ match, watches }: Referee, end: End, rev: number, real: Real): number {
  const replaced = watches[end].replaced.find((one) => one.rev === rev);
  return replaced && real - replaced.at <= OLDEST_VIEW ? rev : match.seats[end].rev;
}

function receipt(work: Work, end: End, n: number, result: ReceiptResult, code: MatchCode | null, wait: Real): Receipt {
  return { n, result, code, wait, view: viewOf(work.referee, end) };
}
