/** The ladder of a story that nobody played, as wide as its place: no names, no cursor. */
import { useMemo, useRef } from 'preact/hooks';
import type { Debrief } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type Ladder, ladderOf } from '../../present/index.ts';
import { LadderDrawing, useLadderLayout } from './LadderDrawing.tsx';
import { AsList, useWidth } from './LadderPanel.tsx';
import './ladder.css';

export interface StoryPictureProps extends Pick<Debrief, 'story' | 'setup' | 'duration'> {
  readonly text: Text;
}

export function StoryPicture({ story, setup, duration, text }: StoryPictureProps) {
  const ladder = useMemo(() => ladderOf({ story, setup, duration }), [story, setup, duration]);
  const { ends } = text.after.shared;
  const names = useMemo(() => ({ plain: ends, rails: ends }), [ends]);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <>
      <div class="story-rails" aria-hidden="true">
        <span>{ends.client}</span>
        <span>{ends.server}</span>
      </div>
      <div class="story-ladder" ref={place}>
        {width > 0 && <Drawing ladder={ladder} width={width} text={text} />}
      </div>
      <AsList ladder={ladder} names={names} text={text} />
    </>
  );
}

function Drawing({ ladder, width, text }: { readonly ladder: Ladder; readonly width: number; readonly text: Text }) {
  const layout = useLadderLayout({ ladder, left: 'client', width, stretch: 1, text });
  return <LadderDrawing layout={layout} width={width} scale={1} text={text} />;
}
