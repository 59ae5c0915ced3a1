/**
 * The judge of a capture: segments in, as they come out of a reader, and verdicts out. What it remembers of a connection is bounded; a new
 * ISN on the same four addresses begins a new one.
 */
import type { CapturedSegment, Endpoint, Flag } from '#shared/capture/index.ts';
import { seqAdd, seqNum } from '#shared/tcp/index.ts';
import { fits } from './check.ts';
import { type Connection, endsOf, finish, isOver, newConnection, take } from './connection.ts';
import type { Judged } from './doubt.ts';
import { newEnd, YES } from './end.ts';
import { ACK, FIN, is, NO_SCALE, PSH, RST, type Seen, type Side, SYN } from './seen.ts';

/** What two addresses and two ports have had so far. */
interface Pair {
  /** Who is 'a' in it: the key of the other direction is turned round. */
  readonly a: string;
  readonly b: string;
  current: Connection;
  /** Whether `a` is the client of `current`. */
  aIsClient: boolean;
  previous: { readonly connection: Connection; readonly aIsClient: boolean } | null;
  /** A SYN into a connection that seems to live, and what came after it: its answer shows whose it is. */
  stray: CapturedSegment[];
}

export interface Judge {
  push(segment: CapturedSegment): void;
  /** No more will come. */
  end(): void;
  /** In the order of their first segments. */
  readonly connections: readonly Connection[];
}

/** So many segments wait for the answer to a SYN that may begin a new connection. */
const MOST_STRAY = 8;

const BITS: { readonly [flag in Flag]?: number } = { FIN, SYN, RST, PSH, ACK };

function seenOf(s: CapturedSegment, from: Side): Seen {
  let flags = 0;
  for (const flag of s.flags) flags |= BITS[flag] ?? 0;
  const { windowScale, sackPermitted, sack, timestamps, broken } = s.options;
  const areCut = s.truncated || broken === true;
  return {
    n: s.n,
    t: s.at / 1e9,
    from,
    flags,
    seq: seqNum(s.seq),
    ack: seqNum(s.ack ?? 0),
    len: s.len,
    wnd: s.wnd,
    scale: windowScale ?? (areCut ? null : NO_SCALE),
    stamped: timestamps !== undefined ? true : areCut ? null : false,
    permitsSack: sackPermitted ?? (areCut ? null : false),
    sack: sack ?? null,
    stamp: timestamps?.value ?? null,
    echo: timestamps?.echo ?? null,
    damaged: s.checksum === 'wrong',
    direction: s.direction,
  };
}

/** A pair, and which of its directions this is. */
interface Way {
  readonly pair: Pair;
  readonly fromA: boolean;
}

type Ways = Map<string, Map<string, Map<number, Way>>>;

const portsOf = (from: Endpoint, to: Endpoint): number => from.port * 0x10000 + to.port;

function put(ways: Ways, from: Endpoint, to: Endpoint, way: Way): void {
  const some = ways.get(from.address) ?? new Map<string, Map<number, Way>>();
  const ports = some.get(to.address) ?? new Map<number, Way>();
  ways.set(from.address, some.set(to.address, ports.set(portsOf(from, to), way)));
}

const nameOf = ({ address, port }: Endpoint): string => `${address}:${port}`;

