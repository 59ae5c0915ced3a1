/** Folds a record: to the match as it stands, or to the debrief of one that is over. */
import { err, ok, type Result } from '#shared/base/index.ts';
import { begin } from './begin.ts';
import { type Board, boardOf } from './board.ts';
import { mayClaim } from './claiming.ts';
import type { ENDS, Level } from './level.ts';
import type { Match } from './match.ts';
import { barOf } from './networkBar.ts';
import type { MatchRecord } from './record.ts';
import { ownScore, pairScore } from './score.ts';
import { RULES_VERSION } from './setup.ts';
import { type Stepped, step } from './step.ts';
import type { Debrief, StoryEvent } from './story.ts';

/** `unknown-rules`: made under other rules. `damaged`: an entry meets another verdict than when it was written. */
export type FoldError = 'unknown-rules' | 'damaged';

export interface Folded {
  readonly board: Board;
  readonly match: Match;
  readonly story: readonly StoryEvent[];
}

/** What one entry did, for who follows the fold: its place in the record, the match and the events before it. */
export interface FoldStep {
  readonly entry: number;
  readonly before: Match;
  readonly told: number;
  readonly stepped: Stepped;
}

export function fold(
  record: MatchRecord,
  level: Level,
  follow: (step: FoldStep) => void = () => {},
): Result<Folded, FoldError> {
  if (record.header.rules !== RULES_VERSION) return err('unknown-rules');
  const board = boardOf(record.header, level);
  const begun = begin(board);
  let match = begun.match;
  const story = [...begun.story];
  for (const [entry, { code, ...input }] of record.entries.entries()) {
    if (!fits(board, match, input)) return err('damaged');
    const stepped = step(board, match, input);
    if (stepped.code !== code) return err('damaged');
    follow({ entry, before: match, told: story.length, stepped });
    match = stepped.match;
    story.push(...stepped.story);
  }
  return ok({ board, match, story });
}

/** An entry stands in its place: time does not go back, a seat counts on by one, and names a connection that it has. */
function fits(board: Board, match: Match, input: Omit<MatchRecord['entries'][number], 'code'>): boolean {
  if (!Number.isSafeInteger(input.at) || input.at < match.at) return false;
  if (input.seat === 'host') return 'host' in input.command;
  if (match.phase === 'ended' || !Number.isSafeInteger(input.rev)) return false;
  if (!('move' in input.command)) return false;
  if (input.seat === 'network') return fitsNetwork(board, match, input);
  if (input.command.move === 'fate' || input.n !== match.seats[input.seat].n + 1) return false;
  if (input.command.move === 'ready') return true;
  if (input.command.move === 'act' && board.level.watched && match.phase === 'running') return false;
  if (!('peer' in input.command)) return mayClaim(match, input.seat, input.command);
  return Object.hasOwn(match.hosts[input.seat].connections, input.command.peer);
}

function fitsNetwork(
  { timing }: Board,
  match: Match,
  { n, command }: Omit<MatchRecord['entries'][number], 'code'>,
): boolean {
  if (!match.network || n !== match.network.n + 1 || !('move' in command)) return false;
  if (command.move === 'ready') return match.phase === 'waiting';
  return command.move === 'fate' && match.phase === 'running' && barOf(match, command.card, timing) === null;
}

/** What is told when the match is over. `par`: the segments that two steady bots need on this board. */
export function debriefOf({ board, match, story }: Folded, par: number): Debrief | null {
  if (match.ending === null) return null;
  const won = match.ending === 'won';
  const score = (end: (typeof ENDS)[number]) => {
    const own = ownScore(board, match.seats[end].tally);
    return match.ending === 'missed' ? { ...own, points: 0 } : own;
  };
  const seats = { client: score('client'), server: score('server') };
  const { glass } = board.header.setup;
  const pair = { ...pairScore(won && !glass, match.segments, par), segments: match.segments, par };
  const stars = (end: (typeof ENDS)[number]) => (won ? seats[end].stars : 0);
  return {
    setup: board.header.setup,
    ending: match.ending,
    duration: match.at,
    story,
    seats,
    pair,
    total: seats.client.points + seats.server.points + pair.finish + pair.economy,
    stars: { client: stars('client'), server: stars('server') },
  };
}
