/** What a segment that nothing speaks against is: what it is sent for, and what else is worth knowing of it. */
import { seqAdd, seqLe, seqLt } from '#shared/tcp/index.ts';
import { isAt } from './check.ts';
import type { Finding, JudgeCode, Note } from './codes.ts';
import type { End } from './end.ts';
import { ACK, endOf, FIN, is, RST, type Seen, SYN } from './seen.ts';

const NO_NOTES: readonly Note[] = [];
const ETHERNET_TEXT = 1460;

const finding = (code: JudgeCode, ...notes: readonly Note[]): Finding => ({
  code,
  notes: notes.length === 0 ? NO_NOTES : notes,
});

/** @param end as it was before this segment */
export function describe(s: Seen, end: End, peer: End): Finding {
  if (is(s, SYN)) return describeSyn(s, end, peer);
  if (is(s, RST)) return describeRst(s, peer);
  if (s.len > 0 || is(s, FIN)) return describeText(s, end, peer);
  return describeAck(s, end, peer);
}

function describeSyn(s: Seen, end: End, peer: End): Finding {
  const fast: readonly Note[] = s.len > 0 ? ['fast-open'] : NO_NOTES;
  const code = is(s, ACK) ? 'answer' : 'open';
  if (end.iss === s.seq && is(s, ACK) === (end.maxAck !== null)) return finding('retransmission', 'retransmission');
  const crossed = !is(s, ACK) ? peer.openedActively : end.openedActively;
  return crossed ? finding(code, 'simultaneous-open', ...fast) : finding(code, ...fast);
}

function describeRst(s: Seen, peer: End): Finding {
  const notes: readonly Note[] = s.len > 0 ? ['text-with-rst'] : NO_NOTES;
  const answers = is(s, ACK) ? s.seq === 0 : s.seq === peer.last?.ack || s.seq === peer.maxAck;
  return finding(answers ? 'refuse' : 'abort', ...notes);
}

function describeText(s: Seen, end: End, peer: End): Finding {
  const notes: Note[] = [];
  if (s.len > 0 && is(s, FIN)) notes.push('fin-with-data');
  if (s.len > ETHERNET_TEXT) notes.push('offloaded');
  if (end.seen && seqLe(endOf(s), end.contiguous)) {
    const isKeepalive = s.len <= 1 && !is(s, FIN) && isAt(s.seq, end, 1) && peer.maxAck === end.max;
    return isKeepalive ? finding('probe', 'keepalive') : finding('retransmission', 'retransmission', ...notes);
  }
  if (end.seen && seqLt(endOf(s), end.max)) return finding('call', 'out-of-order', ...notes);
  if (end.seen && seqLt(end.contiguous, s.seq)) notes.push('gap-before');
  if (peer.edge !== null && peer.wnd === 0 && s.len === 1) return finding('window-probe', 'window-probe');
  const answers = is(s, ACK) && end.maxAck !== null && seqLt(end.maxAck, s.ack);
  if (answers) return finding('answer-with-call', ...notes);
  return finding(is(s, FIN) ? 'close' : 'call', ...notes);
}

function describeAck(s: Seen, end: End, peer: End): Finding {
  const notes: Note[] = s.wnd === 0 ? ['zero-window'] : [];
  if (end.maxAck === null || seqLt(end.maxAck, s.ack)) {
    if (end.maxAck !== null && peer.iss !== null && seqLt(s.ack, peer.contiguous)) notes.push('partial-ack');
    return finding('answer', ...notes);
  }
  if (seqLt(s.ack, end.maxAck)) return finding('delayed', 'out-of-order', ...notes);
  const below = seqLt(s.seq, end.max);
  if (below && (isAt(s.seq, end, 1) || (peer.maxAck !== null && s.seq === seqAdd(peer.maxAck, -1)))) {
    return peer.wnd === 0 ? finding('window-probe', 'window-probe', ...notes) : finding('probe', 'keepalive', ...notes);
  }
  if (below) return finding('delayed', 'out-of-order', ...notes);
  if (end.shift !== null && end.wnd !== s.wnd * 2 ** end.shift) return finding('window', 'window-update', ...notes);
  if (end.asks === 0) return finding('ack-says-nothing-new', 'duplicate-ack', ...notes);
  return finding('duplicate-ack', ...noteOnAsking(peer), ...notes);
}

/** Why an ACK is said again: what the peer sent last asks for it. */
function noteOnAsking(peer: End): readonly Note[] {
  if (peer.said & (SYN | RST)) return ['challenge-ack'];
  // A FIN that comes again has the number of a keepalive.
  const isProbe = !(peer.said & FIN) && peer.last !== null && isAt(peer.last.seq, peer, 1);
  return [isProbe ? 'keepalive-ack' : 'duplicate-ack'];
}
