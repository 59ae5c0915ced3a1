/**
 * A host is an end of the match: its address, its application's script, and its connections by remote address.
 * Plain JSON, immutable: every change makes a new one.
 */
import type { Ms } from '#shared/base/index.ts';
import type { Lane } from '#shared/link/index.ts';
import {
  type ArrivalContext,
  type Backlog,
  type Calls,
  type Keepalive,
  listening,
  NO_CALLS,
  type ProbeKind,
  type Report,
  type Segment,
  type Signal,
  type Situation,
  seqNum,
  type Tcb,
  TIMERS,
} from '#shared/tcp/index.ts';
import type { Move } from './command.ts';
import { type HostBacklog, newBacklog } from './hostBacklog.ts';
import { type Due, type End, type EndPlan, type Level, otherEnd } from './level.ts';
import { freshProgress, type Progress } from './progress.ts';
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

/** Those of the TCB, and the one that says when a probe is due. */
export const HOST_TIMERS = [...TIMERS, 'probe'] as const;
export type HostTimer = (typeof HOST_TIMERS)[number];

const NONE_RUNNING: Connection['timers'] = { retransmission: OFF, user: OFF, timeWait: OFF, probe: OFF };

export interface Connection extends Progress {
  /** The name of the connection: the remote address of the main one and of strangers, the client's address of a further line. */
  readonly peer: string;
  readonly local: string;
  readonly remote: string;
  readonly inbox: readonly Arrived[];
  readonly seen: readonly Seen[];
  /**
   * With how often the RTO of each has run out, in all for the back-off and since the peer was heard of for giving up: a needless copy
   * brings neither nearer, nor does a closed window.
   */
  readonly outstanding: readonly (Outstanding & { readonly expiries: number; readonly unheard: number })[];
  readonly timers: { readonly [timer in HostTimer]: ConnectionTimer };
  /** What the probe timer runs for. */
  readonly probing: ProbeKind | null;
  /** Octets of the script that were not acknowledged when the connection was broken off. */
  readonly lost: number;
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
  /** The same for what befalls the host. */
  readonly befallen: { readonly due: number; readonly triggeredAt: Ms | null };
  /** Without power it hears and does nothing. */
  readonly power: 'on' | 'off';
  readonly reboots: number;
  /** Only where the level bounds the half-open connections of this end's listener. */
  readonly backlog?: HostBacklog;
  readonly connections: { readonly [peer: string]: Connection };
}

const ADDRESSES: { readonly [end in End]: string } = { client: 'A:40001', server: 'B:80' };

export function newConnection(peer: string, local: string, remote: string, plan: EndPlan): Connection {
  return {
    peer,
    local,
    remote,
    ...freshProgress(plan),
    inbox: [],
    seen: [],
    outstanding: [],
    timers: NONE_RUNNING,
    probing: null,
    lost: 0,
  };
}

export function newHost(end: End, { ends, lines = [] }: Level): Host {
  const plan = ends[end];
  const address = ADDRESSES[end];
  const peer = ADDRESSES[otherEnd(end)];
  const further = lines
    .filter(({ filtered }) => end === 'client' || !filtered)
    .map(({ client, server }) =>
      end === 'client' ? newConnection(client, client, server, plan) : newConnection(client, server, client, plan),
    );
  const connections = [newConnection(peer, address, peer, plan), ...further];
  return {
    end,
    address,
    peer,
    listening: false,
    due: 0,
    triggeredAt: null,
    befallen: { due: 0, triggeredAt: null },
    power: 'on',
    reboots: 0,
    ...(plan.backlog === undefined ? {} : { backlog: newBacklog(plan.backlog) }),
    connections: Object.fromEntries(connections.map((one) => [one.peer, one])),
  };
}

/** The connection that the match is about. */
export function mainConnection(host: Host): Connection {
  return host.connections[host.peer] as Connection;
}

/** The connection that a step speaks of. */
export function connectionOfLine(host: Host, line: string | null | undefined): Connection {
  return host.connections[line ?? host.peer] as Connection;
}

/** The connection whose trigger a step waits for. */
export const watched = (host: Host, due: Due): Connection => connectionOfLine(host, watchedLine(due));

/** Its line; null or undefined for the main one. */
export const watchedLine = ({ line, watches }: Due): string | null | undefined =>
  watches === undefined ? line : watches;

/** Whether a listener stands behind a connection that is not there: on its first, or whenever one is over. */
export const isListenedFor = (
  host: Pick<Host, 'listening'>,
  { tcb, signals }: Pick<Connection, 'tcb' | 'signals'>,
  plan: EndPlan,
): boolean => host.listening && tcb.state === 'CLOSED' && (signals.length === 0 || plan.keepsListening === true);

/** The host after a crash: it knows of no connection. What it has seen, and which ISNs it has used, is not its own to forget. */
export function rebooted(host: Host, plan: EndPlan): Host {
  const forgetful = Object.values(host.connections).map((one): [string, Connection] => {
    const { incarnation, seen, sent, delivered, opened } = one;
    const fresh = newConnection(one.peer, one.local, one.remote, plan);
    return [one.peer, { ...fresh, incarnation, seen, sent, delivered, opened }];
  });
  // A service that takes one connection after the other comes up with its host.
  const listening = plan.keepsListening === true;
  return { ...host, listening, reboots: host.reboots + 1, connections: Object.fromEntries(forgetful) };
}

