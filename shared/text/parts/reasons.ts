/** The words of a verdict: about this very move, with its numbers. */
import type { Meeting, MeetingKind, Reasoning, Segment, UnsentCode, VerdictCode } from '#shared/tcp/index.ts';

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

/** What the other end would do about a refused move, as its rules would have it. */
export interface MeetsText {
  /** A segment that would have met the other end so. `told`: with the numbers of what comes back. */
  readonly kinds: { readonly [kind in MeetingKind]: (m: Meeting, told: boolean) => string };
  /** What it goes on to repeat. */
  readonly repeats: (segment: Segment) => string;
  /** A move that would have sent nothing. */
  readonly unsent: { readonly [code in UnsentCode]: (r: Reasoning) => string };
}
