/**
 * The verdict on a segment that an end wants to send, or on what it wants to do with one that arrived.
 * A code is stable: it is stored, counted and translated (text/), never reworded here.
 */
import type { Section } from './outcome.ts';
import type { Segment } from './segment.ts';
import type { SeqNum } from './seq.ts';
import type { State } from './state.ts';

/** Why a move is right or needless. */
export const RIGHT_CODES = [
  'open', // the first SYN of an active OPEN
  'answer', // what the arrived segment asks for
  'answer-with-call', // a call of the application rides on the answer
  'call', // a call of the application: text, CLOSE, ABORT
  'retransmission', // the RTO ran out
  'duplicate-ack', // MAY-13: a gap is open
  'discard', // the arrived segment is to be dropped
  'listen',
  'leave', // 2MSL has passed
  'report', // the application is told what became of its connection
  'probe', // the window has been closed, or the peer silent, for so long
  'window', // an ACK whose news is the window
  'cookie', // a SYN for which nothing can be kept
  'take', // the ACK bears a cookie
  'order', // what helps the host with its SYNs
  'overtaken', // right when composed; what arrived meanwhile has made it moot
] as const;

export const NEEDLESS_CODES = [
  'resent-before-rto', // outstanding, but its RTO has not run out
  'ack-says-nothing-new', // a pure ACK that nobody asked for
  'probed-early', // the window is closed, but not yet for an RTO
  'window-unchanged', // the peer has been told of this window
  'window-silly', // some room is free, too little to be worth telling
  'cookie-with-room', // a TCB could be kept, and would remember more
  'order-repeats',
  'order-needs-room', // SYN,ACK under a flood: there is room for no more
  'order-turns-away', // DISCARD: real clients too
  'order-not-needed', // COOKIE with room and without a flood
] as const;

