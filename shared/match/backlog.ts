/**
 * A host whose listener keeps only so many half-open connections: what it remembers of its SYNs, which order it goes by, and what the
 * rules of TCP want to know of it (tcp/backlog.ts).
 */
import type { Ms } from '#shared/base/index.ts';
import type { Backlog, Orders } from '#shared/tcp/index.ts';
import type { World } from './application.ts';
import { addressHash, type Board } from './board.ts';
import type { HostEvent } from './events.ts';
import type { Connection, Host } from './host.ts';
import type { HostBacklog, SynFate } from './hostBacklog.ts';
import type { End, Level } from './level.ts';

/**
 * One count of the slow clock. A cookie is good for the rest of its count and the next, which is longer than any client goes on with its
 * first text before it gives up.
 */
const SLOW_CLOCK: Ms = 300_000;

export const halfOpen = ({ connections }: Host): readonly Connection[] =>
  Object.values(connections).filter(({ tcb }) => tcb.state === 'SYN-RECEIVED');

/** What the rules may know of the backlog, for an arrival on this connection. */
export function backlogFor(board: Board, host: Host, connection: Connection): Backlog | null {
  const { backlog } = host;
  if (backlog === undefined) return null;
  const { count, size } = backlog;
  const counts = count === 0 ? [count] : [count, count - 1];
  const full = halfOpen(host).length >= size;
  return {
    full,
    hashes: counts.map((one) => addressHash(board, host.end, connection.peer, one)),
    reach: board.level.mss,
    orders: connection.peer === host.peer ? ordersOf(board, host, backlog, full) : null,
  };
}

/** The first order is due when all who came before it have been dealt with; under a flood, or without room, only cookies help. */
function ordersOf(board: Board, host: Host, { given }: HostBacklog, full: boolean): Orders {
  const [next] = eventsToCome(board.level, host);
  const waits = Object.values(host.connections).some(({ inbox }) => inbox.length > 0);
  const due = given === null && next?.when.on === 'ordered' && !waits;
  return { given, due, fits: full || isFlooded(board.level, host) ? 'cookie' : 'syn-ack' };
}

type Befallen = Pick<Host, 'end' | 'befallen'>;

const eventsToCome = ({ ends }: Level, { end, befallen }: Befallen): readonly HostEvent[] =>
  (ends[end].events ?? []).slice(befallen.due);

const isForgedSyn = (event: HostEvent): boolean => event.happens === 'stray' && event.stray.ctl.includes('SYN');

/** Whether forged SYNs are still to come. */
const isFlooded = (level: Level, host: Befallen): boolean => eventsToCome(level, host).some(isForgedSyn);

/** The flood is over, and there never were more half-open connections than may be. */
export const memoryKept = (level: Level, host: Befallen & Pick<Host, 'backlog'>): boolean =>
  !isFlooded(level, host) && host.backlog !== undefined && host.backlog.most <= host.backlog.size;

/** All forged SYNs of the level. */
export const floodOf = ({ ends }: Level, end: End): number => (ends[end].events ?? []).filter(isForgedSyn).length;

/** How many of the newest SYNs are shown. */
const RECENT = 6;

/** The host with one more SYN that has been handled. */
export function withSyn(host: Host, peer: string, fate: SynFate): Host {
  const { backlog } = host;
  if (backlog === undefined) return host;
  const { fates, most } = backlog;
  const n = fates.seated + fates.cookie + fates.dropped + 1;
  const recent = [...backlog.recent, { n, peer, fate }].slice(-RECENT);
  const now = { fates: { ...fates, [fate]: fates[fate] + 1 }, recent, most: Math.max(most, halfOpen(host).length) };
  return { ...host, backlog: { ...backlog, ...now } };
}

/** The host at this game time: the slow clock goes by it. */
export function withSlowClock(host: Host, at: Ms): Host {
  const { backlog } = host;
  const count = Math.floor(at / SLOW_CLOCK);
  return backlog === undefined || backlog.count === count ? host : { ...host, backlog: { ...backlog, count } };
}

/** What a trigger may know of the host beside the connection. */
export const worldOf = ({ reboots, backlog }: Host): World => ({
  reboots,
  ordered: backlog !== undefined && backlog.given !== null,
});
