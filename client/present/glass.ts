/** Behind glass: what Murphy has done so far, in his own words, newest first. */
import { type End, otherEnd, type SeatView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';

export interface GlassLine {
  /** The transmission. */
  readonly number: number;
  readonly words: string;
}

/** What simply arrives is not worth a line; without glass there is none. */
export function glassOf(view: SeatView, names: { readonly [end in End]: string }, text: Text): readonly GlassLine[] {
  const lines = (view.glass ?? []).flatMap(({ number, from, role, copy, fate }) => {
    const to = otherEnd(from);
    const words = text.diary.entry({
      fate,
      role,
      from: names[from],
      to: names[to],
      copy: copy + 1,
      variant: number,
    });
    return words === null ? [] : [{ number, words }];
  });
  return lines.reverse();
}
