/**
 * A film: a match as it was, moment by moment, for the player in panels/replay. It knows nothing of where it came from;
 * filmOf makes one of a record. All of a film's own times are milliseconds at speed 1 from its beginning: where the
 * game's clock stands while somebody thinks, the film goes on, and a long silence is shortened.
 */
import { err, type Ms, ok, type Result } from '#shared/base/index.ts';
import {
  type Board,
  begin,
  boardOf,
  type End,
  type FoldError,
  type Level,
  type Match,
  type MatchRecord,
  RULES_VERSION,
  type SeatView,
  type StoryEvent,
  step,
  viewOf,
} from '#shared/match/index.ts';
import type { Segment } from '#shared/tcp/index.ts';
import { type Flight, ladderOf, momentsOf } from './ladder.ts';

/** What is shown until the next frame. */
export interface Frame {
  /** Of the film. */
  readonly starts: Ms;
  /** Of the game. */
  readonly at: Ms;
  /** The place in the record: entries that have been folded by then. 0 where there is no record. */
  readonly entry: number;
  /** The place on the ladder's axis. */
  readonly moment: number;
  readonly views: { readonly [end in End]: SeatView };
  /** What really happened on the way from the frame before. */
  readonly events: readonly StoryEvent[];
}

/** One transmission and where it is when, as nobody at either end could know. Times are the film's. */
export interface Way {
  readonly id: number;
  readonly from: End;
  readonly segment: Segment;
  readonly copy: number;
  readonly sent: Ms;
  /** Half way: where the network keeps what is late, and swallows what is lost. */
  readonly middle: Ms;
  readonly lost: boolean;
  /** In the order of arrival. `leaves`: sets out from the middle. */
  readonly landings: readonly { readonly leaves: Ms; readonly at: Ms }[];
}

export interface Film {
  readonly level: Level;
  /** At least one, in order; the first starts at 0. */
  readonly frames: readonly Frame[];
  readonly ways: readonly Way[];
  readonly length: Ms;
}

/** How long a frame stands at least and at most, the last one, and one over which somebody says something. */
const STANDS = { least: 800, most: 2800, last: 1500, told: 6000 } as const;

/** A match, and what happened on the way to it. */
export interface Shown {
  readonly match: Match;
  readonly events: readonly StoryEvent[];
  /** Of a record: entries folded by then. */
  readonly entry?: number;
}

/** A record made under other rules, or damaged, is no film. */
export function filmOf(record: MatchRecord, level: Level): Result<Film, FoldError> {
  if (record.header.rules !== RULES_VERSION) return err('unknown-rules');
  const board = boardOf(record.header, level);
  const begun = begin(board);
  let { match } = begun;
  const shown: Shown[] = [{ match, events: begun.story.filter(({ at }) => at >= 0) }];
  const story = [...begun.story];
  let quiet: StoryEvent[] = [];
  for (const [i, { code, ...input }] of record.entries.entries()) {
    const stepped = step(board, match, input);
    if (stepped.code !== code) return err('damaged');
    const isOver = match.phase !== 'ended' && stepped.match.phase === 'ended';
    match = stepped.match;
    story.push(...stepped.story);
    quiet.push(...stepped.story);
    if (!isOver && !stepped.story.some(isSeen)) continue;
    shown.push({ match, events: quiet, entry: i + 1 });
    quiet = [];
  }
  return ok(filmFrom(board, shown, story));
}

/** A film of matches that follow on each other, from wherever they are; there is at least one. At frames that are `told` there is time to read. */
export function filmFrom(
  board: Board,
  shown: readonly Shown[],
  story: readonly StoryEvent[],
  told: readonly number[] = [],
): Film {
  const frames = framesOf(board, shown, story, told);
  const duration = frames.at(-1)?.at ?? 0;
  const { flights } = ladderOf({ story, setup: board.header.setup, duration });
  const ways = flights.map((flight) => wayOf(flight, frames));
  return { level: board.level, frames, ways, length: (frames.at(-1)?.starts ?? 0) + STANDS.last };
}

/** Nothing at the table moves for a bet or a name. */
const isSeen = ({ event }: StoryEvent): boolean => event !== 'bet' && event !== 'claimed';

