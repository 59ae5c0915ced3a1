/** The game for ears: what arrives, what changes and what is due, a sentence each. The eye sees it elsewhere. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';

/** Older sentences have been heard. */
const KEPT = 12;

interface LiveLogProps<View> {
  readonly view: View;
  readonly text: Text;
  /** The sentences that are due when one view follows another. */
  readonly says: (before: View, after: View, text: Text) => readonly string[];
}

export function LiveLog<View>({ view, text, says }: LiveLogProps<View>) {
  const before = useRef(view);
  const [lines, setLines] = useState<readonly { readonly id: number; readonly words: string }[]>([]);
  useEffect(() => {
    const fresh = says(before.current, view, text);
    before.current = view;
    if (fresh.length === 0) return;
    setLines((was) => {
      const last = was.at(-1)?.id ?? 0;
      return [...was, ...fresh.map((words, at) => ({ id: last + 1 + at, words }))].slice(-KEPT);
    });
  }, [view, text, says]);
  return (
    <div class="unseen" role="log" aria-live="polite">
      {lines.map((line) => (
        <p key={line.id}>{line.words}</p>
      ))}
    </div>
  );
}
