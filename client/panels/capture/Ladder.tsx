/**
 * The ladder: a row for each segment, between the states of both ends after it. Only the rows in sight are drawn, so that a million of them
 * scroll as ten do. One element has the focus; the arrow keys move through the rows in it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import type { Capture, Outline, Rows } from '../../capture/index.ts';
import { useWidth } from '../parts/useWidth.ts';
import { LadderRow, spokenRow } from './LadderRow.tsx';

interface Props {
  readonly capture: Capture;
  readonly rows: Rows;
  readonly connection: Outline;
  readonly isRelative: boolean;
  readonly text: Text;
}

/** In CSS pixels; beside a phone's edge a row has two lines. */
const ROW = { wide: 36, narrow: 58 } as const;
const NARROW = 620;
/** Beyond what is in sight, in rows. */
const MARGIN = 12;
/** Rows of a page, for PageUp and PageDown. */
const PAGE = 10;
/** Browsers lay out no more than some 33 million pixels. */
const MOST_PIXELS = 15_000_000;

export function Ladder({ capture, rows, connection, isRelative, text }: Props) {
  const words = text.captures.ladder;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const height = width > 0 && width < NARROW ? ROW.narrow : ROW.wide;
  const [top, setTop] = useState(0);
  const at = capture.place.value;
  const most = Math.floor(MOST_PIXELS / height);
  const drawn = Math.min(rows.many, most);
  const first = Math.max(0, Math.min(drawn, Math.floor(top / height)) - MARGIN);
  const inSight = Math.ceil((box.current?.clientHeight ?? 600) / height);
  const last = Math.min(drawn, first + inSight + 2 * MARGIN);

  useEffect(() => capture.want(first, last - first), [capture, rows, first, last]);
  useEffect(() => keepInSight(box.current, at, height), [at, height, rows.show]);

  const place = (to: number): void => capture.goTo(to);
  const onKey = (event: KeyboardEvent): void => {
    const to = KEYS[event.key]?.(at, rows.many);
    if (to !== undefined) place(to);
    else if (event.key === 'n') capture.goToIllegal(1);
    else if (event.key === 'p') capture.goToIllegal(-1);
    else return;
    event.preventDefault();
  };
  const current = rows.known.get(at);
  return (
    <div class="ladder" data-narrow={height === ROW.narrow}>
      <div class="ladder-head" aria-hidden="true">
        <span>{words.columns.packet}</span>
        <span>{words.columns.time}</span>
        <span>{text.captures.list.client}</span>
        <span />
        <span>{text.captures.list.server}</span>
        <span>{words.columns.verdict}</span>
      </div>
      <div
        class="ladder-rows"
        ref={box}
        role="listbox"
        aria-label={words.title}
        aria-describedby="ladder-keys"
        aria-activedescendant={current ? `segment-${at}` : undefined}
        tabIndex={0}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
        onKeyDown={onKey}
      >
        <div class="ladder-all" style={{ height: `${drawn * height}px` }}>
          {Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).map((i) => {
            const row = rows.known.get(i);
            if (row === undefined) return null;
            return (
              <div
                key={i}
                id={`segment-${i}`}
                class="ladder-row"
                role="option"
                aria-selected={i === at}
                aria-setsize={rows.many}
                aria-posinset={i + 1}
                data-verdict={row.verdict}
                style={{ top: `${i * height}px`, height: `${height}px` }}
                onClick={() => place(i)}
                onKeyDown={onKey}
                tabIndex={-1}
              >
                <span class="hidden">{spokenRow(row, connection, isRelative, text)}</span>
                <LadderRow row={row} connection={connection} isRelative={isRelative} text={text} />
              </div>
            );
          })}
        </div>
      </div>
      <p class="form-hint" id="ladder-keys">
        {words.keys}
      </p>
    </div>
  );
}

const KEYS: { readonly [key: string]: (at: number, many: number) => number } = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, many) => many - 1,
};

function keepInSight(box: HTMLElement | null, at: number, height: number): void {
  if (box === null) return;
  const from = at * height;
  if (from < box.scrollTop) box.scrollTop = from;
  else if (from + height > box.scrollTop + box.clientHeight) box.scrollTop = from + height - box.clientHeight;
}
