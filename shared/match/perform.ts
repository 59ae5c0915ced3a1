/** Does a legal move on a connection: the inbox as far as it goes, the TCB, the wire. */
import { applyMove, type LegalMove, type Situation } from '#shared/tcp/index.ts';
import type { End } from './level.ts';
import { finishHead } from './settle.ts';
import { absorb, connectionOf, contextOf, countCopy, emit, setConnection, type Turn } from './turn.ts';

/** The move must be one that `judge` or `legalMoves` gave for this situation of this connection. */
export function perform(turn: Turn, end: End, peer: string, situation: Situation, move: LegalMove): void {
  const host = turn.match.hosts[end];
  const before = connectionOf(turn, end, peer);
  const applied = applyMove(situation, move, contextOf(turn.board, host, before));
  const heads = before.inbox.slice(0, applied.taken);
  const absorbed = absorb(turn, end, before, applied);
  const isResend = move.code === 'retransmission' || move.code === 'resent-before-rto';
  const carriesNew = move.code === 'call' || move.code === 'answer-with-call';
  const newText = carriesNew ? (applied.sends?.len ?? 0) : 0;
  const counted = isResend ? countCopy(absorbed) : absorbed;
  // What the application wants is gone with the connection; absorb has seen to that.
  const calls = counted.calls === before.calls ? applied.calls : counted.calls;
  setConnection(turn, end, { ...counted, calls, sent: counted.sent + newText, ...spentDuplicateAck(move, counted) });

  for (const [i, head] of heads.entries()) {
    const outcome = applied.outcomes[i];
    const became = outcome?.owes ? 'answered' : (outcome?.disposition ?? 'taken');
    finishHead(turn, end, connectionOf(turn, end, peer), head, became);
  }
  if (applied.sends === null) return;
  const needless = move.code === 'resent-before-rto' || move.code === 'ack-says-nothing-new';
  emit(turn, end, connectionOf(turn, end, peer), applied.sends, { needless, answers: heads.at(-1)?.label ?? null });
}

const spentDuplicateAck = (move: LegalMove, { duplicateAcks }: { readonly duplicateAcks: number }) =>
  move.code === 'duplicate-ack' ? { duplicateAcks: duplicateAcks - 1 } : {};
