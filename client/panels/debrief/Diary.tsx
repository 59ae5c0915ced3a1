/** Murphy's diary: what the network did, in its own words. */
import type { Debrief } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { diaryOf } from '../../present/index.ts';
import type { Names } from './names.ts';

interface DiaryProps {
  readonly debrief: Debrief;
  readonly names: Names;
  readonly text: Text;
}

/** So much of a busy network's diary is read at once. */
const DIARY_SHOWN = 7;

/** Murphy speaks; the same match always reads the same. */
export function Diary({ debrief, names, text }: DiaryProps) {
  const lines = diaryOf(debrief.story, names.plain).flatMap(({ id, event }) => {
    const line = text.diary.entry(event);
    return line === null ? [] : [{ id, line }];
  });
  const variant = debrief.story.length;
  return (
    <section class="paper card-sheet diary" aria-labelledby="diary">
      <h2 class="label" id="diary">
        {text.shell.debrief.diary}
      </h2>
      <ol class="diary-lines">
        {lines.slice(0, DIARY_SHOWN).map(({ id, line }) => (
          <li key={id}>{line}</li>
        ))}
        {lines.length === 0 && <li>{text.diary.idle(variant)}</li>}
        <li class="diary-last">{text.diary.last(debrief.ending, variant)}</li>
      </ol>
      {lines.length > DIARY_SHOWN && (
        <details class="diary-more">
          <summary>{text.shell.debrief.diaryMore(lines.length - DIARY_SHOWN)}</summary>
          <ol class="diary-lines">
            {lines.slice(DIARY_SHOWN).map(({ id, line }) => (
              <li key={id}>{line}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