/** The host without power: nothing runs, and what waited is gone. */
export function poweredOff(host: Host): Host {
  const dead = Object.values(host.connections).map((one): [string, Connection] => [
    one.peer,
    { ...one, inbox: [], calls: NO_CALLS, timers: NONE_RUNNING, probing: null },
  ]);
  return { ...host, power: 'off', triggeredAt: null, connections: Object.fromEntries(dead) };
}

/** The probe timer begins anew, with what it runs for next. */
export const rewound = (connection: Connection): Connection => ({
  ...connection,
  probing: null,
  timers: { ...connection.timers, probe: OFF },
});

export function withConnection(host: Host, connection: Connection): Host {
  return { ...host, connections: { ...host.connections, [connection.peer]: connection } };
}

/** What stands for an address that was never heard of: a listener's half of a connection to be, or the fictional TCB of CLOSED. */
export function strangerAt(host: Host, peer: string, plan: EndPlan): Connection {
  const fresh = newConnection(peer, host.address, peer, plan);
  return host.listening ? { ...fresh, tcb: listening(fresh.tcb) } : fresh;
}

/**
 * The names of lanes. The main connection runs between 'client' and 'server'; a further line, and a stranger, has its own address in the
 * place of the client.
 */
export const laneTo = (host: Host, peer: string): Lane => {
  const client = peer === host.peer ? 'client' : peer;
  return host.end === 'client' ? { from: client, to: 'server' } : { from: 'server', to: client };
};

export const laneBack = (host: Host, peer: string): Lane => {
  const { from, to } = laneTo(host, peer);
  return { from: to, to: from };
};

/** Where what travels on this lane comes out: an end and its connection; null where nobody is, or a filter stands before him. */
export function arrivalOf(hosts: { readonly [end in End]: Host }, { lines = [] }: Level, { from, to }: Lane) {
  const line = lines.find(({ client }) => client === from || client === to);
  if (line?.filtered) return null;
  if (to === 'server') return { end: 'server', peer: from === 'client' ? hosts.server.peer : from } as const;
  if (to === 'client') return { end: 'client', peer: hosts.client.peer } as const;
  return line ? ({ end: 'client', peer: to } as const) : null;
}

/** Where this connection stands for the rules of TCP. */
export function situationOf(connection: SituationSource, mss: number, needlessInARow: number): Situation {
  return {
    tcb: connection.tcb,
    inbox: connection.inbox.map((one) => one.segment),
    calls: connection.calls,
    expired: {
      retransmission: connection.timers.retransmission.is === 'expired',
      timeWait: connection.timers.timeWait.is === 'expired',
      probe: connection.timers.probe.is === 'expired',
    },
    mss,
    duplicateAcks: connection.duplicateAcks,
    needlessInARow,
    became: becameOf(connection),
    keepalive: connection.keepalive,
  };
}

/** What an application can be told of the connection: which error ended it, and whether there had been one. */
export function becameOf({
  tcb,
  signals,
  keepalive,
}: Pick<SituationSource, 'tcb' | 'signals' | 'keepalive'>): Report | null {
  const last = signals.at(-1);
  if (tcb.state !== 'CLOSED' || last === undefined || last === 'connection closed') return null;
  // Given up with nothing outstanding, it was the probes that nobody answered.
  if (last === 'connection aborted due to user timeout') return keepalive?.unanswered ? 'dead' : 'timed-out';
  return signals.includes('connection established') ? 'reset' : 'refused';
}

/** What a situation is made of: a connection of a host, or of a seat's view. */
export interface SituationSource {
  readonly tcb: Tcb;
  readonly inbox: readonly { readonly segment: Segment }[];
  readonly calls: Calls;
  readonly signals: readonly Signal[];
  readonly timers: {
    readonly retransmission: { readonly is: 'off' | 'running' | 'expired' };
    readonly timeWait: { readonly is: 'off' | 'running' | 'expired' };
    readonly probe: { readonly is: 'off' | 'running' | 'expired' };
  };
  readonly keepalive: Keepalive | null;
  readonly duplicateAcks: number;
}

/** The Ready that a seat has to give: LISTEN where its script begins with a passive OPEN. */
export const readyMove = ({ peer, calls, tcb }: SituationSource & { readonly peer: string }): Move =>
  calls.open === 'passive' && tcb.state === 'CLOSED'
    ? { move: 'act', peer, action: { do: 'listen' } }
    : { move: 'ready' };

/** The same for a connection as its seat sees it; what an arrival needs to know is in the view too. */
export const contextOfView = ({ nextIss, listening, backlog }: ContextSource): ArrivalContext => ({
  iss: seqNum(nextIss),
  listening,
  ...(backlog ? { backlog } : {}),
});

/** The part of a connection's view that says what an arrival may need to know. */
export interface ContextSource {
  readonly nextIss: number;
  readonly listening: boolean;
  readonly backlog: Backlog | null;
}
