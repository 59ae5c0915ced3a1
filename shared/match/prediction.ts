/** What a player is asked to foretell, as data. The words stand in text/ under the id; how it is asked is in predictions.ts. */
import type { Due } from './script.ts';

/** What a wrong belief has left at an end once this has come to pass, for a level that keeps count of it. */
export interface Leftovers {
  /** Which of the ways that the level compares. */
  readonly way: string;
  /** Control blocks for connections that nobody wanted. */
  readonly tcbs: number;
  /** Octets sent to nobody. */
  readonly wasted: number;
  /** Octets of an earlier connection that were delivered as if they were new. */
  readonly stale: number;
}

/** Asked when this is due, and open until it is answered rightly. A wrong answer is a refused move. */
export type Prediction = Due & {
  readonly id: string;
  readonly options: readonly string[];
  readonly right: string;
  /** The section of RFC 9293 that decides. */
  readonly section: string;
  readonly leaves?: Leftovers;
};
