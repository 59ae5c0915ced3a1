/** Murphy's diary: what the network did, in the first person, for the debrief only. */
import type { Fate } from '#shared/link/index.ts';
import type { Ending, Role, Stray } from '#shared/match/index.ts';

export interface DiaryEvent {
  /** What became of a transmission; or that something came out which nobody had sent: kept from an earlier time, or made up. */
  readonly fate: Fate['kind'] | Stray['origin'];
  readonly role: Role;
  /** The names of the ends. */
  readonly from: string;
  readonly to: string;
  /** 1 for the first copy. */
  readonly copy: number;
  /** Any integer from 0: which of the ways to say it. */
  readonly variant: number;
}

export interface DiaryText {
  /** null for a fate that is not worth a line (a delivery). */
  readonly entry: (event: DiaryEvent) => string | null;
  /** Murphy did nothing at all. */
  readonly idle: (variant: number) => string;
  /** The last line, by how the match ended. */
  readonly last: (ending: Ending, variant: number) => string;
}

/** One of several ways to say it; `variant` may be any integer from 0. */
export const pick = <T>(variant: number, ways: readonly [T, ...T[]]): T => ways[variant % ways.length] ?? ways[0];
