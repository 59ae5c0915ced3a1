/** Murphy's diary from the story of a match: one line for each transmission that did not simply arrive. */
import { type End, otherEnd, type Role, type StoryEvent } from '#shared/match/index.ts';
import { type Kind, kindOf } from '#shared/tcp/index.ts';
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
    if (one.event === 'stray') lines.push(strayLine(one, names));
    if (one.event !== 'sent' || one.fate.kind === 'deliver') continue;
    const { id, role, copy, fate, end } = one;
    const event = { fate: fate.kind, role, from: names[end], to: names[otherEnd(end)], copy, variant: id };
    lines.push({ id, event });
  }
  return lines;
}

/** What a stray looks like; what it meant once, nobody knows any more. */
const LOOKS: { readonly [kind in Kind]?: Role } = { SYN: 'syn', 'SYN,ACK': 'syn-ack', DATA: 'data', FIN: 'fin' };

function strayLine(
  { id, end, segment, origin }: Extract<StoryEvent, { event: 'stray' }>,
  names: { readonly [end in End]: string },
): DiaryLine {
  const isReset = segment.ctl.includes('RST');
  const role = isReset ? 'rst' : (LOOKS[kindOf(segment)] ?? 'ack');
  const event = { fate: origin, role, from: names[otherEnd(end)], to: names[end], copy: 1, variant: Math.abs(id) };
  return { id, event };
}
