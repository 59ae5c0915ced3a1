/** How it begins: with nothing, or in an open connection; and who calls whom. */
import { ENDS } from '#shared/match/index.ts';
import { BEGINNINGS, STARTS } from '#shared/text/index.ts';
import { beginningOf, beginWith, startOf, startWith } from '../../editor/index.ts';
import { Choice } from '../parts/Choice.tsx';
import { at, type Editing } from './editing.ts';
import { Why } from './fields.tsx';
import { Part } from './parts.tsx';

export function Begin(edit: Editing) {
  const { level, text, set } = edit;
  const { begin } = text.editor;
  const beginning = beginningOf(level);
  return (
    <Part id="begin" title={begin.title}>
      <Choice
        name="beginning"
        legend={begin.both}
        value={beginning}
        onChange={(chosen) => set('beginning', beginWith(level, chosen))}
        options={BEGINNINGS.filter((one) => one !== 'other' || one === beginning).map((value) => ({
          value,
          ...begin.beginnings[value],
        }))}
      />
      {beginning === 'fresh' && (
        <div class="edit-pair">
          {ENDS.map((end) => {
            const start = startOf(level, end);
            return (
              <Choice
                key={end}
                name={`start-${end}`}
                legend={begin.of(end)}
                value={start}
                onChange={(chosen) => set(`start.${end}`, startWith(level, end, chosen))}
                options={STARTS.filter((one) => one !== 'other' || one === start).map((value) => ({
                  value,
                  ...begin.starts[value],
                }))}
              />
            );
          })}
        </div>
      )}
      {ENDS.map((end) => (
        <Why key={end} path={`ends.${end}.prelude`} problems={at(edit, `ends.${end}.prelude`)} text={text} />
      ))}
    </Part>
  );
}
