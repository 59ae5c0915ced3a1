/** What a host remembers of the SYNs at its backlog. */
import type { Order } from '#shared/tcp/index.ts';

/** What became of a SYN: a TCB was made for it, or a cookie sent, or nothing done. */
export type SynFate = 'seated' | 'cookie' | 'dropped';

export interface HostBacklog {
  /** Half-open connections at the most. */
  readonly size: number;
  readonly given: Order | null;
  /** The slow clock of the cookies. */
  readonly count: number;
  /** The most half-open connections that there have been. */
  readonly most: number;
  /** What became of the SYNs so far. */
  readonly fates: { readonly [fate in SynFate]: number };
  /** The newest, oldest first; `n` counts all of them from 1. */
  readonly recent: readonly { readonly n: number; readonly peer: string; readonly fate: SynFate }[];
}

export const newBacklog = (size: number): HostBacklog => ({
  size,
  given: null,
  count: 0,
  most: 0,
  fates: { seated: 0, cookie: 0, dropped: 0 },
  recent: [],
});
