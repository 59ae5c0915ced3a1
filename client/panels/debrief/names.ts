/** What the two ends are called in a debrief. */
import { type End, otherEnd } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';

/** Both ends by name, one's own as 'you' in the drawing only: the diary speaks of both. */
export interface Names {
  readonly plain: { readonly [end in End]: string };
  readonly rails: { readonly [end in End]: string };
}

export function namesOf(room: Room, you: End, text: Text): Names {
  const { ends } = text.table.own;
  const { debrief } = text.shell;
  const named = (end: End): string => {
    const occupant = room.setup.occupants[end];
    return occupant === 'person' ? (room.names[end] ?? ends[end]) : text.shell.lobby.partners[occupant].name;
  };
  const other = otherEnd(you);
  return {
    plain: { [you]: room.names[you] ?? ends[you], [other]: named(other) } as Names['plain'],
    rails: { [you]: debrief.you(ends[you]), [other]: debrief.them(named(other), ends[other]) } as Names['rails'],
  };
}
