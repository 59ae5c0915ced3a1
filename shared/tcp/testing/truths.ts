/** What a refusal claims, as something that can be checked: this is so whenever the code is given. A code that is not here claims no more than its state. */
import { abortSends } from '../calls.ts';
import { has, type Segment, segEnd, segLen } from '../segment.ts';
import { type SeqNum, seqAdd, seqInWindow, seqLe, seqLt } from '../seq.ts';
import type { Situation } from '../situation.ts';
import { isSynchronized } from '../state.ts';
import type { Reasoning, RefusalCode } from '../verdict.ts';

type Truth = (r: Reasoning, at: Situation) => boolean;

const ack = (is: (ack: SeqNum, r: Reasoning, at: Situation) => boolean): Truth => {
  return (r, at) => r.given !== null && r.given.ack !== null && is(r.given.ack, r, at);
};
const seq = (is: (seq: SeqNum, r: Reasoning, at: Situation) => boolean): Truth => {
  return (r, at) => r.given !== null && is(r.given.seq, r, at);
};
const about = (is: (about: Segment, r: Reasoning, at: Situation) => boolean): Truth => {
  return (r, at) => r.about !== null && is(r.about, r, at);
};
const anything = about(() => true);
const arrived = ({ tcb, inbox }: Situation): readonly Segment[] => [...inbox, ...tcb.held];
const isOwed =
  (bit: 'RST' | 'SYN') =>
  ({ expected }: Reasoning) =>
    expected !== null && has(expected, bit);
/** Numbers after which nothing new has come in, and up to which everything has. */
const known = ({ rcvNxt, rcvNxtAfter }: Reasoning): readonly SeqNum[] => [rcvNxt, rcvNxtAfter];

const NUMBERS: Partial<Record<RefusalCode, Truth>> = {
  'ack-is-their-seq': ack(
    (n, _, at) => arrived(at).some((s) => s.seq === n) || n === at.tcb.irs || at.tcb.irs === null,
  ),
  'ack-beyond-gap': ack((n, r, at) => seqLt(r.rcvNxtAfter, n) && arrived(at).some((s) => seqLe(n, segEnd(s)))),
  'ack-not-new': ack((n, r) => n === r.rcvNxt),
  'ack-is-zero': ack((n) => n === 0),
  'ack-not-received': ack((n, r) => !known(r).includes(n)),
  'ack-before-isn': ack((n, _, at) => at.tcb.irs === null || seqLt(n, at.tcb.irs)),
  'ack-goes-back': ack((n, r) => seqLt(n, r.rcvNxtAfter)),
  'seq-counts-own-ack': seq((n, r) => n === seqAdd(r.sndNxt, 1)),
  'seq-is-una': seq((n, r) => n === r.sndUna && n !== r.sndNxt),
  'seq-is-zero': seq((n) => n === 0),
  'seq-goes-back': seq((n, r) => seqLt(n, r.sndNxt)),
  'seq-skips': seq((n, r) => seqLt(r.sndNxt, n)),
  'seq-not-snd-nxt': seq((n, r) => n !== r.sndNxt),
};

const CARDS: Partial<Record<RefusalCode, Truth>> = {
  'rst-unasked': (r, at) => r.about === null && !at.calls.abort,
  'rst-for-known-segment': (r) => r.about !== null && !isOwed('RST')(r),
  'rst-as-fin': (_, at) => at.calls.close && !at.calls.abort,
  'abort-sends-nothing': (r, at) => at.calls.abort && (r.about !== null || !abortSends(r.state)),
  'syn-in-connection': (r) => isSynchronized(r.state),
  'data-none-left': (_, at) => at.calls.text === 0,
  'data-empty': (r, at) => r.given?.len === 0 && at.calls.text > 0,
  'data-too-long': (r, at) => r.given !== null && (r.given.len > at.calls.text || r.given.len > (r.expected?.len ?? 0)),
  'fin-before-data': (_, at) => at.calls.text > 0,
  'fin-not-called': (_, at) => !at.calls.close,
  'closed-sends-nothing': (r) => r.state === 'CLOSED',
  'closed-only-resets': (r) => r.state === 'CLOSED' && isOwed('RST')(r),
  'third-needless': (_, at) => at.needlessInARow >= 2,
};

const INBOX: Partial<Record<RefusalCode, Truth>> = {
  'syn-ack-wants-ack': about((s, r) => r.state === 'SYN-SENT' && has(s, 'SYN') && s.ack !== null),
  'reset-owed': isOwed('RST'),
  'stranger-wants-reset': isOwed('RST'),
  'syn-wants-answer': isOwed('SYN'),
  'challenge-owed': anything,
  'open-before-answer': isOwed('RST'),
  'listen-before-answer': anything,
  'resend-before-answer': about((_, r, at) => !at.expired.retransmission && r.sndUna !== r.sndNxt),
  'leave-before-answer': about((_, r, at) => r.state === 'TIME-WAIT' && at.expired.timeWait),
  'text-wants-ack': about((s) => s.len > 0 && !has(s, 'FIN')),
  'half-close-still-receives': about((s) => s.len > 0),
  'syn-wants-challenge-ack': about((s) => has(s, 'SYN')),
  'handshake-needs-third': about((s) => has(s, 'SYN') && s.ack !== null),
  'fin-answered-with-nothing': about((s) => has(s, 'FIN')),
  'duplicate-wants-ack': about((s, r) => segLen(s) > 0 && seqLe(segEnd(s), r.rcvNxt)),
  'rst-wants-challenge-ack': about((s, r) => has(s, 'RST') && s.seq !== r.rcvNxt && r.expected !== null),
  'unacceptable-wants-ack': about((s, r, { tcb }) => !seqInWindow(s.seq, r.rcvNxt, tcb.rcvWnd) || s.ack !== null),
  'answer-to-rst': about((s, r) => has(s, 'RST') && r.expected === null),
  'answer-to-no-ack': about((s, r) => s.ack === null && r.expected === null),
  'answer-before-syn': about((s, r) => r.state === 'SYN-SENT' && !has(s, 'SYN') && !has(s, 'RST')),
  'answer-to-dropped': about(
    (_, r) => r.expected === null && ['CLOSE-WAIT', 'CLOSING', 'LAST-ACK', 'TIME-WAIT'].includes(r.state),
  ),
  'discard-nothing': (r) => r.about === null,
};

const LEAVING: Partial<Record<RefusalCode, Truth>> = {
  'resend-nothing': (r) => r.sndUna === r.sndNxt,
  'leave-nothing': (r) => r.state === 'CLOSED',
  'leave-while-open': (r) => r.state === 'ESTABLISHED' || r.state === 'CLOSE-WAIT',
  'leave-too-early': (r, at) => r.state === 'TIME-WAIT' && !at.expired.timeWait,
  'leave-on-false-rst': about((s, r) => has(s, 'RST') && s.seq !== r.rcvNxt),
  'leave-on-rst-in-syn-sent': about((s, r) => has(s, 'RST') && s.ack !== r.sndNxt),
  'leave-on-rst-in-time-wait': about((s, r) => has(s, 'RST') && r.state === 'TIME-WAIT'),
};

export const TRUTHS: Partial<Record<RefusalCode, Truth>> = { ...NUMBERS, ...CARDS, ...INBOX, ...LEAVING };
