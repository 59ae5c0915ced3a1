/** A film for a whole room, read from the last row: both ends above, the wire as wide as the screen, and what happened. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ENDS, type End } from '#shared/match/index.ts';
import { captionOf, type Film } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';
import { useSize } from '../parts/useSize.ts';
import { Inbox } from '../table/Inbox.tsx';
import { OwnPanel } from '../table/OwnPanel.tsx';
import { Controls } from './Controls.tsx';
import { createPlayer } from './player.ts';
import { ReplayWire } from './ReplayWire.tsx';
import { titleOf } from './Scene.tsx';
import { useFrames } from './useFrames.ts';

export interface ScreeningProps {
  readonly film: Film;
  readonly names: { readonly [end in End]: string };
  readonly settings: Settings;
  /** The frame that is shown first. */
  readonly begin: number;
  /** It plays from there; else it stands, and there is nothing to play it with or to be said of it. */
  readonly runs: boolean;
  /** It stands for a while, and goes on from there. */
  readonly isHeld: boolean;
}

/** On the smallest wire that has hosts and lanes a card has room for its numbers; with a larger one all of it grows. */
const SMALLEST_WIRE = { width: 600, height: 151 };

export function Screening({ film, names, settings, begin, runs, isHeld }: ScreeningProps) {
  const text = settings.text.value;
  const words = text.after.replay;
  const wire = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(wire);
  const larger = Math.max(1, Math.min(width / SMALLEST_WIRE.width, height / SMALLEST_WIRE.height));
  const player = useMemo(() => createPlayer(film, begin), [film, begin]);
  const frame = player.frame.value;
  const views = film.frames[frame]?.views;
  const sentence = text.joining.sentences(...captionOf(film, frame, 'both', names, text));
  useEffect(() => {
    if (runs && player.plays.peek() === isHeld) player.toggle();
  }, [player, runs, isHeld]);
  useFrames(player);
  return (
    <div class="screening" style={{ '--larger': larger }}>
      <div class="screening-ends">
        {views &&
          ENDS.map((end) => (
            <div key={end} class="screening-end">
              <OwnPanel view={views[end]} level={film.level} text={text} title={titleOf(end, names, text)} />
              <Inbox view={views[end]} text={text} title={words.inbox(names[end])} />
            </div>
          ))}
      </div>
      <div ref={wire} class="screening-wire">
        <ReplayWire film={film} player={player} seat="both" theme={settings.theme.value} calm={settings.calm.value} />
      </div>
      {runs && (
        <>
          <p class="screening-caption">{sentence || (frame === 0 ? words.begins : words.quiet)}</p>
          <div class="replay screening-controls">
            <Controls film={film} player={player} said={sentence} text={text} />
          </div>
        </>
      )}
    </div>
  );
}
