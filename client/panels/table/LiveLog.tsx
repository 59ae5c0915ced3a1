/** The game for ears: what arrives, what changes and what is due, a sentence each. The eye sees it elsewhere. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeatView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { announcements } from '../../present/index.ts';

/** Older sentences have been heard. */
const KEPT = 12;

export function LiveLog({ view, text }: { readonly view: SeatView; readonly text: Text }) {
  const before = useRef(view);
  const [lines, setLines] = useState<readonly { readonly id: number; readonly words: string }[]>([]);
  useEffect(() => {
    const fresh = announcements(before.current, view, text);
    before.current = view;
    if (fresh.length === 0) return;
    setLines((was) => {
      const last = was.at(-1)?.id ?? 0;
      return [...was, ...fresh.map((words, at) => ({ id: last + 1 + at, words }))].slice(-KEPT);
    });
  }, [view, text]);
  return (
    <div class="unseen" role="log" aria-live="polite">
      {lines.map((line) => (
        <p key={line.id}>{line.words}</p>
      ))}
    </div>
  );
}
