/** What is played, and by whom: what was asked for as a match's header has it. A level of somebody's own is checked here. */
import { err, ok } from '#shared/base/index.ts';
import { checkLevel } from '#shared/custom/index.ts';
import { isLevelId, levelOf } from '#shared/levels/index.ts';
import type { MatchHeader, Setup } from '#shared/match/index.ts';
import type { CreateRequest, Reply } from '#shared/wire/index.ts';

/** The level rides along where it is none of the game's own. */
export type Chosen = Pick<MatchHeader, 'setup' | 'level'>;

export function chosenBy(request: CreateRequest): Reply<Chosen> {
  const { level, network, help, clock, speed, glass, role, partner } = request;
  const occupants = role === 'client' ? { client: 'person', server: partner } : { client: partner, server: 'person' };
  const setup = (id: string, own: Setup['network']): Setup => ({
    level: id,
    network: network ?? own,
    help,
    clock,
    speed,
    glass,
    occupants: occupants as Setup['occupants'],
  });
  if (typeof level === 'string')
    return isLevelId(level) ? ok({ setup: setup(level, levelOf(level).network) }) : err('malformed');
  return checkLevel(level).length > 0 ? err('unfit-level') : ok({ setup: setup(level.id, level.network), level });
}

export const chosenIn = ({ setup, level }: Chosen): Chosen => (level ? { setup, level } : { setup });

export function swapped(chosen: Chosen): Chosen {
  const { client, server } = chosen.setup.occupants;
  return { ...chosenIn(chosen), setup: { ...chosen.setup, occupants: { client: server, server: client } } };
}
