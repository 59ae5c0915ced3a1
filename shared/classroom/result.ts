/** What a match was worth to a class: folded once from its debrief, and kept in the class's log. */
import type { LevelId } from '#shared/levels/index.ts';
import type { End, Ending, Help } from '#shared/match/index.ts';
import type { State, VerdictCode } from '#shared/tcp/index.ts';
import type { StudentId } from './pair.ts';

/** One move of a seat with its verdict, in order. */
export interface Decision {
  /** The card or call, as it is called on the table: 'FIN', 'RESEND', ... */
  readonly card: string;
  readonly verdict: 'right' | 'needless' | 'refused';
  readonly code: VerdictCode;
  /** RFC 9293. */
  readonly section: string;
  /** The place in the match's record: entries before it. */
  readonly entry: number;
  readonly hand: 'own' | 'bot';
}

export interface SeatResult {
  readonly by: StudentId | 'bot';
  /** At least one move was the person's own. */
  readonly played: boolean;
  readonly points: number;
  readonly stars: 0 | 1 | 2 | 3;
  readonly refused: number;
  readonly needless: number;
  readonly decisions: number;
  readonly rightAtFirst: number;
  /** Decisions that a bot took in the person's stead: one at a time, or all from some moment on. Left out: none. */
  readonly byBot?: number;
  readonly moves: readonly Decision[];
}

export interface Result {
  readonly match: string;
  readonly level: LevelId;
  readonly help: Help;
  readonly round: number;
  readonly board: number;
  readonly pair: number;
  readonly ending: Ending;
  /** What was kept of the match cannot be read: it counts as not played, and there is nothing to show. */
  readonly damaged?: true;
  readonly goals: { readonly met: number; readonly of: number };
  readonly segments: number;
  readonly par: number;
  /** The pair's part. */
  readonly finish: number;
  readonly economy: number;
  /** Both ends said goodbye cleanly: won, and nobody's move was refused. */
  readonly clean: boolean;
  /** In which states the ends were when it was over. */
  readonly states: { readonly [end in End]: State };
  readonly seats: { readonly [end in End]: SeatResult };
}
