/** Who sits where, as it is asked of the server. */
import { type BotName, type End, otherEnd } from '#shared/match/index.ts';
import type { FriendSeat, MurphyCompany } from '#shared/text/index.ts';
import type { CreateRequest } from '#shared/wire/index.ts';

type Seating = Pick<CreateRequest, 'role' | 'occupants' | 'murphy'>;

/** Where a person is the network it has no mood, time waits for them, and nobody looks into their hand. */
export const PERSON_BETWEEN = {
  network: null,
  clock: 'patient',
  glass: false,
} as const satisfies Partial<CreateRequest>;

/** One player, a bot at the other end, and Murphy between. */
export const alone = (role: End, bot: BotName): Seating => ({
  role,
  occupants: role === 'client' ? { client: 'person', server: bot } : { client: bot, server: 'person' },
  murphy: false,
});

/** Friends take what the player leaves: the other end, the network, or both. */
export const withFriends = (role: End, friend: FriendSeat, bot: BotName): Seating => ({
  ...(friend === 'network' ? alone(role, bot) : { role, occupants: { client: 'person', server: 'person' } }),
  murphy: friend !== 'end',
});

/** The player is the network, with bots or friends at the ends. */
export function asNetwork(company: MurphyCompany, bot: BotName): Seating {
  const at = (end: End) => (company === 'both' || company === end ? 'person' : bot);
  return { role: 'network', occupants: { client: at('client'), server: at('server') }, murphy: true };
}

/** The same company at the other end, and Murphy himself between. */
export const asBefore = (role: End, { [otherEnd(role)]: other }: CreateRequest['occupants']): Seating =>
  other === 'person' ? withFriends(role, 'end', 'steady') : alone(role, other);
