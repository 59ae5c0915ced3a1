/** What befalls a host happens: a stray comes out of the network, the host crashes, loses power, or its process ends. */
import { type Segment, type SeqNum, seqAdd, seqInWindow, seqNum } from '#shared/tcp/index.ts';
import { holds } from './application.ts';
import { worldOf } from './backlog.ts';
import { addressHash, type Board, issOf, strayNumber } from './board.ts';
import type { CookieNumber, HostEvent, Stray, StrayNumber } from './events.ts';
import { type Connection, connectionOfLine, poweredOff, rebooted, strangerAt, watched } from './host.ts';
import { type End, otherEnd } from './level.ts';
import { enqueue } from './traffic.ts';
import { setConnection, setHost, type Turn, tell, tellOn } from './turn.ts';

export const eventsOf = ({ level }: Board, end: End): readonly HostEvent[] => level.ends[end].events ?? [];

/** The next of the events, once its trigger holds and its time has come. */
export function advanceEvents(turn: Turn, end: End): void {
  const host = turn.match.hosts[end];
  const { due, triggeredAt } = host.befallen;
  const event = eventsOf(turn.board, end)[due];
  if (!event || turn.match.phase !== 'running' || turn.prelude) return;
  if (triggeredAt === null) {
    if (!holds(event, watched(host, event), worldOf(host))) return;
    setHost(turn, { ...host, befallen: { due, triggeredAt: turn.match.at } });
    return;
  }
  if (triggeredAt + event.after > turn.match.at) return;
  setHost(turn, { ...host, befallen: { due: due + 1, triggeredAt: null } });
  befall(turn, end, event);
}

function befall(turn: Turn, end: End, event: HostEvent): void {
  const host = turn.match.hosts[end];
  if (event.happens !== 'stray') tell(turn, end, { event: 'befell', what: event.happens });
  switch (event.happens) {
    case 'stray':
      emerge(
        turn,
        end,
        event.from === undefined ? connectionOfLine(host, event.line) : stranger(turn, end, event.from),
        event.stray,
      );
      break;
    case 'reboot': {
      forget(turn, end);
      const plan = turn.board.level.ends[end];
      const { profile = plan.profile } = event;
      setHost(turn, { ...rebooted(host, profile ? { ...plan, profile } : plan), triggeredAt: null });
      break;
    }
    case 'power-off':
      setHost(turn, poweredOff(host));
      break;
    case 'process-end': {
      const connection = connectionOfLine(host, event.line);
      const calls = { ...connection.calls, text: 0, close: !event.unread, abort: event.unread };
      setConnection(turn, end, { ...connection, calls });
      break;
    }
  }
}

/** What a crash does to the connections is a change of state that no segment, call or timeout explains. */
function forget(turn: Turn, end: End): void {
  for (const { tcb, peer } of Object.values(turn.match.hosts[end].connections)) {
    if (tcb.state !== 'CLOSED') tellOn(turn, end, peer, { event: 'state', from: tcb.state, to: 'CLOSED' });
  }
}

const stranger = ({ board, match }: Turn, end: End, from: string): Connection => {
  const host = match.hosts[end];
  return host.connections[from] ?? strangerAt(host, from, board.level.ends[end]);
};

/** A stray is a copy of no transmission, so its number is negative, and counts back for each end. */
function emerge(turn: Turn, end: End, connection: Connection, stray: Stray): void {
  const { due } = turn.match.hosts[end].befallen;
  const id = -2 * due - (end === 'client' ? 0 : 1);
  const segment = strayAt(turn.board, end, connection, stray, due);
  tellOn(turn, end, connection.peer, { event: 'stray', id, segment, origin: stray.origin });
  enqueue(turn, end, connection.peer, { segment, label: `stray ${id}`, number: id });
}

/** The segment as it meets this connection now. */
export function strayAt(
  board: Board,
  end: End,
  connection: Pick<Connection, 'tcb' | 'peer'>,
  stray: Stray,
  place: number,
): Segment {
  const number = (what: StrayNumber): SeqNum => numberAt(board, end, connection, what, place);
  const { ack, ctl, len } = stray;
  const seq = number(stray.seq);
  const wnd = connection.tcb.rcvWnd;
  if (ack?.of === 'cookie') return { seq, ack: untrueAck(board, end, connection.peer, seq, ack), ctl, len, wnd };
  return { seq, ack: ack === null ? null : number(ack), ctl, len, wnd };
}

function numberAt(
  board: Board,
  end: End,
  { tcb }: Pick<Connection, 'tcb'>,
  number: StrayNumber,
  place: number,
): SeqNum {
  switch (number.of) {
    case 'drawn':
      return strayNumber(board, end, place);
    case 'firstIss':
      return seqAdd(issOf(board, end, 0), number.plus);
    case 'firstIrs':
      return seqAdd(issOf(board, otherEnd(end), 0), number.plus);
    case 'irs':
      // Where the connection has gone already, the stray is as old as it was.
      return seqAdd(tcb.irs ?? issOf(board, otherEnd(end), 0), number.plus);
    default:
      return seqAdd(seqNum(tcb[number.of]), number.plus);
  }
}

/** An ACK that goes back to no cookie of this peer: whoever makes one up does not hit upon it. */
function untrueAck(board: Board, end: End, peer: string, seq: SeqNum, { to, plus }: CookieNumber): SeqNum {
  const trueAck = (address: string, count: number) => seqAdd(addressHash(board, end, address, count), seq);
  const guess = seqAdd(trueAck(to, 0), plus);
  const hits = [0, 1, 2].some((count) => seqInWindow(trueAck(peer, count), guess, board.level.mss + 1));
  return hits ? untrueAck(board, end, peer, seq, { of: 'cookie', to, plus: plus + board.level.mss + 1 }) : guess;
}
