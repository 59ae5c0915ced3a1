/** The words of a verdict: about this very move, with its numbers. */
import type { Reasoning, RefusalCode, VerdictCode } from '#shared/tcp/index.ts';

/** `title` has at most 60 characters, `body` at most 220: one or two sentences. */
export interface Reason {
  readonly title: string;
  readonly body: string;
}

/**
 * `told` names the right number, or the right card. Otherwise the reason names the field, the rule and what to compare, and
 * no number that the player has not written; so a first refusal leaves something to find.
 */
export type ReasonOf = (r: Reasoning, told: boolean) => Reason;

export type ReasonsText = { readonly [code in VerdictCode]: ReasonOf };

/** What the other end would do with such a segment, in one sentence; for the refusals where that teaches. */
export type MeetsText = { readonly [code in RefusalCode]?: (r: Reasoning) => string };
