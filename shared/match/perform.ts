/** Does a legal move on a connection: the inbox as far as it goes, the TCB, the wire. */
import {
  type Action,
  type Applied,
  applyMove,
  asksForTcb,
  forced,
  type LegalMove,
  type Order,
  type Situation,
} from '#shared/tcp/index.ts';
import { finishHead } from './handled.ts';
import { rewound } from './host.ts';
import type { SynFate } from './hostBacklog.ts';
import type { End } from './level.ts';
import { moved } from './progress.ts';
import { emit } from './traffic.ts';
import { absorb, connectionOf, contextOf, countCopy, noteSyn, setConnection, setHost, type Turn } from './turn.ts';

/** The move must be one that `judge` or `legalMoves` gave for this situation of this connection. */
export function perform(turn: Turn, end: End, peer: string, situation: Situation, move: LegalMove): void {
  const context = contextOf(turn.board, turn.match.hosts[end], connectionOf(turn, end, peer));
  carryOut(turn, end, peer, move.code, applyMove(situation, move, context));
  if (move.action.do === 'order') obey(turn, end, move.action.order);
}

/** Does a move that the rules refuse, to show what would have come of it. */
export function force(turn: Turn, end: End, peer: string, situation: Situation, action: Action): void {
  const { code, applied } = forced(
    situation,
    action,
    contextOf(turn.board, turn.match.hosts[end], connectionOf(turn, end, peer)),
  );
  carryOut(turn, end, peer, code, applied);
}

function carryOut(turn: Turn, end: End, peer: string, code: LegalMove['code'], applied: Applied): void {
  const before = connectionOf(turn, end, peer);
  const { iss } = contextOf(turn.board, turn.match.hosts[end], before);
  const heads = before.inbox.slice(0, applied.taken);
  const asked = heads.some(({ segment }) => asksForTcb(before.tcb, segment));
  const move = { code, sends: applied.sends };
  const { calls, sent, duplicateAcks, reported, keepalive } = moved(before, move, applied, iss);
  const absorbed = absorb(turn, end, code === 'probe' ? rewound(before) : before, applied);
  const isResend = code === 'retransmission' || code === 'resent-before-rto';
  const after = isResend ? countCopy(absorbed) : absorbed;
  setConnection(turn, end, { ...after, calls, sent, duplicateAcks, reported, keepalive });

  if (code === 'listen') setHost(turn, { ...turn.match.hosts[end], listening: true });

  for (const [i, head] of heads.entries()) {
    const outcome = applied.outcomes[i];
    const became = outcome?.owes ? 'answered' : (outcome?.disposition ?? 'taken');
    finishHead(turn, end, connectionOf(turn, end, peer), head, became);
  }
  if (asked) noteSyn(turn, end, peer, fateBy(code, applied));
  if (applied.sends === null) return;
  emit(turn, end, connectionOf(turn, end, peer), applied.sends, { code });
}

function obey(turn: Turn, end: End, order: Order): void {
  const host = turn.match.hosts[end];
  if (host.backlog !== undefined) setHost(turn, { ...host, backlog: { ...host.backlog, given: order } });
}

function fateBy(code: LegalMove['code'], { sends }: Applied): SynFate {
  if (code === 'cookie' || code === 'cookie-with-room') return 'cookie';
  return sends === null ? 'dropped' : 'seated';
}
