/** The words of the ladder's drawing: what has a place, in CSS pixels from the drawing's corner. */
import type { End } from '#shared/match/index.ts';
import type { Flight, Mark } from './ladder.ts';

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
  /** How much longer than usual the axis is, from 1: what lies close together parts. */
  readonly stretch: number;
}

/** Some moments of the axis and their heights, both rising; between them it is straight. */
export type LadderAxis = readonly { readonly at: number; readonly y: number }[];

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

/** As the `d` of an SVG path. */
export const strokePath = ({ points }: Stroke): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

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
  readonly axis: LadderAxis;
  readonly ticks: readonly { readonly y: number; readonly at: number }[];
  readonly marks: readonly PlacedMark[];
  readonly flights: readonly PlacedFlight[];
}

/** What stands beside a mark, one string for each line. */
export type MarkWords = (mark: Mark) => readonly string[];
/** What follows the numbers of a flight: 'again', 'needless'. */
export type FlightWords = (flight: Flight) => string;

/** A flight before it has its label. */
export type DrawnFlight = Omit<PlacedFlight, 'label'>;
