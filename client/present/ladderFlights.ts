/**
 * The strokes of flights: straight when in time; what the network kept waits, dotted, in the fog; a copy parts from
 * there. What waits at one time waits side by side.
 */
import { type End, otherEnd } from '#shared/match/index.ts';
import type { Flight, Landing } from './ladder.ts';
import type { DrawnFlight, Point, Stroke } from './ladderPlaces.ts';

type Rails = { readonly [end in End]: number };
type YOf = (at: number) => number;

/** Between two that wait side by side. */
const LANE = 10;
/** Left, right, further left, ... of the middle of the fog. */
const LANES = [0, 1, -1, 2, -2, 3, -3, 4, -4] as const;
/** How far a lost one gets, as a part of the way; and one that was under way when the match ended. */
const REACH = { lost: 0.5, under: 0.36 } as const;

export function drawFlights(flights: readonly Flight[], rails: Rails, yOf: YOf): readonly DrawnFlight[] {
  const lanes = lanesOf(flights, yOf);
  return flights.map((flight) =>
    flight.landings.length === 0 ? drawUnfinished(flight, rails, yOf) : drawLanded(flight, rails, yOf, lanes),
  );
}

function drawUnfinished(flight: Flight, rails: Rails, yOf: YOf): DrawnFlight {
  const [from, to] = [rails[flight.from], rails[otherEnd(flight.from)]];
  const start: Point = { x: from + Math.sign(to - from) * 3, y: yOf(flight.sent.moment) };
  const reach = flight.lost ? REACH.lost : REACH.under;
  const end: Point = { x: from + (to - from) * reach, y: Math.max(yOf(flight.middle.moment), start.y + 14) };
  const strokes: Stroke[] = [{ is: 'lost', points: [start, end] }];
  return { flight, strokes, heads: [], cross: flight.lost ? end : null };
}

function drawLanded(flight: Flight, rails: Rails, yOf: YOf, lanes: Map<Landing, number>): DrawnFlight {
  const [from, to] = [rails[flight.from], rails[otherEnd(flight.from)]];
  const direction = Math.sign(to - from);
  const beginsAt = flight.stray ? (from + to) / 2 : from + direction * 3;
  const start: Point = { x: beginsAt, y: yOf(flight.sent.moment) };
  const strokes: Stroke[] = [];
  const heads: (Point & { angle: number })[] = [];
  for (const landing of flight.landings) {
    const end: Point = { x: to - direction * 3, y: yOf(landing.moment) };
    const lane = lanes.get(landing);
    const is = landing.twice ? 'twice' : 'way';
    if (lane === undefined) strokes.push({ is, points: [start, end] });
    else {
      const x = (from + to) / 2 + lane * LANE;
      const knee: Point = { x, y: Math.min(yOf(flight.middle.moment), end.y - 6) };
      const leave: Point = { x, y: Math.max(knee.y, Math.min(yOf(leaves(flight, landing)), end.y - 6)) };
      if (!landing.twice) strokes.push({ is, points: [start, knee] });
      strokes.push({ is: 'wait', points: [knee, leave] }, { is, points: [leave, end] });
    }
    const tail = strokes.at(-1)?.points[0] ?? start;
    heads.push({ ...end, angle: Math.atan2(end.y - tail.y, end.x - tail.x) });
  }
  return { flight, strokes, heads, cross: null };
}

/** When it leaves the fog for the rest of its way. */
const leaves = ({ sent, middle }: Flight, { moment }: Landing): number => moment - (middle.at - sent.at);

/** A lane of its own for each that waits, as long as it waits. */
function lanesOf(flights: readonly Flight[], yOf: YOf): Map<Landing, number> {
  const waits = flights
    .flatMap((flight) => flight.landings.map((landing) => ({ flight, landing })))
    .filter(({ landing }) => landing.late > 0 || landing.twice)
    .map(({ flight, landing }) => ({ landing, from: yOf(flight.middle.moment), to: yOf(leaves(flight, landing)) + 4 }))
    .sort((a, b) => a.from - b.from);
  const busyUntil = LANES.map(() => Number.NEGATIVE_INFINITY);
  const lanes = new Map<Landing, number>();
  for (const { landing, from, to } of waits) {
    const free = busyUntil.findIndex((until) => until <= from);
    const lane = free < 0 ? 0 : free;
    busyUntil[lane] = to;
    lanes.set(landing, LANES[lane] ?? 0);
  }
  return lanes;
}
