/** A section of RFC 9293: the tests that hold the game to it, or why the game has nothing of it. */
import type { Held } from './titles.ts';

export interface Section {
  readonly number: string;
  readonly about: string;
  readonly tests: readonly Held[];
  /** Why there is no test: the game does not treat it. */
  readonly out?: string;
}

export const held = (number: string, about: string, ...tests: readonly Held[]): Section => ({ number, about, tests });
export const out = (number: string, about: string, why: string): Section => ({ number, about, tests: [], out: why });
