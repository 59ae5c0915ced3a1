/** A segment at the head of an inbox has been dealt with. */
import { noteHandled } from '#shared/link/index.ts';
import { type Arrived, type Connection, laneBack } from './host.ts';
import type { End } from './level.ts';
import type { Seen } from './seatView.ts';
import { markSeen } from './traffic.ts';
import { setConnection, type Turn, tellOn } from './turn.ts';

/** Removes a handled head from the inbox, and lets the network know that it was handled. */
export function finishHead(
  turn: Turn,
  end: End,
  connection: Connection,
  head: Arrived,
  became: Exclude<Seen['became'], 'queued' | null>,
): void {
  const inbox = connection.inbox.filter((one) => one.id !== head.id);
  setConnection(turn, end, { ...markSeen(connection, head.id, became), inbox });
  tellOn(turn, end, connection.peer, { event: 'handled', id: head.number, became });
  if (head.number < 0) return;
  const link = noteHandled(
    turn.match.link,
    laneBack(turn.match.hosts[end], connection.peer),
    head.label,
    turn.match.at,
  );
  turn.match = { ...turn.match, link };
}
