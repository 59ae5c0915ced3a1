/** The words of Break TCP: rules that are taken away, and what comes of it. */
import type { Breakable } from '#shared/tcp/index.ts';

export interface BreakingText {
  /** The way to it. */
  readonly link: string;
  readonly title: string;
  readonly sentence: string;
  readonly rules: string;
  /** What a switch shows. */
  readonly holds: string;
  readonly gone: string;
  readonly looking: string;
  /** `steps` of the shortest way, found among so many states. */
  readonly found: (steps: number, states: string) => string;
  readonly safe: (states: string) => string;
  readonly watch: string;
  readonly would: string;
  readonly practise: (level: string) => string;
  readonly film: (rule: string) => string;
  readonly failed: { readonly title: string; readonly body: string };
  readonly broken: { readonly [rule in Breakable]: BrokenText };
}

export interface BrokenText {
  /** The rule, and what it says. */
  readonly name: string;
  readonly rule: string;
  /** What the coach says of the film: at its beginning, when the rule is broken, at the end. */
  readonly begins: string;
  readonly breaks: string;
  readonly ends: string;
  /** The accident, and what the rule would have done. */
  readonly accident: string;
  readonly would: string;
}
