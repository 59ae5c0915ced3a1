/** Beginning matches: what is asked of the server for each way to play. */
import type { LevelId } from '#shared/levels/index.ts';
import { readyMove } from '#shared/match/index.ts';
import type { CreateRequest, Seated } from '#shared/wire/index.ts';
import type { Asking, Net } from '../../net/index.ts';
import { connectionOf } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';

/** The gentlest choice of everything. */
export const request = (level: LevelId, name: string): CreateRequest => ({
  level,
  seed: null,
  network: null,
  help: 'guided',
  clock: 'patient',
  speed: 100,
  glass: false,
  role: 'client',
  partner: 'steady',
  name,
});

/** No lobby, no name, no choice: the newcomer listens already, and the first SYN is on its way. */
export async function playNow(net: Net, settings: Settings): Asking<Seated> {
  const seated = await net.create({ ...request('first-contact', settings.name.value), role: 'server' });
  if (seated.ok) net.play(readyMove(connectionOf(seated.value.view))).catch(() => {});
  return seated;
}
