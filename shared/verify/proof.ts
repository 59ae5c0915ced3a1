/** What a proof tells: counts within their bounds, a shortest win, a shortest counterexample. */
import type { Bounds, FloodBounds, NetworkPass } from './bounds.ts';

export interface Pass {
  readonly network: NetworkPass;
  readonly bounds: Bounds | FloodBounds;
}

/** The counts of one pass. */
export interface Counts extends Pass {
  readonly states: number;
  readonly edges: number;
  /** States of each end alone. */
  readonly clientStates: number;
  readonly serverStates: number;
  /** Last states that are no win, and last states that an error ended. */
  readonly deadlocks: number;
  readonly failures: number;
  /** Last states in which the level is won. */
  readonly won: number;
  /** States from which right moves alone, without another loss, cannot win any more. */
  readonly stuck: number;
  /** Ways round, and whether one of them is fair. */
  readonly cycles: number;
  readonly fairCycles: number;
}

export interface Counterexample {
  readonly what: string;
  readonly ladder: string;
  /** The real match goes the same way. */
  readonly replayed: boolean;
}

export interface Proof extends Counts {
  readonly proved: boolean;
  /** A shortest win, in the real match. */
  readonly win: string | null;
  readonly counterexample: Counterexample | null;
}
