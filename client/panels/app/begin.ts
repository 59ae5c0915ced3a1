/** Beginning matches: what is asked of the server for each way to play. */
import type { CustomLevel } from '#shared/custom/index.ts';
import type { LevelId } from '#shared/levels/index.ts';
import { type End, type Help, readyMove } from '#shared/match/index.ts';
import type { CreateRequest, Seated } from '#shared/wire/index.ts';
import { type Journey, levelIn, starsOf, TUTORIAL, weatherFor } from '../../journey/index.ts';
import type { Asking, Net } from '../../net/index.ts';
import { connectionOf } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';
import { alone } from './seating.ts';

/** The gentlest choice of everything. */
export const request = (level: LevelId | CustomLevel, name: string): CreateRequest => ({
  level,
  seed: null,
  network: null,
  help: 'guided',
  clock: 'patient',
  speed: 100,
  glass: false,
  ...alone('client', 'steady'),
  name,
});

/** No lobby, no name, no choice: the newcomer listens already, and the first SYN is on its way. */
export async function playNow(net: Net, settings: Settings): Asking<Seated> {
  const seated = await net.create({ ...request('first-contact', settings.name.value), ...alone('server', 'steady') });
  if (seated.ok && seated.value.view.seat !== 'network')
    net.play(readyMove(connectionOf(seated.value.view))).catch(() => {});
  return seated;
}

/** The help that the player gets: their own wish, else what their last boards say. */
export const helpFor = ({ kept, progress }: Journey): Help => kept.value.wants ?? progress.value.help.help;

/** What goes with a help: time waits for nobody on Expert. */
export const withHelp = (help: Help): Pick<CreateRequest, 'help' | 'clock'> => ({
  help,
  clock: help === 'expert' ? 'live' : 'patient',
});

/** Murphy's mood in the next match of this level; null leaves it to the level. */
export const weatherOf = ({ kept }: Journey, level: LevelId): CreateRequest['network'] =>
  weatherFor(level, kept.value.last.filter((one) => one.level === level && one.ending === 'won').length);

/** A solo match of this level, with the help that is due. */
export const beginLevel = (net: Net, settings: Settings, journey: Journey, level: LevelId, role: End): Asking<Seated> =>
  net.create({
    ...request(level, settings.name.value.trim()),
    ...withHelp(helpFor(journey)),
    network: weatherOf(journey, level),
    ...alone(role, 'steady'),
  });

/** A level of the tutorial begins with a ghost that plays it: the first time, before anything was won there. */
export const ghostIsDue = ({ kept, progress }: Journey, level: LevelId): boolean =>
  TUTORIAL.includes(level) &&
  starsOf(levelIn(progress.value, level)) === 0 &&
  !kept.value.watched.includes(level) &&
  !kept.value.last.some((one) => one.level === level);
