/** What a screen reader hears of the table. */
import type { Segment } from '#shared/tcp/index.ts';

export interface SayText {
  readonly arrived: (what: string) => string;
  readonly taken: (what: string) => string;
  readonly due: {
    readonly answer: string;
    readonly discard: string;
    readonly leave: string;
    readonly report: string;
    readonly order: string;
    readonly retransmission: string;
    readonly probe: string;
    readonly window: string;
  };
  readonly call: (imperative: string) => string;
  readonly state: (state: string) => string;
  readonly goal: (goal: string) => string;
  readonly sent: (what: string) => string;
  readonly refused: (why: string) => string;
  readonly needless: (why: string) => string;
  readonly chosen: (card: string) => string;
  /** A segment in words. */
  readonly segment: (kind: string, segment: Segment) => string;
}
