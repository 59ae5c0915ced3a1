/** What every part of the stage is made from, and what it owes to the loop. */
import type Phaser from 'phaser';
import type { StageTheme } from './api.ts';
import type { Brush } from './art/brush.ts';
import type { Layout } from './layout.ts';
import type { Palette } from './palette.ts';

export interface Kit {
  readonly scene: Phaser.Scene;
  readonly brush: Brush;
  readonly layout: Layout;
  readonly theme: StageTheme;
  readonly palette: Palette;
  readonly reduced: boolean;
}

export interface Part {
  /** `now` and `dt` in milliseconds. True while it moves for a reason (idling is not one). */
  update(now: number, dt: number): boolean;
}

/** What lies above what. */
export const DEPTH = {
  halo: 0,
  lane: 1,
  host: 2,
  stack: 3,
  card: 4,
  cloud: 6,
  face: 7,
  mist: 9,
  own: 10,
  star: 12,
} as const;

/** Chance of the stage's own: it has nothing to do with the fates of a match, which the client never learns. */
export const between = (least: number, most: number): number => least + Math.random() * (most - least);
