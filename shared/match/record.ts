/** The record of a match: a header and the entries of its log. Everything else is folded from it. */
import type { Ms } from '#shared/base/index.ts';
import type { MatchCode } from './claim.ts';
import type { Command } from './command.ts';
import type { Seat } from './level.ts';
import type { MatchHeader } from './setup.ts';

export interface Entry {
  /** Game time. */
  readonly at: Ms;
  readonly seat: Seat | 'host';
  /** The seat's own counter, from 1; null for the host. */
  readonly n: number | null;
  /** The revision of the seat's view on which the move was composed; null for the host. */
  readonly rev: number | null;
  /** Whose hand: a bot that sits in, or acts once for an idle seat, earns nothing for a person. */
  readonly hand: 'own' | 'bot';
  readonly command: Command;
  /** The verdict it met, so that a replay under other rules is noticed; null where none is given. */
  readonly code: MatchCode | null;
}

export interface MatchRecord {
  readonly header: MatchHeader;
  readonly entries: readonly Entry[];
}
