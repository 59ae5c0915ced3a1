/**
 * The map as it is drawn: where each level stands on the wire from A to B, how the wire runs between them, where the
 * chapters have their names, and where Murphy hangs about. All in CSS pixels, for a sheet of this width.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Stop<Id> extends Point {
  readonly id: Id;
  /** Where the name stands. */
  readonly label: 'below' | 'right' | 'left';
}

export interface Stretch<Id> {
  /** The stops that it joins; null: an end of the wire. */
  readonly from: Id | null;
  readonly to: Id | null;
  readonly path: string;
}

export interface Sheet<Id> {
  readonly width: number;
  readonly height: number;
  /** `x` and `y` of a chapter are the upper left of its name. */
  readonly chapters: readonly { readonly x: number; readonly y: number; readonly stops: readonly Stop<Id>[] }[];
  readonly wire: readonly Stretch<Id>[];
  readonly ends: { readonly a: Point; readonly b: Point };
  /** One for each chapter. */
  readonly clouds: readonly Point[];
  readonly narrow: boolean;
}

/** Below this the levels stand left and right in turns, each with its name beside it. */
const NARROW = 560;
const TOP = 84;
const HEADING = 74;
const WIDE = { row: 164, column: 168, margin: 92, wave: 13 } as const;
const SLIM = { row: 96, edge: 66 } as const;

export function layoutMap<Id>(chapters: readonly (readonly Id[])[], width: number): Sheet<Id> {
  const narrow = width < NARROW;
  const place = narrow ? slimRows : wideRows;
  let y = TOP;
  let turn = 0;
  const placed = chapters.map((ids) => {
    const heading = y;
    const { stops, turns, height } = place(ids, width, y + HEADING, turn);
    y += HEADING + height;
    turn += turns;
    // The wire comes down on the side of the first stop: the name leaves it room.
    const beside = !narrow && (stops[0]?.x ?? 0) < width / 2;
    return { x: beside ? WIDE.margin + 22 : narrow ? 14 : 30, y: heading, stops };
  });
  const stops = placed.flatMap((one) => one.stops);
  const [first, last] = [stops[0], stops.at(-1)];
  const a = { x: narrow ? 42 : 52, y: 44 };
  const b = { x: narrow || (last?.x ?? 0) > width / 2 ? width - 52 : 52, y: y + 24 };
  const joints = [
    ...(first ? [{ from: null, to: first.id, path: bend(a, first, width, 1) }] : []),
    ...stops.slice(1).map((to, i) => {
      const from = stops[i] as Stop<Id>;
      return { from: from.id, to: to.id, path: joint(from, to, width, i, narrow) };
    }),
    ...(last ? [{ from: last.id, to: null, path: bend(last, b, width, 1) }] : []),
  ];
  return {
    width,
    height: y + 76,
    chapters: placed,
    wire: joints,
    ends: { a, b },
    clouds: placed.map(({ y: at, stops: own }) => cloud(at, own[0], width, narrow)),
    narrow,
  };
}

interface Rows<Id> {
  readonly stops: readonly Stop<Id>[];
  readonly turns: number;
  readonly height: number;
}

/** As an ox ploughs: one row to the right, the next one back. */
function wideRows<Id>(ids: readonly Id[], width: number, top: number, turn: number): Rows<Id> {
  const most = Math.max(2, Math.floor((width - 2 * WIDE.margin) / WIDE.column) + 1);
  const rows = Math.ceil(ids.length / most);
  const each = Math.ceil(ids.length / rows);
  const step = (width - 2 * WIDE.margin) / Math.max(1, most - 1);
  const stops = ids.map((id, i): Stop<Id> => {
    const row = Math.floor(i / each);
    const along = WIDE.margin + (i % each) * step;
    const back = (turn + row) % 2 === 1;
    const wave = ((i % each) % 2 === 0 ? -1 : 1) * WIDE.wave;
    return { id, x: back ? width - along : along, y: top + row * WIDE.row + 34 + wave, label: 'below' };
  });
  return { stops, turns: rows, height: rows * WIDE.row };
}

function slimRows<Id>(ids: readonly Id[], width: number, top: number, turn: number): Rows<Id> {
  const stops = ids.map((id, i): Stop<Id> => {
    const right = (turn + i) % 2 === 1;
    return {
      id,
      x: right ? width - SLIM.edge : SLIM.edge,
      y: top + 34 + i * SLIM.row,
      label: right ? 'left' : 'right',
    };
  });
  return { stops, turns: ids.length, height: ids.length * SLIM.row };
}

const r = (n: number): number => Math.round(n * 10) / 10;

/** Within a row a gentle wave; from one row to the next around the edge of the sheet. */
function joint(from: Point, to: Point, width: number, i: number, narrow: boolean): string {
  if (narrow || Math.abs(to.y - from.y) > WIDE.row / 2) return bend(from, to, width, narrow ? 0.5 : 1);
  const dx = (to.x - from.x) / 2;
  const sway = i % 2 === 0 ? 16 : -16;
  return `M${r(from.x)} ${r(from.y)}C${r(from.x + dx)} ${r(from.y - sway)} ${r(to.x - dx)} ${r(to.y + sway)} ${r(to.x)} ${r(to.y)}`;
}

/** Leaves towards the nearer edge of the sheet and comes back from there; `reach` says how far out it swings. */
function bend(from: Point, to: Point, width: number, reach: number): string {
  const isFar = Math.abs(to.x - from.x) > width / 3;
  const dy = (to.y - from.y) * (isFar ? 0.55 : 0.25);
  const out = isFar ? 0 : (from.x + to.x > width ? 1 : -1) * 62 * reach;
  return `M${r(from.x)} ${r(from.y)}C${r(from.x + out)} ${r(from.y + dy)} ${r(to.x + out)} ${r(to.y - dy)} ${r(to.x)} ${r(to.y)}`;
}

/** Murphy keeps to the side of the heading on which the wire does not run. */
function cloud(heading: number, first: Point | undefined, width: number, narrow: boolean): Point {
  const wireRight = (first?.x ?? 0) > width / 2;
  const x = narrow ? width * 0.82 : wireRight ? width * 0.56 : width * 0.8;
  return { x, y: heading + (narrow ? 26 : 30) };
}
