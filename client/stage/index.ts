/**
 * The stage: Phaser's part of the table. It draws the wire, Murphy, cards in flight, the unacknowledged cards with
 * their timer, and the celebration; it is a picture of a `StageModel` and decides nothing. All of it is hidden from
 * screen readers, because whatever must be read or tapped stands in the DOM too.
 */
import type { Stage, StageOptions } from './api.ts';

export type { Stage, StageOptions, StageTheme } from './api.ts';

/**
 * Mounts a canvas that fills `parent` and follows its size; the parent needs a size of its own (layout.ts says what
 * is drawn at which). Phaser comes in a chunk of its own, so the first promise takes a moment.
 */
export async function createStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const { mountStage } = await import('./mount.ts');
  return mountStage(parent, options);
}
