/** Figure 5 of RFC 9293 as it is drawn: where each state stands, how the edges run, and which way this end has come. */
import type { SeatView } from '#shared/match/index.ts';
import { FIGURE_5, NOTED_EDGES, STATES, type State } from '#shared/tcp/index.ts';
import { connectionOf } from './connection.ts';
import { namingOf } from './naming.ts';

/** The box of the drawing; nodes are given by their centres. */
export const BOX = { width: 262, height: 232 } as const;
export const NODE = { width: 72, height: 21 } as const;

export const PLACES: { readonly [state in State]: readonly [x: number, y: number] } = {
  CLOSED: [126, 14],
  LISTEN: [40, 48],
  'SYN-SENT': [212, 48],
  'SYN-RECEIVED': [40, 84],
  ESTABLISHED: [126, 105],
  'FIN-WAIT-1': [40, 141],
  'CLOSE-WAIT': [212, 141],
  'FIN-WAIT-2': [40, 178],
  CLOSING: [126, 178],
  'LAST-ACK': [212, 178],
  'TIME-WAIT': [126, 216],
};

export interface Edge {
  readonly from: State;
  readonly to: State;
  /** An SVG path from one node to the other. */
  readonly path: string;
}

/** Those that a straight line would draw through another node. */
const BENT: { readonly [edge: string]: string } = {
  'FIN-WAIT-1>TIME-WAIT': 'M70 151.5C86 160 83 194 104 205.5',
  'LAST-ACK>CLOSED': 'M248 178C256 178 256 172 256 164V28C256 18 252 14 244 14H162',
  'TIME-WAIT>CLOSED': 'M162 216H244C252 216 256 212 256 204V28C256 18 252 14 244 14H162',
};

/** What the figure draws, and the short way of its second note: the goodbye in three goes there. */
const DRAWN = [...FIGURE_5, ...NOTED_EDGES.filter((edge) => edge.note === 2)];

export const EDGES: readonly Edge[] = DRAWN.map(({ from, to }) => ({ from, to, path: pathOf(from, to) }));

/** The way that a token takes; a straight line where Figure 5 has no edge (an RST, a timeout). */
export function pathOf(from: State, to: State): string {
  const bent = BENT[`${from}>${to}`];
  if (bent !== undefined) return bent;
  const [x1, y1] = border(PLACES[from], PLACES[to]);
  const [x2, y2] = border(PLACES[to], PLACES[from]);
  return `M${x1} ${y1}L${x2} ${y2}`;
}

type Point = readonly [x: number, y: number];

/** Where the line from the centre of one node towards the other leaves it. */
function border([x, y]: Point, [tx, ty]: Point): Point {
  const [dx, dy] = [tx - x, ty - y];
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : NODE.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : NODE.height / 2 / Math.abs(dy),
  );
  return [Math.round((x + dx * scale) * 10) / 10, Math.round((y + dy * scale) * 10) / 10];
}

export interface DiagramModel {
  /** On Expert the one that was named last. */
  readonly state: State;
  /** The states that this end has been in, in order, each change once. */
  readonly trail: readonly State[];
}

export function diagramOf(view: SeatView): DiagramModel {
  const { tcb, seen } = connectionOf(view);
  const states = [...seen.map((line) => line.state), tcb.state];
  const trail = states.filter((state, at) => state !== states[at - 1]);
  const naming = namingOf(view);
  if (naming === null) return { state: tcb.state, trail };
  const named = trail.slice(0, trail.length - naming.waiting);
  return { state: naming.known, trail: named.at(-1) === naming.known ? named : [naming.known] };
}

/** Was this edge taken? */
export const isTaken = ({ trail }: DiagramModel, { from, to }: Edge): boolean =>
  trail.some((state, at) => state === from && trail[at + 1] === to);

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The state that an arrow key leads to: the nearest one that lies more in this direction than aside; itself at the rim. */
export function beside(state: State, direction: Direction): State {
  const [x, y] = PLACES[state];
  const sign = direction === 'up' || direction === 'left' ? -1 : 1;
  const upright = direction === 'up' || direction === 'down';
  const found = STATES.map((other) => {
    const [along, aside] = upright
      ? [PLACES[other][1] - y, PLACES[other][0] - x]
      : [PLACES[other][0] - x, PLACES[other][1] - y];
    return { other, along: along * sign, aside: Math.abs(aside) };
  }).filter((one) => one.along > 0);
  const [first, ...rest] = found;
  if (first === undefined) return state;
  const far = (one: typeof first) => one.along + 2 * one.aside;
  return rest.reduce((best, one) => (far(one) < far(best) ? one : best), first).other;
}
