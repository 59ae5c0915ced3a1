/** A list that fills its place: the letters as large as they can be, in as many columns as that takes. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ListLayout, layoutList, type SetAs } from '../../present/index.ts';
import { widestOf } from './measure.ts';

/** The names of an item side by side, or one below the other; `tight`: one name with almost nothing beside it. */
export type As = 'row' | 'stack' | 'tight';

export interface FlowListProps {
  readonly label: string;
  /** What is written large in each item. */
  readonly names: readonly (readonly string[])[];
  readonly together: (names: readonly string[]) => string;
  /** What stands beside the names, in em. `tight` is only taken where the others have no room. */
  readonly beside: { readonly row: number; readonly stack?: number; readonly tight?: number };
  readonly class: string;
  readonly children: (item: number, as: As) => ComponentChildren;
}

export function FlowList(props: FlowListProps) {
  const { label, names, class: more, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const place = usePlace(list);
  const filled = place === null ? null : fill(place, props);
  return (
    // A list that looks like none is called one for every screen reader.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ol ref={list} class={`flow ${more}`} role="list" aria-label={label} style={filled ? styleOf(filled) : {}}>
      {filled && names.map((_, i) => children(i, filled.as))}
    </ol>
  );
}

interface Place {
  readonly width: number;
  readonly height: number;
  /** The page's own size of letters, in pixels: in a list none are smaller. */
  readonly letters: number;
  readonly family: string;
}

/** The room that the list has, as it changes. */
function usePlace(list: { readonly current: HTMLElement | null }): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const element = list.current;
    const around = element?.parentElement;
    if (!element || !around) return;
    const observer = new ResizeObserver(() => {
      const { fontSize, fontFamily } = getComputedStyle(around);
      const { clientWidth: width, clientHeight: height } = element;
      setPlace({ width, height, letters: Number.parseFloat(fontSize), family: fontFamily });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  return place;
}

/** The largest letters of a list, as a multiple of the smallest. */
const LARGEST = 1.6;

interface Filled extends ListLayout {
  readonly as: As;
}

function fill({ width, height, letters, family }: Place, { names, together, beside }: FlowListProps): Filled {
  const lines = Math.max(1, ...names.map(({ length }) => length));
  const joined = widestOf(names.map(together), family);
  const lay = (...ways: [SetAs, ...SetAs[]]): ListLayout =>
    layoutList({ items: names.length, width, height, ways, most: LARGEST * letters, least: letters });
  const row: SetAs = { lines: 1, ems: joined + beside.row };
  const usual =
    lines === 1 || beside.stack === undefined
      ? lay(row)
      : lay(row, { lines, ems: widestOf(names.flat(), family) + beside.stack });
  if (usual.whole || lines > 1 || beside.tight === undefined)
    return { ...usual, as: usual.way === 0 ? 'row' : 'stack' };
  return { ...lay({ lines: 1, ems: joined + beside.tight }), as: 'tight' };
}

const styleOf = ({ font, rows, row, columns }: ListLayout) => ({
  fontSize: `${font}px`,
  gridTemplateRows: `repeat(${rows}, ${row}px)`,
  gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
});
