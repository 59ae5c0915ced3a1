/**
 * Places for a ladder, in CSS pixels. Time runs down, but not evenly: long silences are shortened, and where labels
 * would meet, the axis is stretched until they do not. So every label stands at its own moment.
 */
import { type End, otherEnd } from '#shared/match/index.ts';
import type { Ladder, Mark } from './ladder.ts';
import { drawFlights } from './ladderFlights.ts';
import { placeLabels } from './ladderLabels.ts';
import type { FlightWords, LadderAxis, LadderLayout, LadderSize, MarkWords, PlacedMark, Tone } from './ladderPlaces.ts';

const PIXELS_PER_MS = 0.042;
const SHORTEST_GAP = 17;
const LONGEST_GAP = 72;
const HEAD = 26;
const FOOT = 30;
const TICK = 5000;
const CLOSEST_TICKS = 22;

export function layoutLadder(
  ladder: Ladder,
  you: End,
  size: LadderSize,
  markWords: MarkWords,
  flightWords: FlightWords,
): LadderLayout {
  const other = otherEnd(you);
  const rails = { [you]: size.side, [other]: size.width - size.side } as { [end in End]: number };
  const words = new Map(ladder.marks.map((mark) => [mark, markWords(mark)]));
  const { axis, yOf, markY, bottom } = axisOf(ladder, size, (mark) => words.get(mark)?.length ?? 0);
  const marks = ladder.marks.map((mark): PlacedMark => {
    const left = mark.end === you;
    return {
      mark,
      end: mark.end,
      left,
      tone: toneOf(mark),
      lines: words.get(mark) ?? [],
      at: { x: rails[mark.end] + (left ? -12 : 12), y: markY.get(mark) ?? 0 },
    };
  });
  return {
    height: bottom + FOOT,
    rails,
    top: HEAD - 10,
    bottom: bottom + 8,
    axis,
    ticks: ticksOf(ladder.duration, yOf),
    marks,
    flights: placeLabels(drawFlights(ladder.flights, rails, yOf), size, flightWords),
  };
}

function toneOf(mark: Mark): Tone {
  if (mark.mark === 'state') return mark.first ? 'begin' : 'state';
  return mark.mark === 'refused' ? 'refused' : mark.mark === 'bot' ? 'bot' : 'timer';
}

/** From game time to height, and a place of its own for each mark. */
function axisOf(ladder: Ladder, { rowHeight, stretch }: LadderSize, linesOf: (mark: Mark) => number) {
  const moments = ladder.flights.flatMap((flight) => [
    flight.sent.moment,
    ...(flight.lost ? [flight.middle.moment] : []),
    ...flight.landings.map(({ moment }) => moment),
  ]);
  const times = [...new Set([0, ...moments, ...ladder.marks.map(({ moment }) => moment)])].sort((a, b) => a - b);
  const free: { [end in End]: number } = { client: HEAD, server: HEAD };
  const markY = new Map<Mark, number>();
  const known: LadderAxis[number][] = [];
  for (const at of times) {
    const before = known.at(-1);
    const gap = before ? clamp((at - before.at) * PIXELS_PER_MS * stretch, SHORTEST_GAP, LONGEST_GAP * stretch) : 0;
    const here = ladder.marks.filter((mark) => mark.moment === at && linesOf(mark) > 0);
    const y = Math.max((before?.y ?? HEAD) + gap, ...here.map(({ end }) => free[end]));
    known.push({ at, y });
    const next = { client: y, server: y };
    for (const mark of here) {
      markY.set(mark, next[mark.end]);
      next[mark.end] += linesOf(mark) * rowHeight + 4;
      free[mark.end] = next[mark.end];
    }
  }
  const last = known.at(-1);
  return {
    axis: known,
    yOf: (at: number) => heightOf(known, at),
    markY,
    bottom: Math.max(last?.y ?? HEAD, free.client - rowHeight, free.server - rowHeight),
  };
}

/** The height of a moment. */
export function heightOf(axis: LadderAxis, at: number): number {
  const after = axis.findIndex((one) => one.at >= at);
  const [a, b] = after < 0 ? [axis.at(-1), undefined] : [axis[after - 1] ?? axis[0], axis[after]];
  if (!a) return HEAD;
  if (!b) return a.y + (at - a.at) * PIXELS_PER_MS;
  return b.at === a.at ? b.y : a.y + ((at - a.at) / (b.at - a.at)) * (b.y - a.y);
}

/** The moment at a height: what `heightOf` is undone by. */
export function momentOf(axis: LadderAxis, y: number): number {
  const after = axis.findIndex((one) => one.y >= y);
  const [a, b] = after < 0 ? [axis.at(-1), undefined] : [axis[after - 1] ?? axis[0], axis[after]];
  if (!a) return 0;
  if (!b) return a.at;
  return b.y === a.y ? b.at : a.at + (Math.max(0, y - a.y) / (b.y - a.y)) * (b.at - a.at);
}

function ticksOf(duration: number, yOf: (at: number) => number): LadderLayout['ticks'] {
  const ticks: { y: number; at: number }[] = [];
  for (let at = 0; at <= duration; at += TICK) {
    const y = yOf(at);
    if (y - (ticks.at(-1)?.y ?? Number.NEGATIVE_INFINITY) >= CLOSEST_TICKS) ticks.push({ at, y });
  }
  return ticks;
}

const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));
