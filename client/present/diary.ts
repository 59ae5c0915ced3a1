/** Murphy's diary from the story of a match: one line for each transmission that did not simply arrive. */
import { type End, otherEnd, type StoryEvent } from '#shared/match/index.ts';
import type { DiaryEvent } from '#shared/text/index.ts';

export interface DiaryLine {
  /** The transmission in the story. */
  readonly id: number;
  readonly event: DiaryEvent;
}

/** In the order in which they left. */
export function diaryOf(story: readonly StoryEvent[], names: { readonly [end in End]: string }): readonly DiaryLine[] {
  const lines: DiaryLine[] = [];
  for (const one of story) {
    if (one.event !== 'sent' || one.fate.kind === 'deliver') continue;
    const { id, role, copy, fate, end } = one;
    const event = { fate: fate.kind, role, from: names[end], to: names[otherEnd(end)], copy, variant: id };
    lines.push({ id, event });
  }
  return lines;
}
