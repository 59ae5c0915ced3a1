/** What an event did to a connection: the TCB after it, what the end owes the wire for it, what the user is told. */
import type { Segment } from './segment.ts';
import type { Signal, Tcb, Timer } from './tcb.ts';

/** Where in the RFC it was decided, e.g. '3.10.7.4, first'; deviations and other RFCs by name, e.g. 'RFC 1337'. */
export type Section = string;

/**
 * How an arrived segment was taken:
 * `taken` processed (perhaps only its ACK field), `held` above a gap, `dropped` without effect.
 */
export type Disposition = 'taken' | 'held' | 'dropped';

export interface TimerChange {
  readonly timer: Timer;
  /** `restart` also starts; `stop` of a timer that does not run is not reported. */
  readonly change: 'restart' | 'stop';
}

export interface Outcome {
  readonly tcb: Tcb;
  /** The reply that the RFC demands, or null. An end that plays by hand owes exactly this or a legal variant of it. */
  readonly owes: Segment | null;
  /** Segments that the event itself puts on the wire (calls and timeouts), oldest first. */
  readonly sends: readonly Segment[];
  readonly disposition: Disposition;
  /** Octets of text handed to the user, in order. */
  readonly delivered: number;
  readonly signals: readonly Signal[];
  readonly timers: readonly TimerChange[];
  readonly section: Section;
  /** `owes` is a challenge ACK (RFC 5961): one for each segment, never merged with another answer. */
  readonly challenge: boolean;
}

/** An outcome in which nothing happened but what `more` says: taken, no reply, no signal. */
export const outcome = (tcb: Tcb, section: Section, more: Partial<Outcome> = {}): Outcome => ({
  tcb,
  owes: null,
  sends: [],
  disposition: 'taken',
  delivered: 0,
  signals: [],
  timers: [],
  section,
  challenge: false,
  ...more,
});

export const restart = (...timers: readonly Timer[]): TimerChange[] =>
  timers.map((timer) => ({ timer, change: 'restart' }));

/** Stops those of the timers that run. */
export const stop = (tcb: Tcb, ...timers: readonly Timer[]): TimerChange[] =>
  timers.filter((timer) => tcb.armed[timer]).map((timer) => ({ timer, change: 'stop' }));
