/** What a host with a backlog does by itself: with each SYN what it was ordered, and with half-open connections what their timers ask for. */
import { has, type LegalMove, legalMoves } from '#shared/tcp/index.ts';
import { withSlowClock } from './backlog.ts';
import { finishHead } from './handled.ts';
import { type Connection, situationOf } from './host.ts';
import { ENDS, type End } from './level.ts';
import { perform } from './perform.ts';
import { isStranger, relistening } from './strangers.ts';
import { connectionOf, contextOf, noteSyn, setConnection, setHost, type Turn } from './turn.ts';

/** The SYN at the head is dealt with as ordered. */
export function followOrder(turn: Turn, end: End, peer: string): void {
  const given = turn.match.hosts[end].backlog?.given ?? null;
  const connection = connectionOf(turn, end, peer);
  const head = connection.inbox[0];
  const { state } = connection.tcb;
  if (given === null || !head || !has(head.segment, 'SYN') || head.segment.ack !== null) return;
  if (state !== 'LISTEN' && state !== 'SYN-RECEIVED') return;
  const moves = movesOn(turn, end, connection);
  const move =
    given === 'cookie' ? (moves.find(({ action }) => action.do === 'cookie') ?? answerOf(moves)) : answerOf(moves);
  if (given !== 'discard' && move) perform(turn, end, peer, situationOf(connection, turn.board.level.mss, 0), move);
  else {
    finishHead(turn, end, connection, head, 'dropped');
    if (state === 'LISTEN') noteSyn(turn, end, peer, 'dropped');
  }
}

const answerOf = (moves: readonly LegalMove[]) => moves.find(({ code }) => code === 'answer');

const movesOn = ({ board, match }: Turn, end: End, connection: Connection): readonly LegalMove[] =>
  legalMoves(situationOf(connection, board.level.mss, 0), contextOf(board, match.hosts[end], connection));

/** The host itself looks after what is half open at a backlog. */
export const isKeptByHost = ({ match }: Turn, end: End, { tcb }: Connection): boolean =>
  match.hosts[end].backlog !== undefined && tcb.state === 'SYN-RECEIVED';

/** Its RTO has run out: the SYN,ACK goes out once more. That is no decision of anybody's. */
export function sayAgain(turn: Turn, end: End, peer: string): void {
  const connection = connectionOf(turn, end, peer);
  const move = movesOn(turn, end, connection).find(({ code }) => code === 'retransmission');
  if (move) perform(turn, end, peer, situationOf(connection, turn.board.level.mss, 0), move);
}

/** It was said for the last time, and nobody came: the listener has room again. */
export function freeChair(turn: Turn, end: End, peer: string): void {
  setConnection(turn, end, relistening(connectionOf(turn, end, peer), turn.board.level.ends[end]));
}

/** The slow clock goes on, and strangers of whom nothing is kept are forgotten. */
export function tidyBacklogs(turn: Turn): void {
  for (const end of ENDS) {
    const host = turn.match.hosts[end];
    if (host.backlog === undefined) continue;
    const kept = Object.entries(host.connections).filter(
      ([peer, { tcb, inbox }]) =>
        inbox.length > 0 ||
        (tcb.state !== 'LISTEN' && tcb.state !== 'CLOSED') ||
        !isStranger(host, turn.board.level, peer),
    );
    const tidied =
      kept.length < Object.keys(host.connections).length ? { ...host, connections: Object.fromEntries(kept) } : host;
    const next = withSlowClock(tidied, turn.match.at);
    if (next !== host) setHost(turn, next);
  }
}
