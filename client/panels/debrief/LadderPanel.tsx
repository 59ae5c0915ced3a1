/** The ladder: drawn for the eye, and as a list of sentences for everybody else. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type End, otherEnd } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type Ladder, linesOf } from '../../present/index.ts';
import { LadderDrawing } from './LadderDrawing.tsx';
import type { Names } from './names.ts';

export interface LadderPanelProps {
  readonly ladder: Ladder;
  /** Whose rail is on the left. */
  readonly left: End;
  readonly names: Names;
  readonly text: Text;
}

export function LadderPanel({ ladder, left, names, text }: LadderPanelProps) {
  const words = text.shell.debrief;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const right = otherEnd(left);
  return (
    <section class="paper ladder-sheet" aria-labelledby="ladder">
      <h2 class="label" id="ladder">
        {words.ladder}
      </h2>
      <p class="ladder-hint">{words.ladderHint}</p>
      <Legend text={text} />
      <div class="ladder-heads" aria-hidden="true">
        <span class="ladder-head">{names.rails[left]}</span>
        <span class="ladder-head">{names.rails[right]}</span>
      </div>
      <div class="ladder-place" ref={place}>
        {width > 0 && <LadderDrawing ladder={ladder} left={left} width={width} text={text} />}
      </div>
      <AsList ladder={ladder} names={names} text={text} />
    </section>
  );
}

function Legend({ text }: Pick<LadderPanelProps, 'text'>) {
  const { legend } = text.shell.debrief;
  return (
    <ul class="legend" aria-hidden="true">
      <li>
        <svg viewBox="0 0 34 12" class="legend-mark" aria-hidden="true">
          <path class="stroke" data-is="lost" d="M1 6h24" />
          <path class="cross" d="M26 2l7 8M33 2l-7 8" />
        </svg>
        {legend.lost}
      </li>
      <li>
        <svg viewBox="0 0 34 12" class="legend-mark" aria-hidden="true">
          <path class="stroke" data-is="wait" d="M1 6h32" />
        </svg>
        {legend.late}
      </li>
      <li>
        <svg viewBox="0 0 34 12" class="legend-mark" aria-hidden="true">
          <path class="stroke" data-is="twice" d="M1 6h32" />
        </svg>
        {legend.copied}
      </li>
      <li>
        <span class="refusal-number">1</span>
        {legend.refused}
      </li>
    </ul>
  );
}

function AsList({ ladder, names, text }: Omit<LadderPanelProps, 'left'>) {
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

function useWidth(place: { readonly current: HTMLElement | null }): number {
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
