/** What everybody chooses: name, end, help, and the bot. */
import { BOTS, ENDS, HELPS } from '#shared/match/index.ts';
import type { Journey } from '../../journey/index.ts';
import { helpFor, withHelp } from '../app/begin.ts';
import { helpWhy } from '../app/helpWhy.ts';
import { Choice } from '../parts/Choice.tsx';
import type { ChosenProps } from './LevelChoice.tsx';

export interface SetupChoiceProps extends ChosenProps {
  readonly journey: Journey;
  readonly way: 'alone' | 'friend';
}

export function SetupChoice({ settings, journey, value, set, way }: SetupChoiceProps) {
  const { shell, table } = settings.text.value;
  const { lobby } = shell;
  const bot = value.partner === 'person' ? 'steady' : value.partner;
  return (
    <>
      <Choice
        name="role"
        legend={lobby.role}
        value={value.role}
        onChange={(role) => set({ role })}
        options={ENDS.map((end) => ({ value: end, ...lobby.roles[end] }))}
      />
      <Choice
        name="help"
        legend={lobby.help}
        value={value.help}
        onChange={(help) => set(withHelp(help))}
        options={HELPS.map((help) => ({ value: help, name: table.top.helps[help] }))}
      />
      <p class="form-hint">
        {lobby.helps[value.help]} {value.help === helpFor(journey) && helpWhy(journey, settings.text.value)}
      </p>
      {way === 'alone' ? (
        <Choice
          name="partner"
          legend={lobby.partner}
          value={bot}
          onChange={(partner) => set({ partner })}
          options={BOTS.map((one) => ({ value: one, ...lobby.partners[one] }))}
        />
      ) : (
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
      )}
    </>
  );
}
