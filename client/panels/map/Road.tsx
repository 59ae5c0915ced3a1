/** The levels on the wire from A to B. Each is a native radio button, so that arrows, Tab and Enter do what they do everywhere. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { LEVELS, type LevelId } from '#shared/levels/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type ChapterOfPath, levelIn, PATH, type Progress, starsOf, TUTORIAL } from '../../journey/index.ts';
import { type Mood, Murphy } from '../parts/Murphy.tsx';
import { Stars } from '../parts/Stars.tsx';
import { useWidth } from '../parts/useWidth.ts';
import { DOODLES, HUES } from './doodles.ts';
import { layoutMap, type Sheet, type Stop } from './layout.ts';

export interface RoadProps {
  readonly text: Text;
  readonly progress: Progress;
  readonly chosen: LevelId;
  readonly next: LevelId;
  readonly calm: boolean;
  readonly onChoose: (level: LevelId) => void;
}

const IDS = PATH.map(({ levels }) => levels);

export function Road(props: RoadProps) {
  const place = useRef<HTMLFieldSetElement>(null);
  const width = useWidth(place);
  const sheet = useMemo(() => (width === 0 ? null : layoutMap(IDS, width)), [width]);
  const isFound = useRef(false);
  useEffect(() => {
    if (sheet === null || isFound.current) return;
    isFound.current = true;
    // Whoever comes back finds the place where they were, without having to look for it.
    const stop = place.current?.querySelector('.stop:has(:checked)');
    const { top = 0 } = stop?.getBoundingClientRect() ?? {};
    if (top > innerHeight * 0.6) stop?.scrollIntoView({ block: 'center' });
  }, [sheet]);
  return (
    <fieldset
      class="road"
      ref={place}
      data-narrow={sheet?.narrow}
      style={sheet === null ? {} : { height: `${sheet.height}px` }}
    >
      <legend class="hidden">{props.text.journey.map.levels}</legend>
      {sheet !== null && <Drawn {...props} sheet={sheet} />}
    </fieldset>
  );
}

function Drawn({ sheet, ...props }: RoadProps & { readonly sheet: Sheet<LevelId> }) {
  return (
    <>
      <Wire sheet={sheet} progress={props.progress} next={props.next} />
      {(['a', 'b'] as const).map((end) => (
        <span key={end} class="road-host" style={at(sheet.ends[end])} aria-hidden="true">
          {end.toUpperCase()}
        </span>
      ))}
      {PATH.map((chapter, i) => (
        <ChapterOf key={chapter.chapter} {...props} chapter={chapter} sheet={sheet} number={i} />
      ))}
    </>
  );
}

const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({ left: `${x}px`, top: `${y}px` });

/** Inked where both ends of a stretch have been won, alive where it leads to the next level, dotted elsewhere. */
function Wire({ sheet, progress, next }: Pick<RoadProps, 'progress' | 'next'> & { readonly sheet: Sheet<LevelId> }) {
  const isWon = (id: LevelId | null) => id === null || starsOf(levelIn(progress, id)) > 0;
  // What moves stays out of the filter, which would be worked out anew for each frame.
  const ready = sheet.wire.find(({ to }) => to === next && !isWon(to));
  const still = sheet.wire.filter((stretch) => stretch !== ready);
  return (
    <svg class="wire-map" width={sheet.width} height={sheet.height} aria-hidden="true">
      <defs>
        <filter id="by-hand" x="-5%" y="-5%" width="110%" height="110%">
          <feTurbulence type="fractalNoise" baseFrequency="0.022" numOctaves="2" seed="7" />
          <feDisplacementMap in="SourceGraphic" scale="5" />
        </filter>
      </defs>
      <g filter="url(#by-hand)">
        {still.map(({ from, to, path }) => (
          <path key={`${from}>${to}`} d={path} data-is={isWon(from) && isWon(to) ? 'inked' : 'open'} />
        ))}
      </g>
      {ready && <path d={ready.path} data-is="ready" />}
    </svg>
  );
}

interface ChapterProps extends RoadProps {
  readonly chapter: ChapterOfPath;
  readonly sheet: Sheet<LevelId>;
  readonly number: number;
}

function ChapterOf({ chapter: { chapter, levels }, sheet, number, ...props }: ChapterProps) {
  const { title, body } = props.text.journey.map.chapters[chapter];
  const placed = sheet.chapters[number];
  const cloud = sheet.clouds[number];
  if (placed === undefined || cloud === undefined) return null;
  return (
    <div class="chapter" data-kind={HUES[chapter]}>
      <h2 class="chapter-name" style={at(placed)}>
        <svg class="chapter-mark" viewBox="0 0 44 36" aria-hidden="true">
          <path d={DOODLES[chapter]} />
        </svg>
        <span class="chapter-words">
          {title}
          <span class="chapter-what">{body}</span>
        </span>
      </h2>
      <span class="road-cloud" style={at(cloud)} aria-hidden="true">
        <Murphy mood={moodOf(levels, props)} watches={!props.calm && levels.includes(props.next)} />
      </span>
      {placed.stops.map((stop) => (
        <StopOf key={stop.id} {...props} stop={stop} />
      ))}
    </div>
  );
}

/** He sleeps where nothing is left for him, is sorry where all is won, and grins where the player goes next. */
function moodOf(levels: readonly LevelId[], { progress, next }: RoadProps): Mood {
  const stars = levels.map((id) => starsOf(levelIn(progress, id)));
  if (stars.every((n) => n === 3)) return 'asleep';
  if (stars.every((n) => n > 0)) return 'sorry';
  return levels.includes(next) ? 'grin' : 'sly';
}

function StopOf({ stop, text, progress, chosen, next, onChoose }: RoadProps & { readonly stop: Stop<LevelId> }) {
  const words = text.journey.map;
  const { id } = stop;
  const stars = starsOf(levelIn(progress, id));
  const isTutorial = TUTORIAL.includes(id);
  const spoken = [
    `${LEVELS[id].number} ${text.levels[id].name}`,
    ...(isTutorial ? [words.tutorial] : []),
    stars > 0 ? words.stars(stars) : words.notYet,
    ...(id === next ? [words.next] : []),
  ];
  return (
    <label
      class="stop"
      style={at(stop)}
      title={text.levels[id].teaches}
      data-label={stop.label}
      data-won={stars > 0}
      data-next={id === next}
      data-tutorial={isTutorial}
    >
      <input
        class="choice-input"
        type="radio"
        name="level"
        aria-label={text.joining.facts(spoken)}
        aria-describedby={`teaches-${id}`}
        checked={id === chosen}
        onChange={() => onChoose(id)}
      />
      <span class="stop-face" aria-hidden="true">
        {LEVELS[id].number}
      </span>
      <span class="stop-words">
        <span class="stop-name">{text.levels[id].name}</span>
        <span class="stop-below">
          <Stars lit={stars} />
          {id === next && <span class="stop-next">{words.next}</span>}
        </span>
      </span>
      <span class="hidden" id={`teaches-${id}`} aria-hidden="true">
        {text.levels[id].teaches}
      </span>
    </label>
  );
}