/** Each row of the common misconceptions, and each field that can be wrong, has a code of its own. */
export const REFUSAL_CODES = [
  // numbers
  'ack-is-their-seq', // ack = SEG.SEQ: the SYN, FIN or text takes numbers
  'ack-counts-syn-only-once', // ack = IRS + 1 although more has been taken in
  'ack-of-last-octet', // ack names the last octet received, not the next expected
  'ack-one-too-many', // ack = right + 1: a pure ACK was counted, or one octet too many
  'ack-beyond-gap', // ack of the highest seen, above a hole
  'ack-between-segments', // inside an arrived segment
  'ack-goes-back', // below RCV.NXT: cumulative acknowledgment never takes anything back
  'ack-not-new', // the answer leaves RCV.NXT where it was: what arrived is not acknowledged
  'ack-is-own-number', // a number of the sender's own sequence space
  'ack-is-zero', // 0 is a number like any other, and not the one expected
  'ack-is-length', // how many octets came, instead of the number after them
  'ack-is-relative', // counted from the peer's ISN, as a capture shows it
  'ack-not-received', // above everything that has arrived
  'ack-before-isn', // below IRS: a number of no octet of this connection
  'seq-counts-own-ack', // SND.NXT + 1: a pure ACK was counted
  'seq-is-iss', // the ISN again, long after the SYN
  'seq-is-una', // SND.UNA although more is outstanding
  'seq-is-zero',
  'seq-is-relative', // counted from one's own ISN
  'seq-goes-back', // between ISS and SND.NXT: sent before
  'seq-skips', // a little above SND.NXT: a gap that nothing fills
  'seq-not-snd-nxt', // FIN, ACK or DATA with a number of its own choice
  'seq-is-their-number', // a number of the peer's sequence space
  'resend-not-oldest', // outstanding, but the one before it is what the timer belongs to
  'resend-other-iss', // a resent SYN with another ISN
  'resend-other-seq', // a resent segment under another number
  'resend-other-bits', // a resent segment with other control bits or text
  'isn-not-yours', // the first SYN must carry the drawn ISS
  // control bits
  'bare-fin', // FIN without ACK
  'fin-with-syn',
  'ack-bit-missing', // after the handshake's first SYN every segment carries ACK
  'ack-on-first-syn', // an active OPEN has nothing to acknowledge yet
  'rst-without-ack', // the RST that answers a segment without ACK must acknowledge it
  'rst-with-ack', // the RST that answers a segment with ACK takes its number and carries none
  'rst-seq', // RST that nobody will believe
  'rst-ack', // its ack is not SEG.SEQ + SEG.LEN of what it answers
  'rst-answers-rst', // an RST is never answered with an RST
  'rst-as-fin', // the application wants CLOSE, not ABORT
  'fin-as-rst', // the application wants ABORT, not CLOSE
  'rst-for-known-segment', // what arrived belongs to the connection
  'rst-unasked', // nothing arrived and no ABORT was called
  'abort-sends-nothing', // in this state ABORT only deletes the TCB
  // the kind of segment
  'syn-already-sent',
  'syn-with-text', // legal, and held until ESTABLISHED; here text goes after the handshake
  'syn-in-connection', // a SYN in a synchronized state
  'syn-from-listen', // a passive end waits for a SYN
  'syn-ack-without-syn', // nothing to acknowledge
  'syn-ack-to-stranger', // an answer to something that is no SYN
  'ack-completes-nothing', // a SYN asks for SYN,ACK, not for a bare ACK
  'ack-from-listen',
  'ack-to-stranger', // it acknowledges nothing that this end has sent: RST, not ACK
  'data-before-established',
  'data-none-left', // the application has nothing to send
  'data-after-fin', // this direction is closed
  'data-too-long', // more than MSS, the window, or what the application has
  'data-empty',
  'window-full', // the peer's window has no room for text or FIN
  'fin-before-established',
  'fin-before-data', // text of one's own is still unsent
  'fin-not-called', // the application has not called CLOSE
  'fin-twice', // FIN was sent already; only a retransmission may repeat it
  'fin-answered-with-nothing', // the peer's FIN asks for an ACK (or FIN,ACK)
  'ack-nothing-arrived', // before any segment of the peer
  'open-not-called', // the application has not called OPEN
  'both-may-be-first', // a SYN in SYN-SENT is a simultaneous open, no mistake of the peer
  'closed-sends-nothing', // CLOSED has no connection to send on
  'closed-only-resets', // what strays into CLOSED gets an RST, nothing else
  'time-wait-only-acks',
  'third-needless', // needless three times in a row
  // what is done with an arrived segment: another answer is asked for
  'syn-ack-wants-ack', // not a SYN, not a SYN,ACK
  'reset-owed', // neither text nor FIN: what belongs to no connection gets an RST
  'challenge-owed', // an empty ACK, on which nothing rides
  'open-before-answer', // in CLOSED, a stranger first gets its RST
  'listen-before-answer',
  'resend-before-answer', // nothing has run out, and the head of the inbox waits
  'leave-before-answer', // 2MSL has passed, and the head of the inbox waits
  // what is done with an arrived segment: it must be answered, not dropped
  'text-wants-ack',
  'syn-wants-answer',
  'syn-wants-challenge-ack', // a SYN in a synchronized state
  'stranger-wants-reset',
  'probe-wants-ack', // the peer asks whether this end, or its window, is there
  'unacceptable-wants-ack', // out of the window, or acknowledging what was never sent
  'handshake-needs-third', // the SYN,ACK: two messages would let an old SYN open a ghost
  'half-close-still-receives', // text after one's own FIN: only one way is closed
  'rst-wants-challenge-ack', // an RST in the window but not at RCV.NXT
  'discard-nothing', // the inbox is empty
  'answer-to-rst', // an RST that does not count is dropped: nothing is sent
  'answer-to-no-ack', // without the ACK bit a segment is dropped
  'answer-before-syn', // in SYN-SENT only SYN and RST count
  'answer-to-dropped', // after the peer's FIN nothing of its counts
  'duplicate-wants-ack', // a duplicate that takes numbers is acknowledged again
  // timers and calls
  'resend-nothing', // all is acknowledged, or only pure ACKs were sent
  'leave-too-early', // 2MSL has not passed
  'leave-nothing', // CLOSED
  'leave-while-opening', // LISTEN, SYN-SENT, SYN-RECEIVED
  'leave-while-open', // ESTABLISHED, CLOSE-WAIT
  'leave-while-last-ack', // LAST-ACK ends by the peer's ACK
  'leave-while-peer-open', // FIN-WAIT and CLOSING: the ACK of one's FIN is not the end of the connection
  'leave-on-false-rst', // the RST at the head is not at RCV.NXT
  'leave-on-rst-in-listen', // LISTEN ignores it
  'leave-on-rst-in-syn-sent', // it does not acknowledge the SYN
  'leave-on-rst-in-time-wait', // RFC 1337
  'listen-not-closed',
  'listen-not-yours', // the application has not called a passive OPEN
  // probes
  'probe-window-open', // what waits may be sent, or waits for its ACK: nothing to ask
  'probe-nothing-waits', // nothing is to be sent, and keepalive is off
  'probe-before-answer', // the head of the inbox waits
  'window-before-answer', // the head of the inbox waits, and what answers it tells the window
  'probe-not-idle', // keepalive asks a peer that has been silent, and only while nothing is on its way
  // what the application is told
  'report-before-answer', // the head of the inbox waits
  'report-nothing', // there is nothing to report, or nobody asks
  'report-too-early', // silence means nothing yet: the timers decide
  'report-silence-is-no-refusal', // nothing came back at all; a refusal would have been an RST
  'report-rst-is-an-answer', // an RST came back: that is no silence
  'report-never-open', // refused, not reset: there was no connection yet
  'report-was-open', // reset, not refused: there was a connection
  'report-other-silence', // timed out and dead are told apart by what went unanswered
  'report-while-answering', // a closed window is no silence: its ACKs come
  'report-one-probe', // no single probe proves that the peer is dead
  // a backlog, and cookies
  'syn-ack-without-room', // a TCB for each SYN: there is none left
  'take-unchecked', // the ACK bears no cookie: anybody could have sent it
  'take-nothing', // no ACK waits to be checked
  'cookie-is-true', // the ACK bears the cookie, and is turned away
  'cookie-answers-syn', // a cookie is an answer to a SYN
  'cookie-has-no-resend', // nothing was kept, so nothing can be sent again
  'cookie-is-an-option', // not every TCP has one, nor a backlog
  'order-not-yet', // the SYNs that are here are answered by hand
] as const;