function framesOf(
  board: Board,
  shown: readonly Shown[],
  story: readonly StoryEvent[],
  told: readonly number[],
): readonly Frame[] {
  const moments = new Map(momentsOf(story).map((moment, i) => [story[i], moment]));
  const frames: Frame[] = [];
  for (const { match, events, entry = 0 } of shown) {
    const last = frames.at(-1);
    frames.push({
      starts: last ? last.starts + (told.includes(frames.length - 1) ? STANDS.told : stands(match.at - last.at)) : 0,
      at: match.at,
      entry,
      moment: Math.max(last?.moment ?? 0, match.at, ...events.map((event) => moments.get(event) ?? 0)),
      views: viewsOf(board, match),
      events,
    });
  }
  return frames;
}

/** Made when they are looked at: of a long match most never are. */
function viewsOf(board: Board, match: Match): Frame['views'] {
  const made: { [end in End]?: SeatView } = {};
  const view = (end: End): SeatView => {
    made[end] ??= lookedAt(viewOf(board, match, end));
    return made[end];
  };
  return {
    get client() {
      return view('client');
    },
    get server() {
      return view('server');
    },
  };
}

function wayOf(flight: Flight, frames: readonly Frame[]): Way {
  const { id, from, segment, copy, lost } = flight;
  const has = (frame: Frame, what: 'sent' | 'arrived'): boolean =>
    frame.events.some((event) => event.event === what && !event.prelude && event.id === id);
  const arrivals = frames.filter((frame) => has(frame, 'arrived'));
  const half = timeAt(frames, flight.middle.at);
  const first = arrivals[0]?.starts ?? half;
  if (flight.stray) {
    // Where the game's clock has stood, the film gives it at least one frame to be seen in.
    const out = Math.min(half, Math.max(0, first - STANDS.least));
    return { id, from, segment, copy, lost, sent: out, middle: out, landings: [{ leaves: out, at: first }] };
  }
  const sent = frames.find((frame) => has(frame, 'sent'))?.starts ?? 0;
  // What is in time goes at one pace, so that what left one after the other stays apart, although the game's clock stood.
  const middle = flight.landings[0]?.late === 0 ? (sent + first) / 2 : half;
  const landings = arrivals.map(({ starts, at }, i) => {
    const leaves = flight.landings[i]?.late === 0 ? middle : timeAt(frames, at - (flight.middle.at - flight.sent.at));
    return { leaves: Math.max(middle, leaves), at: starts };
  });
  return { id, from, segment, copy, sent, middle, lost, landings };
}

/** When the match is over, nothing of one's own is hidden any more. */
const lookedAt = (view: SeatView): SeatView =>
  view.setup.help === 'expert' ? { ...view, setup: { ...view.setup, help: 'standard' }, naming: null } : view;

/** The film's time of a moment of the game, the latest where the game's clock stands. */
function timeAt(frames: readonly Frame[], at: Ms): Ms {
  const after = frames.findIndex((frame) => frame.at > at);
  const [a, b] = after < 0 ? [frames.at(-1), undefined] : [frames[after - 1] ?? frames[0], frames[after]];
  if (!a) return 0;
  if (!b) return a.starts + Math.max(0, at - a.at);
  return a.starts + ((at - a.at) / (b.at - a.at)) * (b.starts - a.starts);
}

/** The frame that is shown at this time of the film, as a place in `frames`. */
export function frameAt({ frames }: Film, time: Ms): number {
  const after = frames.findIndex(({ starts }) => starts > time);
  return after < 0 ? frames.length - 1 : Math.max(0, after - 1);
}

/** The last frame up to this moment of the ladder's axis. */
export function frameOfMoment({ frames }: Film, moment: number): number {
  const after = frames.findIndex((frame) => frame.moment > moment);
  return after < 0 ? frames.length - 1 : Math.max(0, after - 1);
}

/** The last frame in which no more than so many entries of the record had been folded. */
export function frameOfEntry({ frames }: Film, entry: number): number {
  const after = frames.findIndex((frame) => frame.entry > entry);
  return after < 0 ? frames.length - 1 : Math.max(0, after - 1);
}

const stands = (silence: Ms): Ms => Math.min(STANDS.most, Math.max(STANDS.least, silence));
