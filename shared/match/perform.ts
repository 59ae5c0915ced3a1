/** Does a legal move on a connection: the inbox as far as it goes, the TCB, the wire. */
import { applyMove, type LegalMove, type Situation } from '#shared/tcp/index.ts';
import { rewound } from './host.ts';
import type { End } from './level.ts';
import { moved } from './progress.ts';
import { finishHead } from './settle.ts';
import { absorb, connectionOf, contextOf, countCopy, emit, setConnection, setHost, type Turn } from './turn.ts';

/** The move must be one that `judge` or `legalMoves` gave for this situation of this connection. */
export function perform(turn: Turn, end: End, peer: string, situation: Situation, move: LegalMove): void {
  const host = turn.match.hosts[end];
  const before = connectionOf(turn, end, peer);
  const context = contextOf(turn.board, host, before);
  const applied = applyMove(situation, move, context);
  const heads = before.inbox.slice(0, applied.taken);
  const { calls, sent, duplicateAcks, keepalive, reported } = moved(before, move, applied, context.iss);
  const absorbed = absorb(turn, end, move.code === 'probe' ? rewound(before) : before, applied);
  const isResend = move.code === 'retransmission' || move.code === 'resent-before-rto';
  setConnection(turn, end, {
    ...(isResend ? countCopy(absorbed) : absorbed),
    calls,
    sent,
    duplicateAcks,
    keepalive,
    reported,
  });

  if (move.code === 'listen') setHost(turn, { ...turn.match.hosts[end], listening: true });

  for (const [i, head] of heads.entries()) {
    const outcome = applied.outcomes[i];
    const became = outcome?.owes ? 'answered' : (outcome?.disposition ?? 'taken');
    finishHead(turn, end, connectionOf(turn, end, peer), head, became);
  }
  if (applied.sends === null) return;
  emit(turn, end, connectionOf(turn, end, peer), applied.sends, {
    code: move.code,
    answers: heads.at(-1)?.label ?? null,
  });
}
