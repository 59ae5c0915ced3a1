/**
 * Places for a ladder, in CSS pixels. Time runs down, but not evenly: long silences are shortened, and where labels
 * would meet, the axis is stretched until they do not. So every label stands at its own moment.
 */
import { type End, otherEnd } from '#shared/match/index.ts';
import { type Flight, flightLabel, type Ladder, type Mark } from './ladder.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LadderSize {
  readonly width: number;
  /** Room for labels beside each rail. */
  readonly side: number;
  /** Of the monospaced labels. */
  readonly charWidth: number;
  readonly rowHeight: number;
}

export type Tone = 'state' | 'begin' | 'refused' | 'timer' | 'bot';

export interface PlacedMark {
  readonly end: End;
  readonly left: boolean;
  readonly at: Point;
  readonly tone: Tone;
  readonly lines: readonly string[];
  readonly mark: Mark;
}

/** One stroke: a leg on the way, a wait in the fog, or the way of a second copy. */
export interface Stroke {
  readonly is: 'way' | 'lost' | 'wait' | 'twice';
  readonly points: readonly Point[];
}

export interface PlacedFlight {
  readonly flight: Flight;
  readonly strokes: readonly Stroke[];
  /** Arrow heads: where, and along which direction (radians). */
  readonly heads: readonly (Point & { readonly angle: number })[];
  /** Where it was lost. */
  readonly cross: Point | null;
  /** The middle of the label's base line. */
  readonly label: Point & { readonly text: string };
}

export interface LadderLayout {
  readonly height: number;
  readonly rails: { readonly [end in End]: number };
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly y: number; readonly at: number }[];
  readonly marks: readonly PlacedMark[];
  readonly flights: readonly PlacedFlight[];
}

/** What stands beside a mark, one string for each line. */
export type MarkWords = (mark: Mark) => readonly string[];
/** What follows the numbers of a flight: 'again', 'needless'. */
export type FlightWords = (flight: Flight) => string;

const PIXELS_PER_MS = 0.036;
const SHORTEST_GAP = 14;
const LONGEST_GAP = 66;
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
  const { yOf, markY, bottom } = axisOf(ladder, size, (mark) => words.get(mark)?.length ?? 0);
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
  const drawn = ladder.flights.map((flight) => drawFlight(flight, rails, yOf));
  return {
    height: bottom + FOOT,
    rails,
    top: HEAD - 10,
    bottom: bottom + 8,
    ticks: ticksOf(ladder.duration, yOf),
    marks,
    flights: placeLabels(drawn, size, flightWords),
  };
}

function toneOf(mark: Mark): Tone {
  if (mark.mark === 'state') return mark.first ? 'begin' : 'state';
  return mark.mark === 'refused' ? 'refused' : mark.mark === 'bot' ? 'bot' : 'timer';
}

/** From game time to height, and a place of its own for each mark. */
function axisOf(ladder: Ladder, { rowHeight }: LadderSize, linesOf: (mark: Mark) => number) {
  const moments = ladder.flights.flatMap((flight) => [
    flight.sentAt,
    ...(flight.lost ? [flight.midAt] : []),
    ...flight.landings.map(({ at }) => at),
  ]);
  const times = [...new Set([0, ...moments, ...ladder.marks.map(({ at }) => at)])].sort((a, b) => a - b);
  const free: { [end in End]: number } = { client: HEAD, server: HEAD };
  const markY = new Map<Mark, number>();
  const known: { readonly at: number; readonly y: number }[] = [];
  for (const at of times) {
    const before = known.at(-1);
    const gap = before ? clamp((at - before.at) * PIXELS_PER_MS, SHORTEST_GAP, LONGEST_GAP) : 0;
    const here = ladder.marks.filter((mark) => mark.at === at && linesOf(mark) > 0);
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
    yOf: (at: number) => interpolate(known, at),
    markY,
    bottom: Math.max(last?.y ?? HEAD, free.client - rowHeight, free.server - rowHeight),
  };
}

function interpolate(known: readonly { readonly at: number; readonly y: number }[], at: number): number {
  const after = known.findIndex((one) => one.at >= at);
  const [a, b] = after < 0 ? [known.at(-1), undefined] : [known[after - 1] ?? known[0], known[after]];
  if (!a) return HEAD;
  if (!b) return a.y + (at - a.at) * PIXELS_PER_MS;
  return b.at === a.at ? b.y : a.y + ((at - a.at) / (b.at - a.at)) * (b.y - a.y);
}

function ticksOf(duration: number, yOf: (at: number) => number): LadderLayout['ticks'] {
  const ticks: { y: number; at: number }[] = [];
  for (let at = 0; at <= duration; at += TICK) {
    const y = yOf(at);
    if (y - (ticks.at(-1)?.y ?? Number.NEGATIVE_INFINITY) >= CLOSEST_TICKS) ticks.push({ at, y });
  }
  return ticks;
}

type Drawn = Omit<PlacedFlight, 'label'>;

