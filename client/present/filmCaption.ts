/** What happened in one frame of a film, in sentences: all of it, or only what one end could know. */
import type { End, StoryEvent } from '#shared/match/index.ts';
import { kindOf, type Segment, type Verdict } from '#shared/tcp/index.ts';
import type { Reason, Text } from '#shared/text/index.ts';
import type { Film, Frame } from './film.ts';
import { reasonOf, triedOf } from './ladderLines.ts';

/** From where a film is watched: one end, or above both with the fog lifted. */
export const FILM_SEATS = ['both', 'client', 'server'] as const;
export type FilmSeat = (typeof FILM_SEATS)[number];

/** None where nothing worth a word happened. `frame` is a place in `film.frames`. */
export function captionOf(
  film: Film,
  frame: number,
  seat: FilmSeat,
  names: { readonly [end in End]: string },
  text: Text,
): readonly string[] {
  return (film.frames[frame]?.events ?? []).flatMap((event): readonly string[] => {
    if (seat !== 'both' && event.end !== seat) return [];
    if (event.event === 'timer') return timerLine(film, frame, event, names[event.end], text);
    return lineOf(event, seat, names[event.end], text);
  });
}

function lineOf(event: StoryEvent, seat: FilmSeat, who: string, text: Text): readonly string[] {
  const { lines } = text.shell.debrief;
  const { replay } = text.after;
  const line = event.line === undefined ? '' : ` (${event.line})`;
  const say = (segment: Segment) => text.table.say.segment(kindOf(segment), segment) + line;
  switch (event.event) {
    case 'sent': {
      const what = say(event.segment);
      const isLost = seat === 'both' && event.fate.kind === 'lose';
      return [lines.sent(who, what, event.copy), ...(isLost ? [replay.willBeLost] : [])];
    }
    case 'stray':
      return [text.after.ladder.strayLine(who, say(event.segment), event.origin)];
    case 'befell':
      return [text.after.ladder.befellLine(who, event.what)];
    case 'arrived':
      if (event.id < 0) return [];
      return [lines.arrived(who, say(event.segment))];
    case 'state':
      return [lines.state(who, `${event.to}${line}`)];
    case 'judged':
      return event.verdict.verdict === 'refused'
        ? [lines.refused(who, triedOf(event.move), reasonOf(event.verdict, text).title, '')]
        : [];
    case 'call':
      return [replay.wants(who, text.table.app.step(event.step))];
    case 'signal':
      return [replay.hears(who, text.signals[event.signal])];
    case 'occupant':
      return event.occupant === 'person' ? [] : [lines.bot(who)];
    default:
      return [];
  }
}

/** Every ACK restarts the retransmission timer and few want to know; a 2MSL that begins anew is a story. */
function timerLine(
  { frames }: Film,
  frame: number,
  { end, timer, is }: Extract<StoryEvent, { event: 'timer' }>,
  who: string,
  text: Text,
): readonly string[] {
  const { lines } = text.shell.debrief;
  if (timer === 'retransmission') return is === 'expired' ? [lines.rto(who)] : [];
  if (timer !== 'timeWait' || is === 'stopped') return [];
  if (is === 'expired') return [lines.twoMslOver(who)];
  const before = frames[frame - 1]?.views[end].connections ?? [];
  return before.some(({ timers }) => timers.timeWait.is === 'running') ? [lines.twoMslRestarted(who)] : [];
}

/** The last move that an end made in a frame, and its reason where it was refused or needless; null if it made none. */
export function saidOf({ events }: Frame, end: End, text: Text): Said | null {
  const judged = events.filter((event) => event.event === 'judged' && event.end === end).at(-1);
  if (judged?.event !== 'judged') return null;
  const { verdict } = judged.verdict;
  return {
    is: verdict,
    move: triedOf(judged.move),
    reason: verdict === 'right' ? null : reasonOf(judged.verdict, text),
  };
}

export interface Said {
  readonly is: Verdict['verdict'];
  readonly move: string;
  readonly reason: Reason | null;
}

/** What is worth a mark on a line from 0 to 1: changes of state, refusals, losses. */
export const frameMarks = ({ frames, length }: Film): readonly { readonly at: number; readonly is: FrameMark }[] =>
  frames.flatMap(({ starts, events }) => {
    const is = FRAME_MARKS.find((mark) => events.some((event) => isMarked(event, mark)));
    return is ? [{ at: starts / length, is }] : [];
  });

/** The weightiest first. */
const FRAME_MARKS = ['refused', 'lost', 'state'] as const;
type FrameMark = (typeof FRAME_MARKS)[number];

function isMarked(event: StoryEvent, mark: FrameMark): boolean {
  if (mark === 'refused') return event.event === 'judged' && event.verdict.verdict === 'refused';
  if (mark === 'lost') return event.event === 'sent' && event.fate.kind === 'lose';
  return event.event === 'state';
}
