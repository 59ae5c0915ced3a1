/** A match as packets: what stands beside them in the file, and the way to the file in the debrief. */
import type { Vantage } from '#shared/capture/index.ts';
import type { End, Stray } from '#shared/match/index.ts';

export interface PacketsText {
  readonly title: (level: string, vantage: string) => string;
  /** From where the packets are seen. */
  readonly vantages: { readonly [vantage in Vantage]: string };
  readonly prelude: string;
  readonly copy: (copy: number) => string;
  /** What becomes of it. Numbers are milliseconds. */
  readonly fates: {
    readonly deliver: string;
    readonly lose: string;
    readonly delay: (by: number) => string;
    readonly duplicate: (after: number) => string;
    readonly hold: string;
  };
  readonly origins: { readonly [origin in Stray['origin']]: string };
  /** `reason` is a code, that programs find it by. */
  readonly verdict: (isRight: boolean, reason: string, section: string) => string;
  /** Before this packet. `title` says why in words. */
  readonly refused: (end: End, reason: string, section: string, title: string) => string;
  readonly debrief: {
    readonly name: string;
    readonly hint: string;
    readonly buttons: { readonly [vantage in Vantage]: string };
    readonly failed: string;
  };
}
