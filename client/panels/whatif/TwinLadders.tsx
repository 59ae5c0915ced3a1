/** Two ladders on one time axis: side by side where there is room, else one over the other's place, to be switched. */
import { useRef, useState } from 'preact/hooks';
import { type End, otherEnd } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Beside, Ladder, LadderLayout } from '../../present/index.ts';
import { LadderDrawing, useLadderLayout } from '../debrief/LadderDrawing.tsx';
import { AsList, useWidth } from '../debrief/LadderPanel.tsx';
import type { Names } from '../debrief/names.ts';
import { Choice } from '../parts/Choice.tsx';

export interface TwinLaddersProps {
  readonly beside: Beside;
  /** The other match's ladder, for the list. */
  readonly other: Ladder;
  /** Whose rail is on the left. */
  readonly left: End;
  /** Only what the match met is known of the network. */
  readonly isShared: boolean;
  readonly names: Names;
  readonly text: Text;
}

type Side = 'real' | 'other';
const SIDES: readonly Side[] = ['real', 'other'];

/** Two ladders need so much, in CSS pixels. */
const ROOM_FOR_TWO = 720;
const BETWEEN = 28;

export function TwinLadders({ beside, other, left, isShared, names, text }: TwinLaddersProps) {
  const words = text.whatIf.compared;
  const pale = isShared ? words.paleShared : words.pale;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [chosen, choose] = useState<Side>('other');
  const two = width >= ROOM_FOR_TWO;
  const shown = two ? SIDES : [chosen];
  const each = two ? Math.floor((width - BETWEEN) / 2) : width;
  const layout = useLadderLayout({ ladder: beside.whole, left, width: each, stretch: 1, text, tried: true });
  return (
    <section class="paper ladder-sheet twins" aria-label={pale}>
      <p class="ladder-hint">{pale}</p>
      {!two && width > 0 && (
        <Choice
          name="side"
          legend={<span class="hidden">{words.result}</span>}
          options={SIDES.map((side) => ({ value: side, name: words[side] }))}
          value={chosen}
          onChange={choose}
        />
      )}
      <div class="twins-place" ref={place} style={{ gap: `${BETWEEN}px` }}>
        {width > 0 &&
          shown.map((side) => (
            <figure key={side} class="twin" style={{ width: `${each}px` }}>
              {two && <figcaption class="twin-title">{words[side]}</figcaption>}
              <div class="twin-heads" aria-hidden="true">
                <span>{names.rails[left]}</span>
                <span>{names.rails[otherEnd(left)]}</span>
              </div>
              <LadderDrawing
                layout={partOf(layout, beside[side])}
                width={each}
                scale={1}
                text={text}
                beside={{ common: beside.common, apart: apartAt(layout, beside) }}
              />
            </figure>
          ))}
      </div>
      <AsList ladder={other} names={names} text={text} />
    </section>
  );
}

/** Of a layout of both, what belongs to one. */
const partOf = (layout: LadderLayout, items: Beside['real']): LadderLayout => ({
  ...layout,
  marks: layout.marks.filter(({ mark }) => items.has(mark)),
  flights: layout.flights.filter(({ flight }) => items.has(flight)),
});

/** Just over the first thing that is not in both, in CSS pixels; null where nothing differs. */
function apartAt({ marks, flights }: LadderLayout, { common }: Beside): number | null {
  const heights = [
    ...marks.flatMap(({ mark, at }) => (common.has(mark) ? [] : [at.y - 6])),
    ...flights.flatMap(({ flight, strokes }) => (common.has(flight) ? [] : [strokes[0]?.points[0]?.y ?? 0])),
  ];
  return heights.length === 0 ? null : Math.min(...heights) - 5;
}
