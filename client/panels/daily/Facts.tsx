/** Under which conditions everybody plays: the same words as in the lobby. */

import { setupOf } from '#shared/daily/index.ts';
import { otherEnd } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Today } from '#shared/wire/index.ts';

export function Facts({ today, text }: { readonly today: Today; readonly text: Text }) {
  const { lobby } = text.shell;
  const { top } = text.table;
  const { help, clock, network, occupants } = setupOf(today);
  const partner = occupants[otherEnd(today.role)];
  const facts = [
    { name: lobby.role, value: lobby.roles[today.role].name },
    {
      name: lobby.network,
      value: text.joining.facts([top.networks[network.name], lobby.strengthOf(network.strength)]),
    },
    { name: lobby.help, value: top.helps[help] },
    { name: lobby.clock, value: lobby.clocks[clock].name },
    ...(partner === 'person' ? [] : [{ name: lobby.partner, value: lobby.partners[partner].name }]),
  ];
  return (
    <>
      <dl class="daily-facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="daily-same">{text.daily.sentence}</p>
    </>
  );
}