export const VERDICT_CODES = [...RIGHT_CODES, ...NEEDLESS_CODES, ...REFUSAL_CODES] as const;
export type RightCode = (typeof RIGHT_CODES)[number];
export type NeedlessCode = (typeof NEEDLESS_CODES)[number];
export type RefusalCode = (typeof REFUSAL_CODES)[number];
export type VerdictCode = (typeof VERDICT_CODES)[number];

/** The numbers that a reason speaks of; null where there is none to name. */
export interface Reasoning {
  readonly state: State;
  /** What was proposed (null for calls that name no segment). */
  readonly given: Segment | null;
  /** The nearest right segment, or null where nothing is to be sent. */
  readonly expected: Segment | null;
  /** The arrived segment at the head that the move had to answer, or null. */
  readonly about: Segment | null;
  readonly sndUna: SeqNum;
  readonly sndNxt: SeqNum;
  readonly rcvNxt: SeqNum;
  readonly sndWnd: number;
  readonly rcvWnd: number;
  /** RCV.NXT once all that may be taken in by this move has been. */
  readonly rcvNxtAfter: SeqNum;
}

export type Verdict =
  | { readonly verdict: 'right'; readonly code: RightCode; readonly section: Section; readonly reasoning: Reasoning }
  | {
      readonly verdict: 'needless';
      readonly code: NeedlessCode;
      readonly section: Section;
      readonly reasoning: Reasoning;
    }
  | {
      readonly verdict: 'refused';
      readonly code: RefusalCode;
      readonly section: Section;
      readonly reasoning: Reasoning;
    };
