/** What the coach says: on what is owed, while one waits, on what is taken in silently; and the three grades of a hint. */
import type { Move, Seen } from '#shared/match/index.ts';
import type { ProbeKind, Segment, State } from '#shared/tcp/index.ts';

/** What a seat may owe, as finely as there is something different to say about it. */
export const TASKS = [
  'open', // the application called an active OPEN
  'listen', // the application called a passive OPEN
  'answer-syn', // a SYN in LISTEN
  'answer-crossing-syn', // a SYN in SYN-SENT: both dial
  'answer-syn-ack', // the SYN,ACK of the own SYN
  'answer-data',
  'answer-filled-gap', // text, and what was held above it counts now
  'answer-filled-gap-fin', // the same, and a FIN is among what was held
  'answer-fin', // the application has nothing ready
  'answer-fin-and-close', // CLOSE was called already: ACK and FIN may ride together
  'answer-again', // a duplicate that takes numbers
  'answer-last-fin-again', // the FIN again in TIME-WAIT
  'answer-stranger', // it belongs to no connection: RST
  'answer-challenge', // RFC 5961
  'answer-unacceptable', // out of the window, or it acknowledges what was never sent
  'answer-probe', // the peer asks whether this end, or its window, is there
  'discard',
  'send', // the application has text
  'close',
  'abort',
  'give-up-opening', // CLOSE or ABORT where nothing is sent for it
  'resend-syn',
  'resend-syn-ack',
  'resend-data',
  'resend-fin',
  'probe-window', // the peer's window has been closed for so long
  'probe-window-again', // and is still closed
  'probe-peer', // the peer has been silent for so long
  'probe-peer-again', // and has not answered
  'window', // RECEIVE has opened the window
  'leave',
  'report', // the application asks what became of its connection
  'no-room', // a SYN, and the backlog is full
  'check-cookie', // an ACK where nothing was kept
  'order', // the host waits for an order
] as const;
export type Task = (typeof TASKS)[number];

export interface TaskFacts {
  readonly state: State;
  /** The arrived segment that asks, or null. */
  readonly about: Segment | null;
  /** How many segments of text wait in order, that one included: one ACK may answer them all. */
  readonly together: number;
  /** Octets of text that wait to be sent. */
  readonly octets: number;
  /** How often the oldest unacknowledged segment has been sent; 0 where there is none. */
  readonly copies: number;
  /** Keepalive probes without an answer, and how many the application allows; 0 where it is off. */
  readonly unanswered: number;
  readonly probes: number;
}

export interface TaskText {
  /** The coach, in a line or two. */
  readonly line: (facts: TaskFacts) => string;
  /** Hint of grade 1: where to look. */
  readonly where: string;
  /** Hint of grade 2: what is owed. */
  readonly what: string;
}

/** A segment that was handled without a move of the player, and what it changed. */
export interface Arrival {
  readonly from: State;
  readonly to: State;
  readonly segment: Segment;
  readonly became: NonNullable<Seen['became']>;
  /** The window on it, where it is another than the one before; null: no news. */
  readonly window: number | null;
}

export interface CoachText {
  readonly tasks: { readonly [task in Task]: TaskText };
  /** Nothing is owed. `outstanding`: something of one's own is not acknowledged yet. `gap`: something of the peer's is held above one. */
  readonly waiting: (state: State, outstanding: boolean, gap: boolean) => string;
  /** The same where the probe timer is what one waits for. */
  readonly probing: { readonly [kind in ProbeKind]: string };
  /** Nothing is owed; text has gone into a closed window, and its ACKs come without taking it. */
  readonly shut: string;
  /** The application has told a story, and the player is to find out which call it is. */
  readonly story: string;
  /** One line on a grey card. */
  readonly arrival: (arrival: Arrival) => string;
  /** Hint of grade 3: the move itself. */
  readonly move: (move: Move) => string;
}
