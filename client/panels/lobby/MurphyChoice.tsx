/** Being the network: who sits at the ends, and what friends there get. */
import { BOTS, HELPS } from '#shared/match/index.ts';
import type { MurphyCompany } from '#shared/text/index.ts';
import { withHelp } from '../app/begin.ts';
import { Choice } from '../parts/Choice.tsx';
import type { ChosenProps } from './chosen.ts';
import { NameField } from './NameField.tsx';

const COMPANIES: readonly MurphyCompany[] = ['bots', 'client', 'server', 'both'];

export function MurphyChoice({ settings, value, set }: ChosenProps) {
  const { shell, table, murphy } = settings.text.value;
  const { lobby } = murphy;
  const { company, bot, help } = value;
  return (
    <>
      <p class="form-hint">{lobby.sentence}</p>
      <Choice
        name="company"
        legend={lobby.company}
        value={company}
        onChange={(one) => set({ company: one })}
        options={COMPANIES.map((one) => ({ value: one, ...lobby.companies[one] }))}
      />
      {company !== 'both' && (
        <Choice
          name="bot"
          legend={lobby.bot}
          value={bot}
          onChange={(one) => set({ bot: one })}
          options={BOTS.map((one) => ({ value: one, ...shell.lobby.partners[one] }))}
        />
      )}
      {company !== 'bots' && (
        <>
          <Choice
            name="help"
            legend={shell.lobby.help}
            value={help}
            onChange={(one) => set(withHelp(one))}
            options={HELPS.map((one) => ({ value: one, name: table.top.helps[one] }))}
          />
          <NameField settings={settings} />
        </>
      )}
    </>
  );
}
