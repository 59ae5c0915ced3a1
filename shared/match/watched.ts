/**
 * A level that is watched: the hosts do by themselves what they owe, each at its pace, and the players foretell it. While
 * a question waits at either end nothing goes on, on either clock.
 */
import type { Ms } from '#shared/base/index.ts';
import { type LegalMove, legalMoves, type RightCode } from '#shared/tcp/index.ts';
import type { Board } from './board.ts';
import { type Connection, type Host, situationOf } from './host.ts';
import { ENDS, type End } from './level.ts';
import type { Match } from './match.ts';
import { perform } from './perform.ts';
import { openQuestion } from './predictions.ts';
import { setSeat } from './seat.ts';
import { dueOn } from './settle.ts';
import { contextOf, type Turn } from './turn.ts';

/** So long one can see what has arrived before its host acts on it. */
const PACE: Ms = 700;

/** A watched match in which somebody is asked what will happen. */
export const isHeld = (board: Board, match: Match): boolean =>
  board.level.watched === true && ENDS.some((end) => openQuestion(board, match, end) !== null);

const owing = (board: Board, host: Host): Connection | undefined =>
  Object.values(host.connections).find((connection) => dueOn(board, host, connection) !== null);

/** Sets the moment at which each host acts: at its pace after it came to owe something. */
export function paceHosts(turn: Turn): void {
  if (!turn.board.level.watched) return;
  for (const end of ENDS) {
    const seat = turn.match.seats[end];
    const isDue = turn.match.phase === 'running' && owing(turn.board, turn.match.hosts[end]) !== undefined;
    const actsAt = isDue ? (seat.actsAt ?? turn.match.at + PACE) : null;
    if (actsAt !== seat.actsAt) setSeat(turn, end, { ...seat, actsAt });
  }
}

/** Lets each host act whose moment has come. */
export function actHosts(turn: Turn): void {
  for (const end of ENDS) {
    const { actsAt } = turn.match.seats[end];
    if (actsAt === null || actsAt > turn.match.at) continue;
    setSeat(turn, end, { ...turn.match.seats[end], actsAt: null });
    actHost(turn, end);
  }
}

/** Answers first, with a call on board where one is ready: as a TCP does it. */
const PREFERRED: readonly RightCode[] = ['answer-with-call', 'answer', 'discard', 'listen', 'open', 'call', 'leave'];

function actHost(turn: Turn, end: End): void {
  const { board } = turn;
  const host = turn.match.hosts[end];
  const connection = owing(board, host);
  if (connection === undefined) return;
  const situation = situationOf(connection, board.level.mss, 0);
  const moves = legalMoves(situation, contextOf(board, host, connection));
  const move =
    PREFERRED.flatMap((code): readonly LegalMove[] => moves.filter((one) => one.code === code))[0] ?? moves[0];
  if (move) perform(turn, end, connection.peer, situation, move);
}
