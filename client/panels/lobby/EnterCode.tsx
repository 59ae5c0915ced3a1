/** Six characters lead to a chair, or into a class. */
import { useState } from 'preact/hooks';
import type { PageProps } from '../app/props.ts';
import { enter } from './enter.ts';

/** What a person writes between or around the characters. */
const clean = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase().slice(0, 6);

export function EnterCode(props: PageProps & { readonly first?: string }) {
  const { settings, first = '' } = props;
  const { joining, shell } = settings.text.value;
  const [code, setCode] = useState(clean(first));
  const [state, setState] = useState<'idle' | 'busy' | 'short' | keyof typeof shell.errors>('idle');
  const join = async (event: Event) => {
    event.preventDefault();
    if (code.length < 6) return setState('short');
    setState('busy');
    const entered = await enter(props, code, settings.name.value.trim());
    setState(entered.ok ? 'idle' : entered.error);
  };
  const error = state === 'idle' || state === 'busy' ? null : state === 'short' ? null : shell.errors[state];
  return (
    <form class="paper enter-code" onSubmit={join} noValidate>
      <h2 class="code-title">{shell.code.title}</h2>
      <label class="form-field">
        <span class="form-name">{shell.code.label}</span>
        <input
          class="input code-input"
          value={code}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          inputMode="text"
          aria-invalid={error !== null || state === 'short'}
          aria-describedby="code-said"
          onInput={({ currentTarget }) => {
            setCode(clean(currentTarget.value));
            setState('idle');
          }}
        />
      </label>
      <p class={error || state === 'short' ? 'setup-error' : 'form-hint'} id="code-said" role="status">
        {error ? (
          <>
            <strong>{joining.lead(error.title)}</strong>
            {error.body}
          </>
        ) : state === 'short' ? (
          shell.code.tooShort
        ) : (
          shell.code.hint
        )}
      </p>
      <label class="form-field">
        <span class="form-name">{shell.lobby.name}</span>
        <input
          class="input"
          maxLength={24}
          autocomplete="nickname"
          value={settings.name.value}
          onInput={({ currentTarget }) => {
            settings.name.value = currentTarget.value;
          }}
        />
        <span class="form-hint">{shell.code.nameHint}</span>
      </label>
      <button class="button" data-look="big" type="submit" disabled={state === 'busy'}>
        {state === 'busy' ? shell.lobby.busy : shell.code.join}
      </button>
    </form>
  );
}
