/** What the applications want: the calls of both, in order. */
import { ENDS, type End, type ScriptStep } from '#shared/match/index.ts';
import { CALLS, type Call, callOf, NEW_STEP, put, swappedWith, taken, withCall, withEnd } from '../../editor/index.ts';
import { at, type Editing, idOf } from './editing.ts';
import { NumberField, SelectField, Why } from './fields.tsx';
import { Part, RowButtons } from './parts.tsx';
import { When } from './When.tsx';

export function Scripts(edit: Editing) {
  const { script } = edit.text.editor;
  return (
    <Part id="scripts" title={script.title} hint={script.hint}>
      {ENDS.map((end) => (
        <Script key={end} edit={edit} end={end} />
      ))}
    </Part>
  );
}

function Script({ edit, end }: { readonly edit: Editing; readonly end: End }) {
  const { level, text, set } = edit;
  const words = text.editor.script;
  const { script } = level.ends[end];
  const path = `ends.${end}.script`;
  const change = (field: string, steps: readonly ScriptStep[]) => set(field, withEnd(level, end, { script: steps }));
  return (
    <div class="edit-list" data-end={end} id={idOf(path)}>
      <h3 class="edit-subtitle">{words.of(end)}</h3>
      <Why path={path} problems={at(edit, path)} text={text} />
      {script.length === 0 && <p class="form-hint">{words.empty}</p>}
      <ol>
        {script.map((step, i) => (
          <li key={i}>
            <Step
              edit={edit}
              path={`${path}.${i}`}
              n={i + 1}
              step={step}
              onChange={(field, next) => change(field, put(script, i, next))}
              onUp={i === 0 ? null : () => change(`${path} up`, swappedWith(script, i, i - 1))}
              onDown={i === script.length - 1 ? null : () => change(`${path} down`, swappedWith(script, i, i + 1))}
              onRemove={() => change(`${path} remove ${script.length}`, taken(script, i))}
            />
          </li>
        ))}
      </ol>
      <button
        class="button"
        type="button"
        onClick={() => change(`${path} add ${script.length}`, [...script, NEW_STEP])}
      >
        + {words.add}
      </button>
    </div>
  );
}

interface StepProps {
  readonly edit: Editing;
  readonly path: string;
  readonly n: number;
  readonly step: ScriptStep;
  readonly onChange: (field: string, step: ScriptStep) => void;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: () => void;
}

/** RECEIVE only where text is read by it. */
const offeredTo = (edit: Editing, path: string, call: Call): readonly Call[] => {
  const reads = edit.level.ends[path.startsWith('ends.client') ? 'client' : 'server'].reads;
  return CALLS.filter((one) => one !== 'RECEIVE' || reads || one === call);
};

function Step({ edit, path, n, step, onChange, onUp, onDown, onRemove }: StepProps) {
  const { text } = edit;
  const words = text.editor.script;
  const call = callOf(step);
  const name = words.step(n);
  return (
    <fieldset class="edit-row" id={idOf(path)}>
      <legend class="edit-row-name">
        {name}
        {step.line !== undefined && <span class="tag"> {step.line}</span>}
        {step.story !== undefined && <span class="tag"> {words.told}</span>}
      </legend>
      <SelectField
        path={`${path}.call`}
        label={words.call}
        value={call}
        options={offeredTo(edit, path, call).map((value) => ({ value, name: nameOf(value, text) }))}
        problems={at(edit, `${path}.call`)}
        text={text}
        onChange={(chosen) => onChange(`${path}.call`, withCall(step, chosen))}
      />
      {'octets' in step && (
        <NumberField
          path={`${path}.octets`}
          label={words.octets}
          value={step.octets}
          problems={at(edit, `${path}.octets`)}
          text={text}
          onChange={(octets) => onChange(`${path}.octets`, { ...step, octets })}
        />
      )}
      <When edit={edit} path={path} due={step} onChange={(field, due) => onChange(field, { ...step, ...due })} />
      <RowButtons name={name} text={text} onUp={onUp} onDown={onDown} onRemove={onRemove} />
      <Why path={path} problems={at(edit, path)} text={text} />
    </fieldset>
  );
}

/** SEND and RECEIVE have their bytes in a field of their own. */
function nameOf(call: Call, { table }: Editing['text']): string {
  if (call === 'active' || call === 'passive')
    return table.app.step({ call: 'OPEN', how: call, when: { on: 'start' }, after: 0 });
  return call;
}
