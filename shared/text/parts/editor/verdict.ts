/** What is found of a level that somebody makes: whether it can be won, where it gets stuck, and how two bots play it. */
import type { End } from '#shared/match/index.ts';
import type { State } from '#shared/tcp/index.ts';
/** In which way an exploration gets stuck. */
export type Trap = 'deadlock' | 'error' | 'circle' | 'stuck' | 'never' | 'rule';

export interface VerdictText {
  readonly title: string;
  readonly looking: string;
  readonly exploring: (states: string) => string;
  readonly wrong: (n: number) => string;
  readonly wins: string;
  readonly winsMore: (states: string) => string;
  readonly tooBig: string;
  readonly tooBigMore: (states: string) => string;
  readonly unexplored: string;
  readonly unexploredMore: { readonly [why in 'backlog' | 'watched']: string };
  readonly trap: string;
  readonly maybe: string;
  readonly maybeMore: string;
  readonly traps: { readonly [trap in Trap]: string };
  readonly stands: (end: End, state: State) => string;
  readonly waits: (call: string, when: string) => string;
  /** Goals that it has not reached. */
  readonly lacks: (goals: readonly string[]) => string;
  /** All that there is to say of one end. */
  readonly standing: (parts: readonly string[]) => string;
  readonly bots: (won: number, of: number) => string;
  readonly failed: string;
  readonly picture: string;
  readonly pictureStuck: string;
  readonly pictureOf: (segments: number) => string;
}
