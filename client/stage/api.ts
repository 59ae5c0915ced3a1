/** What the stage offers to the shell, and what it wants from it. */
import type { CardFace, StageModel, Traveller } from '../present/index.ts';

export const STAGE_THEMES = ['light', 'dark'] as const;
export type StageTheme = (typeof STAGE_THEMES)[number];

export interface StageOptions {
  readonly reducedMotion: boolean;
  readonly theme: StageTheme;
  /** The unacknowledged cards were clicked or tapped. */
  readonly onResend: () => void;
}

export interface Stage {
  /** Shows a model and starts its flights; a flight never starts twice. Never blocks input. */
  show(model: StageModel): void;
  /** A card leaves the hand before the server has answered: it waits before the fog until `show` brings its flight. */
  launch(card: CardFace): void;
  /** The card shakes and goes back to the hand (the launched one if it is out, else one that just left). */
  refuse(card: CardFace): void;
  /** With the fog lifted: where every card between the hosts is now. Null: the fog hides them again. */
  open(travellers: readonly Traveller[] | null): void;
  /** The shared finish: the fog lifts, and the wire lights up. */
  celebrate(): void;
  setTheme(theme: StageTheme): void;
  setReducedMotion(reduced: boolean): void;
  destroy(): void;
}
