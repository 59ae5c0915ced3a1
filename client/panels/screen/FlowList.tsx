/** A list that fills its place: the letters as large as they can be, in as many columns as that takes. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ListLayout, layoutList, type SetAs } from '../../present/index.ts';
import { widestOf } from './measure.ts';

export interface FlowListProps {
  readonly label: string;
  /** What is written large in each item: side by side, or one below the other. */
  readonly names: readonly (readonly string[])[];
  readonly together: (names: readonly string[]) => string;
  /** What stands beside the names, in em: where they are side by side, and where they are not. */
  readonly beside: readonly [number, number];
  /** The largest letters, as a multiple of the page's own size, which is the smallest. */
  readonly most?: number;
  readonly class: string;
  readonly children: (item: number, lines: number) => ComponentChildren;
}

export function FlowList({ label, names, together, beside, most = 1.6, class: more, children }: FlowListProps) {
  const list = useRef<HTMLOListElement>(null);
  const place = usePlace(list);
  const layout = place === null ? null : fill(place, names, together, beside, most);
  return (
    // A list that looks like none is called one for every screen reader.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ol ref={list} class={`flow ${more}`} role="list" aria-label={label} style={styleOf(layout)}>
      {layout && names.map((_, i) => children(i, layout.lines))}
    </ol>
  );
}

interface Place {
  readonly width: number;
  readonly height: number;
  /** The page's own size of letters, in pixels. */
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

function fill(
  { width, height, letters, family }: Place,
  names: FlowListProps['names'],
  together: FlowListProps['together'],
  [beside, below]: FlowListProps['beside'],
  most: number,
): ListLayout {
  const lines = Math.max(1, ...names.map(({ length }) => length));
  const joined: SetAs = { lines: 1, ems: widestOf(names.map(together), family) + beside };
  const stacked: SetAs = { lines, ems: widestOf(names.flat(), family) + below };
  const ways = lines === 1 ? ([joined] as const) : ([joined, stacked] as const);
  return layoutList({ items: names.length, width, height, ways, most: most * letters, least: letters });
}

const styleOf = (layout: ListLayout | null) =>
  layout
    ? {
        fontSize: `${layout.font}px`,
        gridTemplateRows: `repeat(${layout.rows}, ${layout.row}px)`,
        gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
      }
    : {};
