/** Handing in: a file that the server signs and the student passes on themselves. */
import { useId, useState } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import type { TaskSheet } from '#shared/wire/index.ts';
import type { Net, NetError } from '../../net/index.ts';
import { inFileName, saveAs } from '../parts/save.ts';

export interface HandInProps {
  readonly net: Net;
  readonly text: Text;
  readonly sheet: TaskSheet;
  readonly link: string;
  /** How many of the levels. */
  readonly won: number;
  /** Some try is over. */
  readonly isAny: boolean;
  readonly tokens: readonly string[];
  readonly name: string;
  readonly setName: (name: string) => void;
}

type State = 'idle' | 'busy' | 'nameless' | { readonly file: string; readonly late: boolean } | NetError;

/** More than any name has. */
const LONGEST_NAME = 48;

export function HandIn({ net, text, sheet, link, won, isAny, tokens, name, setName }: HandInProps) {
  const words = text.classroom.homework.page;
  const [state, setState] = useState<State>('idle');
  const [title, hint] = [useId(), useId()];
  const save = async (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return setState('nameless');
    setState('busy');
    const file = await net.fileTask(link, name, tokens);
    if (!file.ok) return setState(file.error);
    const parts = ['synfin', file.value.name, sheet.title].map(inFileName).filter((part) => part !== '');
    const called = `${parts.join('-')}.json`;
    saveAs(called, JSON.stringify(file.value, null, 2), 'application/json');
    setState({ file: called, late: file.value.late });
  };
  return (
    <form class="paper homework-hand" aria-labelledby={title} onSubmit={(event) => void save(event)}>
      <h2 class="homework-level" id={title}>
        {words.handIn}
      </h2>
      <label class="form-field">
        <span class="form-name">{words.name}</span>
        <input
          class="input"
          maxLength={LONGEST_NAME}
          autocomplete="nickname"
          value={name}
          aria-describedby={hint}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <span class="form-hint" id={hint}>
          {words.nameHint}
        </span>
      </label>
      <p>
        {words.holds} <strong>{words.private}</strong>
      </p>
      <button class="button" data-look="go" type="submit" disabled={state === 'busy' || !isAny}>
        {words.save} <span aria-hidden="true">↓</span>
      </button>
      <p class="form-hint" role="status">
        {saidOf(state, text) ??
          (isAny ? words.done(won, sheet.items.length) : text.shell.errors['nothing-played'].body)}
      </p>
    </form>
  );
}

function saidOf(state: State, text: Text): string | null {
  const words = text.classroom.homework.page;
  if (state === 'idle' || state === 'busy') return null;
  if (state === 'nameless') return words.nameMissing;
  if (typeof state === 'object')
    return text.joining.sentences(words.saved(state.file), state.late ? words.savedLate : '');
  return text.joining.sentences(text.shell.errors[state].title, text.shell.errors[state].body);
}
