/** The level as its own picture: how two bots play it, or where it gets stuck. */
import type { Text } from '#shared/text/index.ts';
import { StoryPicture } from '../debrief/StoryPicture.tsx';
import type { Found } from './useVerdict.ts';

export function Picture({ found, text }: { readonly found: Found; readonly text: Text }) {
  const { verdict: words } = text.editor;
  const { played, verdict } = found;
  const trap = verdict?.is === 'trap' ? verdict : null;
  const told = trap && played ? { setup: played.setup, story: trap.story, duration: 0 } : played;
  return (
    <section class="paper edit-picture" aria-labelledby="picture">
      <h2 class="label" id="picture">
        {trap ? words.pictureStuck : words.picture}
        {!trap && played && ` · ${words.pictureOf(played.segments)}`}
      </h2>
      {told && <StoryPicture story={told.story} setup={told.setup} duration={told.duration} text={text} />}
    </section>
  );
}
