/**
 * A host is an end of the match: its address, its application's script, and its connections by remote address.
 * Plain JSON, immutable: every change makes a new one.
 */
import type { Ms } from '#shared/base/index.ts';
import type { Lane } from '#shared/link/index.ts';
import {
  type ArrivalContext,
  type Calls,
  closedTcb,
  listening,
  type Segment,
  type Signal,
  type Situation,
  seqNum,
  type Tcb,
} from '#shared/tcp/index.ts';
import type { Move } from './command.ts';
import { type End, type EndPlan, otherEnd } from './level.ts';
import type { Outstanding, Seen } from './seatView.ts';

/** A segment that waits in the inbox. `id` is its line in `seen`, `number` the dispatch that it is a copy of. */
export interface Arrived {
  readonly id: number;
  readonly segment: Segment;
  readonly label: string;
  readonly number: number;
}

export interface ConnectionTimer {
  readonly is: 'off' | 'running' | 'expired';
  /** Game time at which it was started; 0 when off. */
  readonly startedAt: Ms;
  /** Game time at which it runs out, or ran out; 0 when off. */
  readonly endsAt: Ms;
}

export const OFF: ConnectionTimer = { is: 'off', startedAt: 0, endsAt: 0 };

export interface Connection {
  readonly peer: string;
  readonly tcb: Tcb;
  /** Counts the ISNs that this end has used with this peer; each OPEN or accepted SYN draws a new one. */
  readonly incarnation: number;
  readonly inbox: readonly Arrived[];
  readonly seen: readonly Seen[];
  /** With how often the RTO of each has run out: a needless copy does not bring giving up nearer. */
  readonly outstanding: readonly (Outstanding & { readonly expiries: number })[];
  readonly calls: Calls;
  readonly timers: { readonly retransmission: ConnectionTimer; readonly timeWait: ConnectionTimer };
  readonly duplicateAcks: number;
  readonly signals: readonly Signal[];
  /** Octets of the script: sent for the first time, and delivered from the peer. */
  readonly sent: number;
  readonly delivered: number;
  /** Octets of the script that were not acknowledged when the connection was broken off. */
  readonly lost: number;
  /** It has been ESTABLISHED or beyond; what became of it later stays true. */
  readonly wasOpen: boolean;
}

export interface Host {
  readonly end: End;
  readonly address: string;
  /** The address of the other end of the match: the connection that the script speaks of. */
  readonly peer: string;
  /** A passive OPEN stands for every remote address. */
  readonly listening: boolean;
  /** How many steps of the script are due, and since when the trigger of the next one holds (null: not yet). */
  readonly due: number;
  readonly triggeredAt: Ms | null;
  readonly connections: { readonly [peer: string]: Connection };
}

export const NO_CALLS: Calls = { open: null, text: 0, close: false, abort: false };

const ADDRESSES: { readonly [end in End]: string } = { client: 'A:40001', server: 'B:80' };

function newConnection(peer: string, plan: EndPlan): Connection {
  return {
    peer,
    tcb: closedTcb('rfc5961', plan.rcvWnd),
    incarnation: 0,
    inbox: [],
    seen: [],
    outstanding: [],
    calls: NO_CALLS,
    timers: { retransmission: OFF, timeWait: OFF },
    duplicateAcks: 0,
    signals: [],
    sent: 0,
    delivered: 0,
    lost: 0,
    wasOpen: false,
  };
}

export function newHost(end: End, plan: EndPlan): Host {
  const peer = ADDRESSES[end === 'client' ? 'server' : 'client'];
  return {
    end,
    address: ADDRESSES[end],
    peer,
    listening: false,
    due: 0,
    triggeredAt: null,
    connections: { [peer]: newConnection(peer, plan) },
  };
}

/** The connection that the match is about. */
export function mainConnection(host: Host): Connection {
  return host.connections[host.peer] as Connection;
}

export function withConnection(host: Host, connection: Connection): Host {
  return { ...host, connections: { ...host.connections, [connection.peer]: connection } };
}

/** What stands for an address that was never heard of: a listener's half of a connection to be, or the fictional TCB of CLOSED. */
export function strangerAt(host: Host, peer: string, plan: EndPlan): Connection {
  const fresh = newConnection(peer, plan);
  return host.listening ? { ...fresh, tcb: listening(fresh.tcb) } : fresh;
}

/** The address at the other end of a lane to or from this host: an end of the match, or a stranger by its own address. */
export const remoteOf = (host: Host, { from, to }: Lane): string => {
  const remote = from === host.end ? to : from;
  return remote === otherEnd(host.end) ? host.peer : remote;
};

const nameOfRemote = (host: Host, peer: string): string => (peer === host.peer ? otherEnd(host.end) : peer);

/** The lane on which this host sends to that address, and the one on which it hears from it. */
export const laneTo = (host: Host, peer: string): Lane => ({ from: host.end, to: nameOfRemote(host, peer) });
export const laneBack = (host: Host, peer: string): Lane => ({ from: nameOfRemote(host, peer), to: host.end });

/** Where this connection stands for the rules of TCP. */
export function situationOf(connection: SituationSource, mss: number, needlessInARow: number): Situation {
  return {
    tcb: connection.tcb,
    inbox: connection.inbox.map((one) => one.segment),
    calls: connection.calls,
    expired: {
      retransmission: connection.timers.retransmission.is === 'expired',
      timeWait: connection.timers.timeWait.is === 'expired',
    },
    mss,
    duplicateAcks: connection.duplicateAcks,
    needlessInARow,
  };
}

/** What a situation is made of: a connection of a host, or of a seat's view. */
export interface SituationSource {
  readonly tcb: Tcb;
  readonly inbox: readonly { readonly segment: Segment }[];
  readonly calls: Calls;
  readonly timers: {
    readonly retransmission: { readonly is: 'off' | 'running' | 'expired' };
    readonly timeWait: { readonly is: 'off' | 'running' | 'expired' };
  };
  readonly duplicateAcks: number;
}

/** The Ready that a seat has to give: LISTEN where its script begins with a passive OPEN. */
export const readyMove = ({ peer, calls, tcb }: SituationSource & { readonly peer: string }): Move =>
  calls.open === 'passive' && tcb.state === 'CLOSED'
    ? { move: 'act', peer, action: { do: 'listen' } }
    : { move: 'ready' };

/** The same for a connection as its seat sees it; what an arrival needs to know is in the view too. */
export const contextOfView = ({ nextIss, listening }: ContextSource): ArrivalContext => ({
  iss: seqNum(nextIss),
  listening,
});

/** The part of a connection's view that says what an arrival may need to know. */
export interface ContextSource {
  readonly nextIss: number;
  readonly listening: boolean;
}
