/** What the others read. */
import type { ChosenProps } from './chosen.ts';

export function NameField({ settings }: Pick<ChosenProps, 'settings'>) {
  const { lobby } = settings.text.value.shell;
  return (
    <label class="form-field">
      <span class="form-name">{lobby.name}</span>
      <input
        class="input"
        maxLength={24}
        autocomplete="nickname"
        value={settings.name.value}
        onInput={(event) => {
          settings.name.value = event.currentTarget.value;
        }}
      />
      <span class="form-hint">{lobby.nameHint}</span>
    </label>
  );
}
