/** What leaves an end and what reaches it: on the link, into the inbox, and into what the player saw. */
import { leaveUndecided, send } from '#shared/link/index.ts';
import { isNeedless, type LegalMove, listening, type Segment } from '#shared/tcp/index.ts';
import { type Arrived, type Connection, isListenedFor, laneTo, rewound, strangerAt } from './host.ts';
import { mayBeLast, nameOf } from './label.ts';
import type { End } from './level.ts';
import { heard } from './progress.ts';
import type { Outstanding, Seen } from './seatView.ts';
import { connectionOf, isUntold, sameText, setConnection, type Turn, tellOn } from './turn.ts';

/** Puts a segment on the wire and into what its sender saw. */
export function emit(
  turn: Turn,
  end: End,
  connection: Connection,
  segment: Segment,
  how: { readonly code: LegalMove['code'] },
): void {
  const { board, match } = turn;
  if (isUntold(turn, end, connection.peer)) {
    // Nobody is at an address that was made up: a condition of the level, and no doing of the network.
    setConnection(turn, end, addSeen(connection, { way: 'sent', segment, copy: 1, became: null }, turn));
    return;
  }
  const { label, role, order } = nameOf(segment, connection.tcb, connection.incarnation, board.level.mss, how.code);
  const needless = isNeedless(how);
  const copy = copyOf(connection, segment);
  const shipment = {
    lane: laneTo(match.hosts[end], connection.peer),
    label,
    role,
    order,
    last: mayBeLast(connection.tcb, role),
    needless,
    cargo: { segment, copy },
  };
  setConnection(turn, end, addSeen(connection, { way: 'sent', segment, copy, became: null }, turn));
  turn.match = { ...turn.match, segments: match.segments + 1 };
  if (match.network && !turn.prelude) {
    // It is told once it is decided: letting.ts.
    turn.match = { ...turn.match, link: leaveUndecided(match.link, shipment, match.at) };
    return;
  }
  const { link, dispatch } = send(match.link, shipment, match.at, board.conditions);
  turn.match = { ...turn.match, link };
  tellOn(turn, end, connection.peer, {
    event: 'sent',
    id: dispatch.number,
    segment,
    role,
    copy,
    needless,
    prelude: turn.prelude,
    fate: dispatch.fate,
  });
}

const copyOf = (connection: Connection, segment: Segment): number =>
  connection.outstanding.find((one: Outstanding) => sameText(one.segment, segment))?.copies ?? 1;

function addSeen(
  connection: Connection,
  line: Pick<Seen, 'way' | 'segment' | 'copy' | 'became'>,
  turn: Turn,
): Connection {
  const seen: Seen = {
    id: connection.seen.length + 1,
    ...line,
    prelude: turn.prelude,
    state: connection.tcb.state,
    at: turn.match.at,
  };
  return { ...connection, seen: [...connection.seen, seen] };
}

/** The connection with a line of 'what you saw' brought up to date once the segment is handled. */
export function markSeen(connection: Connection, id: number, became: Seen['became']): Connection {
  const seen = connection.seen.map((one) => (one.id === id ? { ...one, became, state: connection.tcb.state } : one));
  return { ...connection, seen };
}

/** The listener takes the place of a connection that is over, as the next segment comes. */
function listenAgain(turn: Turn, end: End, peer: string): void {
  const connection = connectionOf(turn, end, peer);
  if (!isListenedFor(turn.match.hosts[end], connection, turn.board.level.ends[end])) return;
  setConnection(turn, end, { ...connection, tcb: listening(connection.tcb) });
  tellOn(turn, end, peer, { event: 'state', from: 'CLOSED', to: 'LISTEN' });
}

/** A segment that reached this end joins its inbox; a stranger's begins a connection of its own. */
export function enqueue(turn: Turn, to: End, peer: string, what: Omit<Arrived, 'id'>): void {
  const host = turn.match.hosts[to];
  if (host.power === 'off') return;
  const { segment, number } = what;
  const known = Object.hasOwn(host.connections, peer);
  if (known) listenAgain(turn, to, peer);
  const connection = addSeen(
    known ? connectionOf(turn, to, peer) : strangerAt(host, peer, turn.board.level.ends[to]),
    { way: 'arrived', segment, copy: 1, became: 'queued' },
    turn,
  );
  const id = connection.seen.length;
  const asked = connection.probing === 'keepalive' ? rewound(connection) : connection;
  setConnection(turn, to, { ...heard(asked), inbox: [...connection.inbox, { id, ...what }] });
  tellOn(turn, to, peer, { event: 'arrived', id: number, segment, prelude: turn.prelude });
}
