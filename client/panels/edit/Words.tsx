/** What the players read: title, what it teaches, a brief for each end, and what to take home. */
import { ENDS } from '#shared/match/index.ts';
import { withWords } from '../../editor/index.ts';
import { at, type Editing } from './editing.ts';
import { TextField } from './fields.tsx';
import { Part } from './parts.tsx';

export function Words(edit: Editing) {
  const { level, text, set } = edit;
  const { words } = text.editor;
  const { name, teaches, opening, mistake, takeHome } = level.words;
  const field = (
    key: 'name' | 'teaches' | 'mistake' | 'takeHome',
    value: string,
    more: { hint?: string; rows?: number },
  ) => (
    <TextField
      path={`words.${key}`}
      label={words[key]}
      value={value}
      problems={at(edit, `words.${key}`)}
      text={text}
      onChange={(typed) => set(`words.${key}`, withWords(level, { [key]: typed }))}
      {...more}
    />
  );
  return (
    <Part id="words" title={words.title} hint={words.hint}>
      {field('name', name, {})}
      {field('teaches', teaches, { hint: words.optional })}
      <div class="edit-pair">
        {ENDS.map((end) => (
          <TextField
            key={end}
            path={`words.opening.${end}`}
            label={words.opening[end]}
            value={opening[end]}
            rows={3}
            problems={at(edit, `words.opening.${end}`)}
            text={text}
            onChange={(typed) =>
              set(`words.opening.${end}`, withWords(level, { opening: { ...opening, [end]: typed } }))
            }
          />
        ))}
      </div>
      <div class="edit-pair">
        {field('mistake', mistake, { hint: words.optional, rows: 2 })}
        {field('takeHome', takeHome, { hint: words.optional, rows: 2 })}
      </div>
    </Part>
  );
}
