/** What is done with the level as a whole: back and forth, another beginning, a file, and playing it. */
import { useState } from 'preact/hooks';
import type { CustomLevel } from '#shared/custom/index.ts';
import { isLevelId, LEVEL_IDS, LEVELS } from '#shared/levels/index.ts';
import type { Text } from '#shared/text/index.ts';
import { blankLevel, type Draft, fileOf, levelOfFile, mineOf } from '../../editor/index.ts';
import { saveAs } from '../parts/save.ts';

export interface ToolsProps {
  readonly draft: Draft;
  readonly text: Text;
  /** null: it cannot be played as it stands. */
  readonly onPlay: (() => void) | null;
}

const BLANK = 'blank';

export function Tools({ draft, text, onPlay }: ToolsProps) {
  const { tools } = text.editor;
  const [said, say] = useState<string | null>(null);
  const bring = (level: CustomLevel) => {
    say(null);
    draft.bring(level);
  };
  const begin = (from: string) => {
    if (from === BLANK) bring(blankLevel(text));
    else if (isLevelId(from)) bring(mineOf(from, text));
  };
  const open = async (file: File | undefined) => {
    const read = file && levelOfFile(await file.text().catch(() => ''));
    if (!read) return;
    if (read.ok) return bring(read.value);
    const [first] = read.error;
    const why =
      first && first.code !== 'not-a-level' ? ` ${tools.because(text.editor.problems[first.code](first.facts))}` : '';
    say(`${tools.unread}${why}`);
  };
  return (
    <section class="edit-tools" aria-label={tools.label}>
      <button class="button" type="button" disabled={!draft.canUndo.value} onClick={draft.undo}>
        <span aria-hidden="true">↶</span> {tools.undo}
      </button>
      <button class="button" type="button" disabled={!draft.canRedo.value} onClick={draft.redo}>
        <span aria-hidden="true">↷</span> {tools.redo}
      </button>
      <select
        class="input edit-from"
        aria-label={tools.from}
        value=""
        onChange={({ currentTarget }) => {
          begin(currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="">{tools.from}</option>
        <option value={BLANK}>{tools.fresh}</option>
        {LEVEL_IDS.map((id) => (
          <option key={id} value={id}>
            {LEVELS[id].number} {text.levels[id].name}
          </option>
        ))}
      </select>
      <label class="button edit-open">
        {tools.open}
        <input
          class="choice-input"
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      <button
        class="button"
        type="button"
        onClick={() => saveAs('synfin-level.json', fileOf(draft.level.value), 'application/json')}
      >
        {tools.save}
      </button>
      <button class="button" data-look="go" type="button" disabled={onPlay === null} onClick={() => onPlay?.()}>
        <span aria-hidden="true">▶</span> {tools.play}
      </button>
      {said !== null && (
        <p class="setup-error" role="alert">
          {said}
        </p>
      )}
      {!draft.safe.value && <p class="form-hint">{tools.notKept}</p>}
    </section>
  );
}
