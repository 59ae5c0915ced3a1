/** What everybody chooses: name, end, help, and the bot. */
import { BOTS, ENDS, HELPS } from '#shared/match/index.ts';
import type { FriendSeat } from '#shared/text/index.ts';
import type { Journey } from '../../journey/index.ts';
import { helpFor, withHelp } from '../app/begin.ts';
import { helpWhy } from '../app/helpWhy.ts';
import { Choice } from '../parts/Choice.tsx';
import type { ChosenProps } from './chosen.ts';
import { NameField } from './NameField.tsx';

export interface SetupChoiceProps extends ChosenProps {
  readonly journey: Journey;
  readonly way: 'alone' | 'friend';
  /** In this level a person can be the network. */
  readonly hasMurphy: boolean;
}

const FRIENDS: readonly FriendSeat[] = ['end', 'network', 'both'];

export function SetupChoice({ settings, journey, value, set, way, hasMurphy }: SetupChoiceProps) {
  const { shell, table, murphy } = settings.text.value;
  const { lobby } = shell;
  const withBot = way === 'alone' || (hasMurphy && value.friend === 'network');
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
      {way === 'friend' && hasMurphy && (
        <Choice
          name="friend"
          legend={murphy.lobby.friend}
          value={value.friend}
          onChange={(friend) => set({ friend })}
          options={FRIENDS.map((one) => ({ value: one, ...murphy.lobby.friends[one] }))}
        />
      )}
      {withBot && (
        <Choice
          name="partner"
          legend={lobby.partner}
          value={value.bot}
          onChange={(bot) => set({ bot })}
          options={BOTS.map((one) => ({ value: one, ...lobby.partners[one] }))}
        />
      )}
      {way === 'friend' && <NameField settings={settings} />}
    </>
  );
}
