/**
 * How a list that the whole room reads fills its place: in how many columns, and how large. The largest letters win, whatever
 * columns and lines they take; nothing scrolls.
 */

/** A way to set one item: its names side by side, or one below the other. Widths are in em. */
export interface SetAs {
  readonly lines: number;
  readonly ems: number;
}

export interface ListRoom {
  readonly items: number;
  readonly width: number;
  readonly height: number;
  /** The plainest first: it is taken among equals. */
  readonly ways: readonly [SetAs, ...SetAs[]];
  /** Letters in pixels: none are larger, and before they are smaller than the least, what is too wide is cut. */
  readonly most: number;
  readonly least: number;
}

export interface ListLayout {
  readonly columns: number;
  readonly rows: number;
  /** Which of the ways. */
  readonly way: number;
  /** Nothing is cut, and no letter smaller than the least. */
  readonly whole: boolean;
  /** Pixels. */
  readonly font: number;
  readonly row: number;
}

/** In em: a line, and what is above and below the lines of an item. */
const LINE = 1.2;
const AROUND = 0.4;
/** A row is at most so many times as high as it must be. */
const AIRY = 1.4;
const MOST_COLUMNS = 8;
/** What is too wide is cut to no less than this part of it. */
const KEPT = 0.7;
/** Letters that are larger by less than this are not worth another column. */
const WORTH = 1.04;

export function layoutList(room: ListRoom): ListLayout {
  const all = room.ways.flatMap((_, way) => columnsFor(room.items).map((columns) => fitted(room, way, columns)));
  const whole = all.filter(({ high, wide }) => Math.min(high, wide) >= room.least);
  const letters = ({ high, wide }: Fitted): number =>
    whole.length > 0 ? Math.min(high, wide, room.most) : Math.min(high, wide / KEPT, room.least);
  const chosen = whole.length > 0 ? plainest(whole, letters) : leastCut(all, letters);
  const { way, lines, columns, rows } = chosen;
  const font = Math.floor(10 * letters(chosen)) / 10;
  const row = Math.floor(Math.min(room.height / rows, font * tall(lines) * AIRY));
  return { columns, rows, way, whole: whole.length > 0, font, row };
}

interface Fitted {
  readonly columns: number;
  readonly rows: number;
  readonly way: number;
  readonly lines: number;
  /** The largest letters for the height, and for the width. */
  readonly high: number;
  readonly wide: number;
}

function fitted({ items, width, height, ways }: ListRoom, way: number, columns: number): Fitted {
  const { lines, ems } = ways[way] as SetAs;
  const rows = Math.max(1, Math.ceil(items / columns));
  return { columns, rows, way, lines, high: height / rows / tall(lines), wide: width / columns / ems };
}

const tall = (lines: number): number => lines * LINE + AROUND;

/** No column stays empty. */
const columnsFor = (items: number): readonly number[] =>
  Array.from({ length: MOST_COLUMNS }, (_, i) => i + 1).filter(
    (columns) => columns === 1 || (columns - 1) * Math.ceil(items / columns) < items,
  );

/** The first of those that are as good as the best. */
function plainest(all: readonly Fitted[], of: (one: Fitted) => number): Fitted {
  const best = Math.max(...all.map(of));
  return all.find((one) => of(one) * WORTH >= best) as Fitted;
}

/** Of those that are as good as the best, the one that cuts least. */
function leastCut(all: readonly Fitted[], of: (one: Fitted) => number): Fitted {
  const best = Math.max(...all.map(of));
  return all.filter((one) => of(one) * WORTH >= best).reduce((so, one) => (one.wide > so.wide ? one : so));
}
