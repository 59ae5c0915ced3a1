/** A room in which everybody has a name: who gave none is called by their seat, in the reader's language. */
import { ENDS } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';

export function named(room: Room, { shell, murphy }: Text): Room {
  const { network } = room.names;
  const [client, server] = ENDS.map((end) => (room.names[end] === '' ? shell.lobby.roles[end].name : room.names[end]));
  return {
    ...room,
    names: {
      client: client ?? null,
      server: server ?? null,
      ...(network === undefined ? {} : { network: network === '' ? murphy.name : network }),
    },
  };
}
