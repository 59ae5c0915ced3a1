/** One of several, as native radio buttons that look like cards or chips. */
import type { ComponentChildren } from 'preact';
import './choice.css';

export interface Option<T> {
  readonly value: T;
  readonly name: string;
  /** In small print below or beside the name. */
  readonly what?: string;
}

export interface ChoiceProps<T> {
  readonly name: string;
  readonly legend: ComponentChildren;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly look?: 'chips' | 'cards';
}

export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { name, legend, options, value, onChange, look = 'chips' } = props;
  return (
    <fieldset class="choice" data-look={look}>
      <legend class="form-name">{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              class="choice-input"
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="choice-face">
              <span class="choice-name">{option.name}</span>
              {option.what && <span class="choice-what">{option.what}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
