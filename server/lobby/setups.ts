/** What is played, and by whom: what was asked for as a match's header has it. A level of somebody's own is checked here. */
import { err, ok } from '#shared/base/index.ts';
import { checkLevel } from '#shared/custom/index.ts';
import { isLevelId, levelOf } from '#shared/levels/index.ts';
import { type MatchHeader, mayHaveMurphy, type Setup } from '#shared/match/index.ts';
import type { CreateRequest, Reply } from '#shared/wire/index.ts';
import { swapped as swappedSetup } from './seating.ts';

/** The level rides along where it is none of the game's own. */
export type Chosen = Pick<MatchHeader, 'setup' | 'level'>;

export function chosenBy(request: CreateRequest): Reply<Chosen> {
  const { level, network, occupants, help, clock, speed, glass } = request;
  if (!fitsTogether(request)) return err('malformed');
  const setup = (id: string, own: Setup['network']): Setup => {
    const shared = { level: id, help, clock, speed, glass, occupants };
    if (request.murphy) return { ...shared, network: CALM, murphy: 'person' };
    return { ...shared, network: network ?? own };
  };
  if (typeof level === 'string')
    return isLevelId(level) ? ok({ setup: setup(level, levelOf(level).network) }) : err('malformed');
  return checkLevel(level).length > 0 ? err('unfit-level') : ok({ setup: setup(level.id, level.network), level });
}

/** What a person decides is not drawn. */
const CALM = { name: 'calm', strength: 1 } as const;

/**
 * Who asks sits on a chair that is a person's. A person is the network only of a level of the game's own that has room for one, and on the
 * Patient clock, where thinking costs nothing.
 */
function fitsTogether({ level, role, occupants, murphy, clock, glass }: CreateRequest): boolean {
  if (role === 'network' ? !murphy : occupants[role] !== 'person') return false;
  if (!murphy) return true;
  return (
    typeof level === 'string' && isLevelId(level) && mayHaveMurphy(levelOf(level)) && clock === 'patient' && !glass
  );
}

export const chosenIn = ({ setup, level }: Chosen): Chosen => (level ? { setup, level } : { setup });

export const swapped = (chosen: Chosen): Chosen => ({ ...chosenIn(chosen), setup: swappedSetup(chosen.setup) });
