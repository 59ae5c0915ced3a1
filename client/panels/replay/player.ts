/** What plays a film: where it stands, whether it runs and how fast. It has no clock: whoever draws frames tells it of time. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Ms } from '#shared/base/index.ts';
import { type Film, frameAt } from '../../present/index.ts';

export const PACES = [0.25, 0.5, 1, 2, 4, 8] as const;
export type Pace = (typeof PACES)[number];

export interface Player {
  /** Of the film, from 0 to its length. */
  readonly time: ReadonlySignal<Ms>;
  readonly frame: ReadonlySignal<number>;
  readonly plays: ReadonlySignal<boolean>;
  readonly pace: Signal<Pace>;
  /** Plays from here, at the end from the beginning; or pauses. */
  toggle(): void;
  /** Pauses there. */
  seek(time: Ms): void;
  /** Pauses at the beginning of the frame so many further. */
  step(by: number): void;
  /** So much real time has passed. */
  pass(elapsed: Ms): void;
}

/** After a stall nothing is missed. */
const LONGEST: Ms = 100;

export function createPlayer(film: Film, begin: number): Player {
  const startOf = (frame: number): Ms => film.frames[frame]?.starts ?? 0;
  const time = signal(startOf(begin));
  const plays = signal(false);
  const pace = signal<Pace>(1);
  const frame = computed(() => frameAt(film, time.value));
  const seek = (to: Ms): void => {
    plays.value = false;
    time.value = Math.min(film.length, Math.max(0, to));
  };
  return {
    time,
    frame,
    plays,
    pace,
    toggle() {
      if (!plays.value && time.value >= film.length) time.value = 0;
      plays.value = !plays.value;
    },
    seek,
    step: (by) => seek(startOf(Math.min(film.frames.length - 1, Math.max(0, frame.value + by)))),
    pass(elapsed) {
      if (!plays.value) return;
      time.value = Math.min(film.length, time.value + Math.min(elapsed, LONGEST) * pace.value);
      if (time.value >= film.length) plays.value = false;
    },
  };
}
