/** The words for a segment of a capture: what is said of it, and what else is worth knowing. */
import type { FailureCode, SkipCode, WarningCode } from '#shared/capture/index.ts';
import type { CaptureVerdict, JudgeCode, Note } from '#shared/judge/index.ts';

/** The numbers that a sentence speaks of. */
export interface JudgedFacts {
  readonly from: 'client' | 'server';
  readonly seq: number;
  readonly ack: number;
  readonly len: number;
  /** The number after its text. */
  readonly end: number;
  /** The number that decides: what may be acknowledged at the most, where the window ends, where the FIN stands. */
  readonly bound: number;
}

export interface JudgingText {
  /** One sentence each. */
  readonly why: { readonly [code in JudgeCode]: (facts: JudgedFacts) => string };
  readonly notes: { readonly [note in Note]: string };
  readonly verdicts: { readonly [verdict in CaptureVerdict]: string };
  /** What is wrong with the file, and where: an octet, and a number that the code speaks of. */
  readonly warnings: { readonly [code in WarningCode]: (offset: number, value: number | null) => string };
  /** Why a packet is no segment. */
  readonly skipped: { readonly [code in SkipCode]: string };
  /** Why a file cannot be read, and what to do. */
  readonly failures: { readonly [code in FailureCode]: string };
  readonly connection: (client: string, server: string) => string;
  readonly finals: (client: string, server: string, isComplete: boolean) => string;
  readonly illegal: (many: number) => string;
}
