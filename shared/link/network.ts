/** A network as a level or a host chooses it, and the times of a match. */
import type { Ms } from '#shared/base/index.ts';
import type { Fate, Pattern } from './fate.ts';
import type { NetworkName } from './personalities/index.ts';

export const STRENGTHS = [1, 2, 3, 4, 5] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A line of a script: the first that matches decides. */
export interface Rule {
  readonly on: Pattern;
  /** Which copy, from 0. */
  readonly copy: number | 'every';
  readonly fate: Fate;
}

export interface Network {
  readonly name: NetworkName;
  readonly strength: Strength;
  /** Comes before the personality; empty unless a level has one. */
  readonly script: readonly Rule[];
}

/** What the ways of a match take. */
export interface Timing {
  /** One way through the network, at least 1. */
  readonly oneWay: Ms;
  /** No copy is under way for longer than this; more than `oneWay`. */
  readonly msl: Ms;
}

export const network = (name: NetworkName, strength: Strength): Network => ({ name, strength, script: [] });

export const scripted = (script: readonly Rule[]): Network => ({ name: 'scripted', strength: 1, script });
