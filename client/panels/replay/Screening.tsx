/** A film for a whole room: the same table as in the replay, without the bar, and as large as the screen is. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { End } from '#shared/match/index.ts';
import { captionOf, type Film } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';
import { useSize } from '../parts/useSize.ts';
import { Controls } from './Controls.tsx';
import { createPlayer } from './player.ts';
import { Scene } from './Scene.tsx';
import { useFrames } from './useFrames.ts';

export interface ScreeningProps {
  readonly film: Film;
  readonly names: { readonly [end in End]: string };
  readonly settings: Settings;
  /** The frame that is shown first. */
  readonly begin: number;
  /** It plays from there; else it stands, and there is nothing to play it with. */
  readonly runs: boolean;
  /** It stands for a while, and goes on from there. */
  readonly isHeld: boolean;
}

/** The table's panels are made for a screen of this size, and grow with a larger one. */
const MADE_FOR = { width: 1180, height: 520 };

export function Screening({ film, names, settings, begin, runs, isHeld }: ScreeningProps) {
  const text = settings.text.value;
  const words = text.after.replay;
  const place = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(place);
  const larger = Math.max(1, Math.min(width / MADE_FOR.width, height / MADE_FOR.height));
  const player = useMemo(() => createPlayer(film, begin), [film, begin]);
  const frame = player.frame.value;
  const sentence = text.joining.sentences(...captionOf(film, frame, 'both', names, text));
  useEffect(() => {
    if (runs && player.plays.peek() === isHeld) player.toggle();
  }, [player, runs, isHeld]);
  useFrames(player);
  return (
    <div ref={place} class="replay screening" style={{ '--larger': larger }}>
      <div class="replay-main">
        <Scene film={film} player={player} seat="both" names={names} settings={settings} />
        <p class="replay-caption">{sentence || (frame === 0 ? words.begins : words.quiet)}</p>
        {runs && <Controls film={film} player={player} said={sentence} text={text} />}
      </div>
    </div>
  );
}
