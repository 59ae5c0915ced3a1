/** The connection of a seat's view that is on the table now, and where it stands for the rules of TCP. */
import { type ConnectionView, contextOfView, type SeatView, situationOf } from '#shared/match/index.ts';
import { isNeedless, type LegalMove, legalMoves, type SeqNum, type State, seqNum } from '#shared/tcp/index.ts';

/**
 * The connection that is on the table: the first that owes something, else the one that the application has spoken of last. A function of
 * the view alone, so that every panel speaks of the same one. A view without a connection is a bug of the server.
 */
export function connectionOf(view: SeatView): ConnectionView {
  const spokenOf = view.script[view.due - 1]?.line ?? view.peer;
  const found =
    view.connections.find((one) => one.owed !== null) ??
    view.connections.find((one) => one.peer === spokenOf) ??
    view.connections[0];
  if (found === undefined) throw new Error('a view has a connection');
  return found;
}

/**
 * The view with this connection before the others, so that it stays on the table as long as it owes something: a card is composed for one
 * connection, and what arrives on another must not come between.
 */
export function keptOn(view: SeatView, peer: string | null): SeatView {
  const kept = view.connections.find((one) => one.peer === peer);
  if (kept === undefined || kept === view.connections[0]) return view;
  return { ...view, connections: [kept, ...view.connections.filter((one) => one !== kept)] };
}

/** Whose segment is on the table at a backlog, where anybody may knock: both addresses; else null. */
export function lineName(view: SeatView): { readonly local: string; readonly remote: string } | null {
  const { local, remote } = connectionOf(view);
  return view.backlog === null ? null : { local, remote };
}

/** The same connection in another view of the seat. */
export const sameIn = (view: SeatView, { peer }: ConnectionView): ConnectionView | undefined =>
  view.connections.find((one) => one.peer === peer);

/** The right moves now, the most expected first; the needless ones are left out. */
export function rightMoves(view: SeatView): readonly LegalMove[] {
  const connection = connectionOf(view);
  const situation = situationOf(connection, view.mss, view.needlessInARow);
  return legalMoves(situation, contextOfView(connection)).filter((move) => !isNeedless(move));
}

/** The numbers that a card of one's own would take. Before the SYN they are those of the ISS that will be used. */
export interface OwnNumbers {
  readonly iss: SeqNum;
  readonly sndUna: SeqNum;
  readonly sndNxt: SeqNum;
  /** null until the peer's SYN has been taken in. */
  readonly irs: SeqNum | null;
  readonly rcvNxt: SeqNum | null;
}

export function numbersOf(connection: ConnectionView): OwnNumbers {
  const { tcb } = connection;
  if (isUnopened(tcb.state)) {
    const iss = seqNum(connection.nextIss);
    return { iss, sndUna: iss, sndNxt: iss, irs: null, rcvNxt: null };
  }
  const { iss, sndUna, sndNxt, irs } = tcb;
  return { iss, sndUna, sndNxt, irs, rcvNxt: irs === null ? null : tcb.rcvNxt };
}

export const isUnopened = (state: State): boolean => state === 'CLOSED' || state === 'LISTEN';

/** One of the connections of the level, as a line of the list. */
export interface LineOfView {
  readonly peer: string;
  /** The end of it by which the others are told apart: one's own port at the client, the peer's at the server. */
  readonly address: string;
  /** null while it is the player's to know. */
  readonly state: State | null;
  readonly isShown: boolean;
  readonly owes: boolean;
}

const portOf = (address: string): string => address.slice(address.indexOf(':'));

/** The connections that the level speaks of; strangers, who come uninvited, are none of them. */
export function linesOfView(view: SeatView): readonly LineOfView[] {
  const named = new Set([view.peer, ...view.lines]);
  const shown = connectionOf(view).peer;
  return view.connections
    .filter(({ peer }) => named.has(peer))
    .map(({ peer, local, remote, tcb, owed }) => ({
      peer,
      address: view.seat === 'client' ? `${portOf(local)} → ${remote}` : `← ${remote}`,
      state: view.setup.help === 'expert' ? null : tcb.state,
      isShown: peer === shown,
      owes: owed !== null,
    }));
}
