/** What befalls the hosts: strays out of the network, crashes, a loss of power, a process that ends. */
import { ENDS, type End, type HostEvent } from '#shared/match/index.ts';
import { BEFALLINGS } from '#shared/text/index.ts';
import { befallingOf, NEW_EVENT, put, swappedWith, taken, withBefalling, withEnd } from '../../editor/index.ts';
import { befallsOf } from '../../present/index.ts';
import { at, type Editing, idOf, within } from './editing.ts';
import { SelectField, Why } from './fields.tsx';
import { RowButtons } from './parts.tsx';
import { When } from './When.tsx';

export function Befalls(edit: Editing) {
  const { level, text } = edit;
  const { befalls } = text.editor;
  const isUsed = ENDS.some((end) => (level.ends[end].events ?? []).length > 0);
  return (
    <details
      class="paper edit-part edit-fold"
      open={isUsed || ENDS.some((end) => within(edit, `ends.${end}.events`).length > 0)}
    >
      <summary>
        <h2 class="edit-title">{befalls.title}</h2>
      </summary>
      <p class="form-hint">{befalls.hint}</p>
      {ENDS.map((end) => (
        <Happens key={end} edit={edit} end={end} />
      ))}
    </details>
  );
}

function Happens({ edit, end }: { readonly edit: Editing; readonly end: End }) {
  const { level, text, set } = edit;
  const words = text.editor.befalls;
  const events = level.ends[end].events ?? [];
  const path = `ends.${end}.events`;
  const change = (field: string, next: readonly HostEvent[]) =>
    set(field, withEnd(level, end, { events: next.length > 0 ? next : undefined }));
  const told = befallsOf(level, end, text);
  return (
    <div class="edit-list" data-end={end} id={idOf(path)}>
      <h3 class="edit-subtitle">{words.of(end)}</h3>
      <Why path={path} problems={at(edit, path)} text={text} />
      <ol>
        {events.map((event, i) => {
          const kind = befallingOf(event);
          const row = `${path}.${i}`;
          return (
            <li key={i}>
              <fieldset class="edit-row" id={idOf(row)}>
                <legend class="edit-row-name">{i + 1}</legend>
                <SelectField
                  path={`${row}.what`}
                  label={words.what}
                  wide
                  value={kind}
                  options={BEFALLINGS.filter((one) => one !== 'other' || one === kind).map((value) => ({
                    value,
                    name: value === 'other' ? (told[i] ?? words.kinds.other) : words.kinds[value],
                  }))}
                  problems={at(edit, `${row}.what`)}
                  text={text}
                  onChange={(chosen) => change(`${row}.what`, put(events, i, withBefalling(event, chosen)))}
                />
                <When
                  edit={edit}
                  path={row}
                  due={event}
                  onChange={(field, due) => change(field, put(events, i, { ...event, ...due }))}
                />
                <RowButtons
                  name={words.kinds[kind]}
                  text={text}
                  onUp={i === 0 ? null : () => change(`${path} up`, swappedWith(events, i, i - 1))}
                  onDown={i === events.length - 1 ? null : () => change(`${path} down`, swappedWith(events, i, i + 1))}
                  onRemove={() => change(`${path} remove ${events.length}`, taken(events, i))}
                />
                <Why path={row} problems={at(edit, row)} text={text} />
              </fieldset>
            </li>
          );
        })}
      </ol>
      <button
        class="button"
        type="button"
        onClick={() => change(`${path} add ${events.length}`, [...events, NEW_EVENT])}
      >
        + {words.add}
      </button>
    </div>
  );
}
