/** Labels of flights: on or under their own lines, where they meet the fewest others. */
import { flightLabel } from './ladder.ts';
import type { DrawnFlight, FlightWords, LadderSize, PlacedFlight, Point, Stroke } from './ladderPlaces.ts';
import { width } from './wrap.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Above its own line, where it meets the fewest other labels and lines. */
export function placeLabels(
  drawn: readonly DrawnFlight[],
  { width: whole, side, charWidth, rowHeight }: LadderSize,
  words: FlightWords,
): PlacedFlight[] {
  const taken: Box[] = [];
  const inner = { left: side + 4, right: whole - side - 4 };
  return drawn.map((one) => {
    const extra = words(one.flight);
    const text = `${flightLabel(one.flight)}${extra === '' ? '' : ` ${extra}`}`;
    const w = width(text) * charWidth;
    const candidates = placesOf(one).map((point, i) => {
      const box = { x: point.x - w / 2, y: point.y - rowHeight, w, h: rowHeight };
      const meets = taken.filter((other) => overlap(box, other)).length;
      const crosses = drawn.filter((other) => other !== one && crossesBox(other, box)).length;
      const leaves = Math.max(0, inner.left - box.x) + Math.max(0, box.x + box.w - inner.right);
      return { point, box, cost: meets * 100 + crosses * 8 + leaves * 2 + i };
    });
    const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    return { ...one, label: { ...best.point, text } };
  });
}

const FRACTIONS = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75] as const;

function placesOf({ strokes }: DrawnFlight): readonly Point[] {
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

function crossesBox({ strokes }: DrawnFlight, box: Box): boolean {
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
