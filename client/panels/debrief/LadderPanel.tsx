/** The ladder: drawn for the eye, with a cursor that tells of each moment, and as a list of sentences for everybody else. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type End, otherEnd } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type Film, frameOfMoment, heightOf, type Ladder, linesOf, momentOf, readoutOf } from '../../present/index.ts';
import { LadderCursor } from './LadderCursor.tsx';
import { LadderDrawing, useLadderLayout } from './LadderDrawing.tsx';
import { LadderHeads } from './LadderHeads.tsx';
import { LadderTools } from './LadderTools.tsx';
import { Legend } from './Legend.tsx';
import type { Names } from './names.ts';
import { useZoom, ZOOM } from './useZoom.ts';

export interface LadderPanelProps {
  readonly ladder: Ladder;
  /** Null where the match cannot be folded again: then there is no cursor. */
  readonly film: Film | null;
  /** Where the cursor stands, as a place in the film's frames. */
  readonly frame: number;
  readonly onFrame: (frame: number) => void;
  readonly onReplay: () => void;
  /** The reader comes back from the replay. */
  readonly isBack: boolean;
  /** Whose rail is on the left. */
  readonly left: End;
  readonly names: Names;
  readonly text: Text;
}

export function LadderPanel({ ladder, film, frame, onFrame, onReplay, isBack, left, names, text }: LadderPanelProps) {
  const words = text.shell.debrief;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const { zoom, zoomTo } = useZoom(place);
  const layout = useLadderLayout({ ladder, left, width, stretch: Math.max(1, zoom), text });
  /** Zoomed out, the drawing is shown smaller; zoomed in, its axis is longer. */
  const scale = Math.min(1, zoom);
  const readout = film ? readoutOf(film, frame, names.plain, text) : null;
  const moveTo = (clientY: number) => {
    const top = place.current?.getBoundingClientRect().top ?? 0;
    if (film) onFrame(frameOfMoment(film, momentOf(layout.axis, (clientY - top) / scale)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { '+': zoom * ZOOM.step, '=': zoom * ZOOM.step, '-': zoom / ZOOM.step, '0': 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    zoomTo(to);
  };
  return (
    <section class="paper ladder-sheet" aria-labelledby="ladder" onKeyDown={onKeyDown}>
      <div class="ladder-top">
        <div>
          <h2 class="label" id="ladder">
            {words.ladder}
          </h2>
          <p class="ladder-hint">
            {text.joining.sentences(words.ladderHint, film ? text.after.ladder.cursorHint : '')}
          </p>
        </div>
        <LadderTools zoom={zoom} onZoom={zoomTo} onReplay={film ? onReplay : null} isBack={isBack} text={text} />
      </div>
      <Strangers ladder={ladder} text={text} />
      <Legend text={text} />
      <LadderHeads left={left} right={otherEnd(left)} rails={names.rails} readout={readout} text={text} />
      {/* The same is done with the cursor's keys. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: see above */}
      <div class="ladder-place" ref={place} onClick={(event) => moveTo(event.clientY)}>
        {width > 0 && <LadderDrawing layout={layout} width={width} scale={scale} text={text} />}
        {film && readout && (
          <LadderCursor
            y={heightOf(layout.axis, film.frames[frame]?.moment ?? 0) * scale}
            frame={frame}
            frames={film.frames.length}
            spoken={readout.spoken}
            text={text}
            onDrag={moveTo}
            onFrame={onFrame}
          />
        )}
      </div>
      <AsList ladder={ladder} names={names} text={text} />
    </section>
  );
}

/** In place of what would hide all else. */
function Strangers({ ladder, text }: Pick<LadderPanelProps, 'ladder' | 'text'>) {
  const { seated, cookie, dropped } = ladder.strangers;
  if (seated + cookie + dropped === 0) return null;
  return <p class="ladder-strangers">{text.after.ladder.strangers(seated, cookie, dropped)}</p>;
}

export function AsList({ ladder, names, text }: Pick<LadderPanelProps, 'ladder' | 'names' | 'text'>) {
  const words = text.shell.debrief;
  const lines = useMemo(() => linesOf(ladder, names.plain, text), [ladder, names, text]);
  return (
    <details class="as-list">
      <summary>{words.asList}</summary>
      <ol>
        {lines.map(({ at, text: line, is }, i) => (
          <li key={`${i}${line}`} data-is={is}>
            <span class="as-list-at">{words.seconds(at)}</span> {line}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The width of an element in CSS pixels, as it changes; 0 before it is known. */
export function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
