/** The replay: the table in the middle, below it what happened and what plays it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { End } from '#shared/match/index.ts';
import { captionOf, FILM_SEATS, type Film, type FilmSeat } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Bar } from '../parts/Bar.tsx';
import { Icon } from '../table/icons.tsx';
import { Controls } from './Controls.tsx';
import { createPlayer, type Player } from './player.ts';
import { Scene } from './Scene.tsx';
import { useFrames } from './useFrames.ts';

export interface ReplayProps {
  readonly film: Film;
  readonly title: string;
  readonly names: { readonly [end in End]: string };
  readonly settings: Settings;
  /** The frame that is shown first. */
  readonly begin?: number;
  /** It runs as soon as it is there. */
  readonly runs?: boolean;
  /** What is said of a frame, instead of what happened in it. */
  readonly caption?: (frame: number, seat: FilmSeat) => readonly string[];
  /** What can be done with the frame that is shown; `go` shows another one. */
  readonly actions?: (frame: number, go: (frame: number) => void) => ComponentChildren;
  readonly onHome: () => void;
  /** With the frame that was shown last. */
  readonly onClose: (frame: number) => void;
}

export function Replay(props: ReplayProps) {
  const { film, title, names, settings, begin = 0, runs = false, onHome, onClose } = props;
  const text = settings.text.value;
  const words = text.after.replay;
  const player = useMemo(() => createPlayer(film, begin), [film]);
  const [seat, setSeat] = useState<FilmSeat>('both');
  const frame = player.frame.value;
  const said = props.caption?.(frame, seat) ?? captionOf(film, frame, seat, names, text);
  const sentence = text.joining.sentences(...said);
  const close = () => onClose(player.frame.value);
  useEffect(() => {
    if (runs) player.toggle();
  }, [player]);
  useFrames(player);
  useKeys(player, close);
  return (
    <div class="replay">
      <Bar settings={settings} onHome={onHome}>
        <h1 class="replay-title">{title}</h1>
        <SeatSwitch seat={seat} names={names} words={words} onChange={setSeat} />
        <button
          class="bar-round replay-close"
          type="button"
          aria-label={words.close}
          title={words.close}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </Bar>
      <main class="replay-main">
        <Scene film={film} player={player} seat={seat} names={names} settings={settings} />
        {/* While it plays, a voice could not follow. What is long can be scrolled, so the keyboard must reach it. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <p class="replay-caption" tabIndex={0} aria-live={player.plays.value ? 'off' : 'polite'}>
          {sentence || (frame === 0 ? words.begins : words.quiet)}
        </p>
        <Controls film={film} player={player} said={sentence} text={text} />
        {props.actions && <div class="replay-actions">{props.actions(frame, (to) => player.step(to - frame))}</div>}
      </main>
    </div>
  );
}

interface SeatSwitchProps {
  readonly seat: FilmSeat;
  readonly names: ReplayProps['names'];
  readonly words: Settings['text']['value']['after']['replay'];
  readonly onChange: (seat: FilmSeat) => void;
}

function SeatSwitch({ seat, names, words, onChange }: SeatSwitchProps) {
  return (
    <fieldset class="switch replay-seats">
      <legend class="hidden">{words.watch}</legend>
      {FILM_SEATS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === seat}
          title={words.seatLabels[one]}
          onClick={() => onChange(one)}
        >
          {one === 'both' ? words.seats.both : words.seats[one](names[one])}
        </button>
      ))}
    </fieldset>
  );
}

/** Keys that no button or field under the focus wants for itself. */
function useKeys(player: Player, close: () => void): void {
  const newest = useRef(close);
  newest.current = close;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const on = event.target instanceof Element ? event.target.closest('button, a, select') : null;
      const done = act(event.key, on === null);
      if (done) event.preventDefault();
    };
    const act = (key: string, isFree: boolean): boolean => {
      if (key === 'Escape') newest.current();
      else if (key === 'ArrowRight' && isFree) player.step(1);
      else if (key === 'ArrowLeft' && isFree) player.step(-1);
      else if (key === ' ' && isFree) player.toggle();
      else if (key === 'k') player.toggle();
      else return false;
      return true;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [player]);
}