/** Straight when in time; what the network kept waits, dotted, in the fog; a copy parts from there. */
function drawFlight(flight: Flight, rails: LadderLayout['rails'], yOf: (at: number) => number): Drawn {
  const from = rails[flight.from];
  const to = rails[otherEnd(flight.from)];
  const direction = Math.sign(to - from);
  const start: Point = { x: from + direction * 3, y: yOf(flight.sentAt) };
  const middle = (from + to) / 2;
  const [first] = flight.landings;
  if (!first) {
    const reach = flight.lost ? 0.55 : 0.4;
    const point = { x: from + (to - from) * reach, y: Math.max(yOf(flight.midAt), start.y + 16) };
    const strokes: Stroke[] = [{ is: 'lost', points: [start, point] }];
    return { flight, strokes, heads: [], cross: flight.lost ? point : null };
  }
  const strokes: Stroke[] = [];
  const heads: (Point & { angle: number })[] = [];
  const legTime = flight.midAt - flight.sentAt;
  for (const landing of flight.landings) {
    const end: Point = { x: to - direction * 3, y: yOf(landing.at) };
    const lane = middle + direction * (landing.twice ? 14 : 0);
    const direct = landing.late === 0 && !landing.twice;
    const knee: Point = { x: lane, y: Math.min(yOf(flight.midAt), end.y - 6) };
    const leave: Point = { x: lane, y: Math.max(knee.y, Math.min(yOf(landing.at - legTime), end.y - 6)) };
    const begin = landing.twice ? knee : start;
    const is = landing.twice ? 'twice' : 'way';
    if (direct) strokes.push({ is, points: [start, end] });
    else {
      if (!landing.twice) strokes.push({ is, points: [begin, knee] });
      strokes.push({ is: 'wait', points: [knee, leave] }, { is, points: [leave, end] });
    }
    const tail = direct ? start : leave;
    heads.push({ ...end, angle: Math.atan2(end.y - tail.y, end.x - tail.x) });
  }
  return { flight, strokes, heads, cross: null };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Above its own line, where it meets the fewest other labels and lines. */
function placeLabels(
  drawn: readonly Drawn[],
  { charWidth, rowHeight }: LadderSize,
  words: FlightWords,
): PlacedFlight[] {
  const taken: Box[] = [];
  return drawn.map((one) => {
    const extra = words(one.flight);
    const text = `${flightLabel(one.flight)}${extra === '' ? '' : ` ${extra}`}`;
    const w = width(text) * charWidth;
    const candidates = placesOf(one).map((point, i) => {
      const box = { x: point.x - w / 2, y: point.y - rowHeight, w, h: rowHeight };
      const meets = taken.filter((other) => overlap(box, other)).length;
      const crosses = drawn.filter((other) => other !== one && crossesBox(other, box)).length;
      return { point, box, cost: meets * 100 + crosses * 8 + i };
    });
    const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    return { ...one, label: { ...best.point, text } };
  });
}

const FRACTIONS = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75] as const;

function placesOf({ strokes }: Drawn): readonly Point[] {
  const legs = strokes.filter(({ is }) => is === 'way' || is === 'lost');
  const [from, to] = [legs[0]?.points[0], legs.at(-1)?.points.at(-1)];
  if (!from || !to) return [{ x: 0, y: 0 }];
  return FRACTIONS.flatMap((fraction) => {
    const x = from.x + (to.x - from.x) * fraction;
    const y = heightAt(legs, x);
    return [
      { x, y: y - 4 },
      { x, y: y + 14 },
    ];
  });
}

function heightAt(legs: readonly Stroke[], x: number): number {
  for (const { points } of legs) {
    const [a, b] = points;
    if (a && b && x >= Math.min(a.x, b.x) && x <= Math.max(a.x, b.x) && a.x !== b.x)
      return a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y);
  }
  return legs[0]?.points[0]?.y ?? 0;
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

function crossesBox({ strokes }: Drawn, box: Box): boolean {
  return strokes.some(({ points: [a, b] }) => {
    if (!a || !b) return false;
    for (let i = 0; i <= 12; i++) {
      const x = a.x + ((b.x - a.x) * i) / 12;
      const y = a.y + ((b.y - a.y) * i) / 12;
      if (x > box.x && x < box.x + box.w && y > box.y + 2 && y < box.y + box.h) return true;
    }
    return false;
  });
}

/** In columns of a monospaced face: a Chinese character takes two. */
export const width = (text: string): number => [...text].reduce((sum, c) => sum + (isWide(c) ? 2 : 1), 0);

const isWide = (c: string): boolean => /[\u2e80-\u9fff\uff00-\uff60]/u.test(c);

/** Breaks a text into lines of at most so many columns, at most so many lines; what does not fit ends in an ellipsis. */
export function wrap(text: string, columns: number, most: number): readonly string[] {
  const pieces = text.match(/[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+|\s+/gu) ?? [];
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (width(line + piece.trimEnd()) <= columns || line === '') lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (trimmed.length <= most) return trimmed;
  return trimmed.slice(0, most).map((line, i) => (i === most - 1 ? `${line.replace(/[,.，。：:]$/u, '')}…` : line));
}

const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));
