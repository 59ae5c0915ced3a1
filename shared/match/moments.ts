/** The moments of a record at which a seat decided something, each with the match as it stood before. */
import { ok, type Result } from '#shared/base/index.ts';
import type { Dispatch } from '#shared/link/index.ts';
import type { Verdict } from '#shared/tcp/index.ts';
import type { Board } from './board.ts';
import type { Move } from './command.ts';
import { type FoldError, fold } from './fold.ts';
import type { End, Level } from './level.ts';
import type { Match } from './match.ts';
import type { Entry, MatchRecord } from './record.ts';
import type { StoryEvent } from './story.ts';

export interface Moment {
  /** The place of the entry in the record. */
  readonly entry: number;
  readonly seat: End;
  readonly hand: Entry['hand'];
  readonly move: Extract<Move, { move: 'act' }>;
  readonly verdict: Verdict;
  /** The match before the move, at the time of the move. */
  readonly match: Match;
  /** How many events of the story came before. */
  readonly told: number;
}

export interface Moments {
  readonly board: Board;
  readonly story: readonly StoryEvent[];
  readonly moments: readonly Moment[];
  /** What the network did with each transmission. */
  readonly log: readonly Dispatch[];
}

/** What was decided before the match ran (the LISTEN that is a Ready) is left out. Fails where the record does not fold. */
export function momentsOf(record: MatchRecord, level: Level): Result<Moments, FoldError> {
  const moments: Moment[] = [];
  const folded = fold(record, level, ({ entry, before, told, stepped }) => {
    const judged = stepped.story.find((event) => event.event === 'judged');
    if (judged === undefined || judged.move.move !== 'act' || before.phase !== 'running') return;
    const { at, end: seat, hand, move, verdict } = judged;
    moments.push({ entry, seat, hand, move, verdict, match: { ...before, at }, told });
  });
  if (!folded.ok) return folded;
  const { board, story, match } = folded.value;
  return ok({ board, story, moments, log: match.link.log });
}