export function newJudge(tell: (connection: Connection, judged: Judged) => void): Judge {
  const connections: Connection[] = [];
  const pairs: Pair[] = [];
  /** By address of the sender, address of the receiver, and both ports. */
  const ways: Ways = new Map();

  const opened = (client: string, server: string, whole: boolean, first = true): Connection => {
    const connection = newConnection(connections.length, [client, server], whole, first);
    connections.push(connection);
    return connection;
  };

  const give = (connection: Connection, s: Seen): void => take(connection, s, (judged) => tell(connection, judged));

  const begun = (s: CapturedSegment, from: string, to: string): Pair => {
    const isSyn = s.flags.includes('SYN');
    const answers = isSyn && s.ack !== null;
    // Without a SYN the lower port is taken for the server's.
    const byServer = answers || (!isSyn && s.from.port < s.to.port);
    const current = byServer ? opened(to, from, false) : opened(from, to, isSyn);
    return { a: from, b: to, current, aIsClient: !byServer, previous: null, stray: [] };
  };

  const wayOf = (s: CapturedSegment): Way => {
    const found = ways.get(s.from.address)?.get(s.to.address)?.get(portsOf(s.from, s.to));
    if (found !== undefined) return found;
    const pair = begun(s, nameOf(s.from), nameOf(s.to));
    pairs.push(pair);
    const way = { pair, fromA: true };
    put(ways, s.to, s.from, { pair, fromA: false });
    put(ways, s.from, s.to, way);
    return way;
  };

  /** A new connection on the same addresses. */
  const renew = (pair: Pair, from: string, to: string): void => {
    pair.previous = { connection: pair.current, aIsClient: pair.aIsClient };
    pair.current.superseded = true;
    pair.current = opened(from, to, true, false);
    pair.aIsClient = from === pair.a;
  };

  const into = (pair: Pair, s: CapturedSegment, fromA: boolean): void => {
    const { previous } = pair;
    const seen = seenOf(s, fromA === pair.aIsClient ? 0 : 1);
    // The numbers of the two can overlap: what fits both is of the newer, and so is all until that has shown its numbers.
    if (previous !== null && !is(seen, SYN) && pair.current.near !== null) {
      const old = seenOf(s, fromA === previous.aIsClient ? 0 : 1);
      const isOld = fits(old, ...endsOf(previous.connection, old.from));
      if (isOld && !fits(seen, ...endsOf(pair.current, seen.from))) {
        give(previous.connection, old);
        return;
      }
    }
    give(pair.current, seen);
  };

  /** A SYN with an ISN of its own. */
  const meetSyn = (pair: Pair, s: CapturedSegment, fromA: boolean): void => {
    const { current } = pair;
    const side: Side = fromA === pair.aIsClient ? 0 : 1;
    const isNew = isNewSyn(current, s, side);
    if (isNew === 'stray') pair.stray.push(s);
    else {
      if (isNew === 'recovered') recover(current);
      else if (isNew === 'new') renew(pair, fromA ? pair.a : pair.b, fromA ? pair.b : pair.a);
      into(pair, s, fromA);
    }
  };

  /** The answer shows whether that SYN has begun a connection. */
  const decide = (pair: Pair, isLast: boolean): void => {
    const { stray } = pair;
    const [syn] = stray;
    const last = stray.at(-1);
    if (syn === undefined || last === undefined) return;
    const fromA = nameOf(syn.from) === pair.a;
    const isAnswer = (nameOf(last.from) === pair.a) !== fromA;
    if (!isLast && !isAnswer && stray.length < MOST_STRAY) return;
    pair.stray = [];
    const isAccepted = isAnswer && last.flags.includes('SYN') && last.ack === seqAdd(seqNum(syn.seq), 1);
    if (isAccepted) renew(pair, nameOf(syn.from), nameOf(syn.to));
    for (const s of stray) into(pair, s, nameOf(s.from) === pair.a);
  };

  return {
    connections,
    push(s) {
      const { pair, fromA } = wayOf(s);
      if (pair.stray.length > 0) {
        pair.stray.push(s);
        decide(pair, false);
      } else if (s.ack === null && s.flags.includes('SYN') && s.flags.length === 1) meetSyn(pair, s, fromA);
      else into(pair, s, fromA);
    },
    end() {
      for (const pair of pairs) decide(pair, true);
      for (const connection of connections) finish(connection, (judged) => tell(connection, judged));
    },
  };
}

/** What a SYN without ACK is to the connection that its addresses have. */
function isNewSyn(c: Connection, s: CapturedSegment, side: Side): 'same' | 'new' | 'stray' | 'recovered' {
  const early = c.early.find((seen) => is(seen, SYN) && seen.from === side);
  const [end, peer] = endsOf(c, side);
  const iss = end.iss ?? early?.seq ?? null;
  if (iss === s.seq || (!end.seen && c.early.length === 0 && !peer.seen)) return 'same';
  if (iss === null) return c.whole ? 'same' : 'new';
  // An old SYN came first, and its SYN,ACK was refused by who had never sent it (RFC 9293 3.5, Figure 8).
  if (end.rstAnswers && side === 0 && peer.taken.synAck !== YES) return 'recovered';
  // Once the server has answered another SYN, this one needs an answer of its own.
  const isAnswered = peer.iss !== null || c.early.some((seen) => is(seen, SYN) && seen.from !== side);
  return isOver(c) || !isAnswered ? 'new' : 'stray';
}

/** The numbers begin anew, in the same connection. */
function recover(c: Connection): void {
  Object.assign(c.ends[0], newEnd());
  Object.assign(c.ends[1], newEnd());
  c.before = 'LISTEN';
}
