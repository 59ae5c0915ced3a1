/** The level as its own picture: how two bots play it, or where it gets stuck. */
import { useMemo, useRef } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import { ladderOf } from '../../present/index.ts';
import { LadderDrawing, useLadderLayout } from '../debrief/LadderDrawing.tsx';
import { AsList, useWidth } from '../debrief/LadderPanel.tsx';
import type { Found } from './useVerdict.ts';
import '../debrief/ladder.css';

export function Picture({ found, text }: { readonly found: Found; readonly text: Text }) {
  const { verdict: words } = text.editor;
  const { played, verdict } = found;
  const trap = verdict?.is === 'trap' ? verdict : null;
  const ladder = useMemo(() => {
    if (!played) return null;
    const { setup, story, duration } = played;
    return trap ? ladderOf({ setup, story: trap.story, duration: 0 }) : ladderOf({ setup, story, duration });
  }, [played, trap]);
  const { ends } = text.after.shared;
  const names = useMemo(() => ({ plain: ends, rails: ends }), [ends]);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <section class="paper edit-picture" aria-labelledby="picture">
      <h2 class="label" id="picture">
        {trap ? words.pictureStuck : words.picture}
        {!trap && played && ` · ${words.pictureOf(played.segments)}`}
      </h2>
      <div class="edit-rails" aria-hidden="true">
        <span>{ends.client}</span>
        <span>{ends.server}</span>
      </div>
      <div class="edit-ladder" ref={place}>
        {ladder && width > 0 && <Drawing ladder={ladder} width={width} text={text} />}
      </div>
      {ladder && <AsList ladder={ladder} names={names} text={text} />}
    </section>
  );
}

function Drawing({
  ladder,
  width,
  text,
}: {
  readonly ladder: ReturnType<typeof ladderOf>;
  readonly width: number;
  readonly text: Text;
}) {
  const layout = useLadderLayout({ ladder, left: 'client', width, stretch: 1, text });
  return <LadderDrawing layout={layout} width={width} scale={1} text={text} />;
}
