/** What plays the film: to and fro, by step, by time, at any speed. */
import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import { type Film, frameMarks } from '../../present/index.ts';
import { Icon } from '../table/icons.tsx';
import { PACES, type Pace, type Player } from './player.ts';

export interface ControlsProps {
  readonly film: Film;
  readonly player: Player;
  /** What happened in the frame that is shown. */
  readonly said: string;
  readonly text: Text;
}

export function Controls({ film, player, said, text }: ControlsProps) {
  const words = text.after.replay;
  const play = useRef<HTMLButtonElement>(null);
  useEffect(() => play.current?.focus({ preventScroll: true }), []);
  const plays = player.plays.value;
  return (
    <div class="replay-controls" title={words.keys}>
      <div class="replay-buttons">
        <StepButton name="back" label={words.back} onClick={() => player.step(-1)} />
        <button
          ref={play}
          class="bar-round replay-play"
          type="button"
          aria-label={plays ? words.pause : words.play}
          onClick={player.toggle}
        >
          <Icon name={plays ? 'pause' : 'play'} />
        </button>
        <StepButton name="forward" label={words.forward} onClick={() => player.step(1)} />
      </div>
      <Scrubber film={film} player={player} said={said} text={text} />
      <p class="replay-at" aria-hidden="true">
        {text.shell.debrief.seconds(film.frames[player.frame.value]?.at ?? 0)}
        <span class="replay-frame">
          {player.frame.value + 1}/{film.frames.length}
        </span>
      </p>
      <label class="replay-speed">
        <span class="hidden">{words.speed}</span>
        <select
          class="input"
          value={player.pace.value}
          onChange={(event) => {
            player.pace.value = Number(event.currentTarget.value) as Pace;
          }}
        >
          {PACES.map((pace) => (
            <option key={pace} value={pace}>
              {words.speedOf(pace)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface StepButtonProps {
  readonly name: 'back' | 'forward';
  readonly label: string;
  readonly onClick: () => void;
}

const StepButton = ({ name, label, onClick }: StepButtonProps) => (
  <button class="bar-round" type="button" aria-label={label} title={label} onClick={onClick}>
    <Icon name={name} />
  </button>
);

/** Arrows go from frame to frame, a finger or a mouse anywhere between. */
function Scrubber({ film, player, said, text }: ControlsProps) {
  const words = text.after.replay;
  const frame = player.frame.value;
  const seconds = text.shell.debrief.seconds(film.frames[frame]?.at ?? 0);
  const at = words.at(seconds, frame + 1, film.frames.length);
  return (
    <div class="scrubber">
      <div class="scrubber-marks" aria-hidden="true">
        {frameMarks(film).map(({ at: place, is }, i) => (
          <span key={i} class="scrubber-mark" data-is={is} style={{ insetInlineStart: `${place * 100}%` }} />
        ))}
      </div>
      <input
        class="scrubber-input"
        type="range"
        min={0}
        max={film.length}
        step={1}
        value={player.time.value}
        aria-label={words.time}
        aria-valuetext={text.joining.sentences(at, said)}
        onInput={(event) => player.seek(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          const by = STEPS[event.key];
          if (by === undefined) return;
          event.preventDefault();
          player.step(by);
        }}
      />
    </div>
  );
}

const STEPS: { readonly [key: string]: number } = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
