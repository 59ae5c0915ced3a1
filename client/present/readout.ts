/** What stands beside the time cursor of the ladder: both ends and the network in one frame of a film. */
import { ENDS, type End, otherEnd } from '#shared/match/index.ts';
import type { State } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { connectionOf, numbersOf } from './connection.ts';
import type { Film } from './film.ts';
import { trafficAt } from './traffic.ts';

export interface EndReadout {
  readonly state: State;
  /** The connection that is on the table, where that is not the main one. */
  readonly line: string | null;
  /** A number that the end does not have yet is null. */
  readonly numbers: readonly { readonly name: string; readonly value: number | null }[];
}

export interface Readout {
  readonly seconds: string;
  readonly ends: { readonly [end in End]: EndReadout };
  /** One for each copy between the hosts. */
  readonly underWay: readonly string[];
  /** All of it in a sentence. */
  readonly spoken: string;
}

export function readoutOf(
  film: Film,
  frame: number,
  names: { readonly [end in End]: string },
  text: Text,
): Readout | null {
  const shown = film.frames[frame];
  if (!shown) return null;
  const { replay, ladder } = text.after;
  const ends = { client: endOf(shown.views.client), server: endOf(shown.views.server) };
  const underWay = trafficAt(film, shown.starts).map(({ face, from, is }) =>
    replay.travels(`${face.kind} ${face.label}`, names[otherEnd(from)], is),
  );
  const seconds = text.shell.debrief.seconds(shown.at);
  const states = ENDS.map((end) => {
    const { state, line } = ends[end];
    return { name: names[end], state: line === null ? state : `${state} (${line})` };
  });
  const spoken = ladder.moment(seconds, states, text.joining.list(underWay) || replay.nothingUnderWay);
  return { seconds, ends, underWay, spoken };
}

function endOf(view: Film['frames'][number]['views'][End]): EndReadout {
  const connection = connectionOf(view);
  const { state } = connection.tcb;
  const { sndUna, sndNxt, rcvNxt } = numbersOf(connection);
  return {
    state,
    line: connection.peer === view.peer ? null : connection.peer,
    numbers: [
      { name: 'SND.UNA', value: state === 'CLOSED' ? null : sndUna },
      { name: 'SND.NXT', value: state === 'CLOSED' ? null : sndNxt },
      { name: 'RCV.NXT', value: rcvNxt },
    ],
  };
}
