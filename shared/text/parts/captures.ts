/** The words of the page 'Judge a capture'. What is said of a segment is in judging.ts. */
import type { Beginning, LeftOut, Unfit } from '#shared/restage/index.ts';

export interface CapturesText {
  /** The way to it, and what it is. */
  readonly link: string;
  readonly title: string;
  readonly sentence: string;
  readonly drop: {
    readonly title: string;
    readonly choose: string;
    /** The formats, and that nothing leaves the browser. */
    readonly formats: string;
    readonly stays: string;
    readonly over: string;
    readonly another: string;
    /** A file with a mistake in it, for who has none at hand; and what to do where it cannot be fetched. */
    readonly sample: string;
    readonly noSample: string;
    /** More than one was dropped. */
    readonly onlyOne: string;
  };
  readonly reading: {
    readonly title: (file: string) => string;
    readonly progress: (percent: number, packets: number, illegal: number) => string;
    readonly cancel: string;
  };
  /** The browser cannot read it; and what is no capture, before the reason. */
  readonly unreadable: { readonly title: string; readonly body: string };
  readonly noCapture: (file: string) => string;
  readonly found: {
    /** `connections` and `illegal` are counts. */
    readonly summary: (packets: number, connections: number, illegal: number) => string;
    readonly skipped: (many: number, why: string) => string;
    readonly none: { readonly title: string; readonly body: string };
  };
  readonly list: {
    readonly title: string;
    readonly client: string;
    readonly server: string;
    readonly segments: (many: number) => string;
    readonly clean: string;
    readonly firstIllegal: (n: number, many: number) => string;
    readonly unknown: (many: number) => string;
    /** For a screen reader: both ends, from a packet on. */
    readonly path: string;
    readonly partly: string;
    readonly more: (many: number) => string;
  };
  readonly ladder: {
    readonly title: string;
    readonly sieve: string;
    readonly sieves: { readonly all: string; readonly told: string; readonly illegal: string };
    readonly search: string;
    readonly searchHint: string;
    readonly relative: string;
    readonly next: string;
    readonly previous: string;
    readonly keys: string;
    readonly nothing: string;
    readonly packet: (n: number) => string;
    readonly at: (seconds: string) => string;
    readonly columns: { readonly packet: string; readonly time: string; readonly verdict: string };
    /** A row, spoken: who sends what, and how both ends stand after it. */
    readonly spoken: (said: {
      readonly n: number;
      readonly from: 'client' | 'server';
      readonly segment: string;
      readonly client: string;
      readonly server: string;
      readonly verdict: string;
    }) => string;
  };
  readonly unknownState: string;
  /** To be an end of a connection from one of its packets on. */
  readonly restage: {
    readonly play: string;
    readonly making: string;
    /** `n`: the packet before which it begins. */
    readonly begins: { readonly [beginning in Beginning]: (n: number) => string };
    /** What the board does not have, each as `leftOut` says it. */
    readonly without: (left: readonly string[]) => string;
    readonly leftOut: { readonly [what in keyof LeftOut]: (many: number) => string };
    readonly unfit: { readonly [why in Unfit]: string };
    readonly be: { readonly client: string; readonly server: string };
    /** The level says of itself, to who is given its link. */
    readonly level: {
      readonly name: (n: number) => string;
      readonly teaches: string;
      readonly opening: {
        readonly client: (client: string, server: string) => string;
        readonly server: (client: string, server: string) => string;
      };
    };
  };
}
