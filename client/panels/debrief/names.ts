/** What the two ends are called in a debrief. */
import { type End, otherEnd, type Seat, type Setup } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';

/** Both ends by name, one's own as 'you' in the drawing only: the diary speaks of both. */
export interface Names {
  readonly plain: { readonly [end in End]: string };
  readonly rails: { readonly [end in End]: string };
}

export function namesOf(room: Room, you: Seat, text: Text): Names {
  const { ends } = text.table.own;
  const { debrief } = text.shell;
  const named = (end: End): string => {
    const occupant = room.setup.occupants[end];
    return occupant === 'person' ? (room.names[end] ?? ends[end]) : text.shell.lobby.partners[occupant].name;
  };
  const rail = (end: End): string => debrief.them(named(end), ends[end]);
  if (you === 'network')
    return {
      plain: areTwins(room.setup) ? text.after.shared.ends : { client: named('client'), server: named('server') },
      rails: { client: rail('client'), server: rail('server') },
    };
  const other = otherEnd(you);
  return {
    plain: { [you]: room.names[you] ?? ends[you], [other]: named(other) } as Names['plain'],
    rails: { [you]: debrief.you(ends[you]), [other]: rail(other) } as Names['rails'],
  };
}

/** Two bots of one name: a sentence about both must call them by their ends. */
const areTwins = ({ occupants: { client, server } }: Setup): boolean => client !== 'person' && client === server;

/** Where nobody's name is told: bots have theirs, people are what they sat at. */
export function rolesAsNames(setup: Setup, text: Text): Names {
  const { occupants } = setup;
  const { ends } = text.after.shared;
  const plain = (end: End): string => {
    const occupant = occupants[end];
    return occupant === 'person' ? ends[end] : text.shell.lobby.partners[occupant].name;
  };
  const rail = (end: End): string =>
    occupants[end] === 'person' ? ends[end] : text.shell.debrief.them(plain(end), text.table.own.ends[end]);
  return {
    plain: areTwins(setup) ? ends : { client: plain('client'), server: plain('server') },
    rails: { client: rail('client'), server: rail('server') },
  };
}
