/** What the hostile connections report of themselves, again and again. */
import type { Hostile, Kind } from './hostile.ts';
import type { Drawn } from './messages.ts';

export interface Tally {
  readonly sent: { [kind in Kind]: number };
  /** Events that were done as they asked, by their names. */
  readonly taken: { [event: string]: number };
  /** Answered with a coded refusal, or over HTTP with a status from 400 to 499. */
  refused: number;
  /** Connections that the server ended. */
  disconnected: number;
  /** What must never be. */
  readonly wrong: string[];
  /** The sequences that were begun last: whatever breaks is most likely among them. */
  readonly newest: Drawn[];
}

/** Two or three of each connection. */
const REMEMBERED = 80;

export const emptyTally = (): Tally => ({
  sent: { event: 0, frame: 0, polling: 0, http: 0, bytes: 0 },
  taken: {},
  refused: 0,
  disconnected: 0,
  wrong: [],
  newest: [],
});

export function begun(tally: Tally, sequence: Drawn): void {
  tally.newest.push(sequence);
  if (tally.newest.length > REMEMBERED) tally.newest.shift();
}

export function count(tally: Tally, { kind }: Hostile): void {
  tally.sent[kind]++;
}

/** Over HTTP: what is wrong with a request is its sender's fault, and the server says so. */
export function answered(tally: Tally, status: number, what: string): void {
  if (status >= 400 && status < 500) tally.refused++;
  if (status >= 500) tally.wrong.push(`${what} was answered with ${status}`);
}

export const sentIn = ({ sent }: Tally): number => sum(Object.values(sent));

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
