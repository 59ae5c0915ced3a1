/** The fields of the form: each with its label, and with the reason beside it where something is wrong there. */
import type { Problem } from '#shared/custom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { factsOf, idOf } from './editing.ts';

interface FieldProps {
  readonly path: string;
  readonly label: string;
  readonly problems: readonly Problem[];
  readonly text: Text;
}

/** Why a place is wrong, in words. Its field is described by it. */
export function Why({ path, problems, text }: Omit<FieldProps, 'label'>) {
  const { problems: words } = text.editor;
  const said = [...new Set(problems.map((one) => words[one.code](factsOf(one))))];
  if (said.length === 0) return null;
  return (
    <p class="edit-why" id={`${idOf(path)}-why`}>
      {text.joining.sentences(...said)}
    </p>
  );
}

/** How an input says that it is wrong. */
const wrong = (path: string, problems: readonly Problem[]) =>
  problems.length > 0 ? ({ 'aria-invalid': 'true', 'aria-describedby': `${idOf(path)}-why` } as const) : {};

export function TextField(
  props: FieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly hint?: string;
    readonly rows?: number;
  },
) {
  const { path, label, problems, text, value, onChange, hint, rows = 1 } = props;
  const look = {
    id: idOf(path),
    class: 'input',
    value,
    autocomplete: 'off',
    // Level texts have no line breaks: one that is typed becomes a space.
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onChange(currentTarget.value.replace(/\s*\n\s*/g, ' ')),
    ...wrong(path, problems),
  } as const;
  return (
    <div class="form-field">
      <label class="form-name" for={idOf(path)}>
        {label} {hint && <span class="edit-optional">{hint}</span>}
      </label>
      {rows > 1 ? <textarea {...look} rows={rows} /> : <input {...look} type="text" />}
      <Why path={path} problems={problems} text={text} />
    </div>
  );
}

export function NumberField(
  props: FieldProps & {
    readonly value: number;
    readonly onChange: (value: number) => void;
    /** What is shown is so many times smaller: 1000 for seconds. */
    readonly unit?: number;
    readonly step?: number;
  },
) {
  const { path, label, problems, text, value, onChange, unit = 1, step = 1 } = props;
  return (
    <div class="form-field edit-number">
      <label class="edit-label" for={idOf(path)}>
        {label}
      </label>
      <input
        id={idOf(path)}
        class="input"
        type="number"
        inputMode="decimal"
        min={0}
        step={step}
        value={value / unit}
        onInput={({ currentTarget }) => {
          const typed = currentTarget.valueAsNumber;
          if (Number.isFinite(typed)) onChange(Math.round(typed * unit));
        }}
        {...wrong(path, problems)}
      />
      <Why path={path} problems={problems} text={text} />
    </div>
  );
}

export interface Offered<T extends string> {
  readonly value: T;
  readonly name: string;
}

export function SelectField<T extends string>(
  props: FieldProps & {
    readonly value: T;
    readonly options: readonly Offered<T>[];
    /** Its options are sentences. */
    readonly wide?: boolean;
    readonly onChange: (value: T) => void;
  },
) {
  const { path, label, problems, text, value, options, onChange, wide = false } = props;
  return (
    <div class={wide ? 'form-field edit-wide' : 'form-field'}>
      <label class="edit-label" for={idOf(path)}>
        {label}
      </label>
      <select
        id={idOf(path)}
        class="input"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((one) => one.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
        {...wrong(path, problems)}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
      <Why path={path} problems={problems} text={text} />
    </div>
  );
}

export function Tick(
  props: FieldProps & {
    readonly value: boolean;
    readonly onChange: (value: boolean) => void;
    readonly hint?: string;
  },
) {
  const { path, label, problems, text, value, onChange, hint } = props;
  return (
    <div class="edit-tick">
      <label class="tick">
        <input
          id={idOf(path)}
          type="checkbox"
          checked={value}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
          {...wrong(path, problems)}
        />
        <span class="tick-words">
          <span class="form-name">{label}</span>
          {hint && <span class="form-hint">{hint}</span>}
        </span>
      </label>
      <Why path={path} problems={problems} text={text} />
    </div>
  );
}
