/** The words of a level, in one language: those of the game's own levels stand in text/, a teacher's level brings its own. */
import type { End } from './script.ts';

export interface LevelWords {
  readonly name: string;
  /** What it teaches, in a line. */
  readonly teaches: string;
  /** What the coach says to each seat before the first move. */
  readonly opening: { readonly [end in End]: string };
  /** What is believed by many. */
  readonly mistake: string;
  /** What is said of a win here, where the usual words do not fit. */
  readonly won?: { readonly headline: string; readonly sentence: string };
  /** The sentence to take home. */
  readonly takeHome: string;
  /** What the application of each seat says while it waits, in order; empty where it is patient. Nothing is owed for it. */
  readonly application: { readonly [end in End]: readonly string[] };
  /** What stands for a call that the player is to find out, by the name that the script gives it. */
  readonly stories?: { readonly [story: string]: string };
}
