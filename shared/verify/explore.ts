/**
 * Every way in which a level can go: two ends, and a network that loses, doubles and reorders within bounds. Breadth first, so that
 * the first way to anything is a shortest one. docs/verify.md says what is abstracted and why.
 */
import { assert, secretFromText } from '#shared/base/index.ts';
import { matches, type Rule } from '#shared/link/index.ts';
import {
  type Board,
  begin,
  boardOf,
  ENDS,
  type End,
  type Level,
  laneFrom,
  type Match,
  mainConnection,
  type Naming,
  otherEnd,
  RULES_VERSION,
  readyMove,
  step as stepMatch,
} from '#shared/match/index.ts';
import { isNeedless, segLen } from '#shared/tcp/index.ts';
import {
  type Emission,
  type EndState,
  type Items,
  type LocalInfo,
  type LocalStep,
  type Machine,
  MOST_IDS,
  type Mutant,
  newItems,
  newMachine,
} from './ends.ts';
import { type Graph, newInts } from './graph.ts';
import { wrongTogether } from './invariants.ts';

/**
 * How far an exploration goes; printed with its counts. Losses, duplicates and needless moves are not counted: every one may be the next, however
 * many went before.
 */
export interface Bounds {
  /** A timer runs out, or an end resends needlessly, while at most so many copies are under way or unanswered. At 0 a timer still may. */
  readonly resends: number;
  /** The network doubles a copy, or an end sends a needless ACK, while at most so many are; -1: never. */
  readonly extras: number;
  /** Segments that wait unanswered at one end; more stay under way. */
  readonly inbox: number;
  /** Whether anything may happen while an end owes a decision, or only what reaches that end out of what is under way. */
  readonly thinking: boolean;
}

export const FULL: Bounds = { resends: 3, extras: 1, inbox: 2, thinking: true };

/** `murphy`: any fate within the bounds. `script`: the fates of the level's own script, and any order. */
export type NetworkPass = 'murphy' | 'script';

export interface ExploreOptions {
  readonly bounds: Bounds;
  readonly network: NetworkPass;
  readonly mutant?: Mutant;
  /** Breaks a rule on purpose: 2MSL is over at once, whatever is under way. */
  readonly hasty?: boolean;
  /** More states than this end the exploration; it then proves nothing, and says so. */
  readonly most?: number;
}

/** What takes an edge, for fairness. */
export const EDGE_KINDS = ['arrives', 'decides', 'rto', 'leave', 'calls', 'needless', 'lost', 'doubled'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];
export const kindNumber = (kind: EdgeKind, end: End): number =>
  2 * EDGE_KINDS.indexOf(kind) + (end === 'client' ? 0 : 1);
const NEEDLESS_FROM = 2 * EDGE_KINDS.indexOf('needless');
/** Right moves, timers, calls and arrivals: what is left of every match after its last loss, duplicate and needless move. */
export const isRightKind = (kind: number): boolean => kind < NEEDLESS_FROM;

export type Fate = 'deliver' | 'lose' | 'duplicate';

/** One edge, as a path tells it. */
export interface Taken {
  readonly end: End;
  readonly step: LocalStep;
  readonly fate: Fate | null;
}

/** A step of a path, and the state that it leads to. */
export interface PathStep extends Taken {
  readonly to: number;
}

export interface Problem {
  readonly state: number;
  /** The edge out of that state that is wrong; null: the state itself is. */
  readonly taken: Taken | null;
  readonly what: string;
}

export interface Explored {
  readonly board: Board;
  readonly match: Match;
  readonly bounds: Bounds;
  readonly network: NetworkPass;
  readonly graph: Graph;
  /** Winning and other last states, and those that an error ended. */
  readonly wins: readonly number[];
  readonly deadlocks: readonly number[];
  readonly failures: readonly number[];
  /** The first that was found, if any. */
  readonly problem: Problem | null;
  readonly complete: boolean;
  /** The way from the start. */
  readonly pathTo: (state: number) => readonly PathStep[];
  /** Both ends' states. */
  readonly endsOf: (state: number) => { readonly [end in End]: EndState };
  /** Whether a real match stands where this state says, at both ends. */
  readonly agrees: (state: number, match: Match) => boolean;
  /** Whether a real match of this board, whatever its network did, stands in a state that was met. */
  readonly knows: (match: Match) => boolean;
  readonly endStates: { readonly [end in End]: number };
}

/** The board that is explored: ISNs that never wrap, DISCARD by hand. */
export function boardFor(level: Level): Board {
  const secret = secretFromText('verify');
  return boardOf(
    {
      rules: RULES_VERSION,
      setup: {
        level: level.id,
        network: { name: 'scripted', strength: 1 },
        help: 'standard',
        clock: 'patient',
        speed: 100,
        glass: false,
        occupants: { client: 'steady', server: 'steady' },
      },
      boardSecret: secret,
      matchSecret: secret,
    },
    level,
  );
}

/** The real match at the moment at which both are ready and have not moved. */
export function matchAtStart(board: Board): Match {
  let { match } = begin(board);
  for (const end of ENDS) {
    const { n, rev } = match.seats[end];
    match = stepMatch(board, match, {
      at: 0,
      seat: end,
      n: n + 1,
      rev,
      hand: 'bot',
      command: readyMove(match, end),
    }).match;
  }
  return match;
}

/** What of a real match the exploration looks at. */
export function abstractEnd(match: Match, end: End, items: Items): EndState {
  const host = match.hosts[end];
  const { tcb, incarnation, calls, duplicateAcks, signals, sent, delivered, wasOpen, inbox } = mainConnection(host);
  return {
    ...{ tcb, incarnation, calls, duplicateAcks, signals, sent, delivered, wasOpen },
    due: host.due,
    triggered: host.triggeredAt !== null,
    inbox: inbox.map(({ segment, label, number }) => {
      const role = (match.link.log[number]?.role ?? 'ack') as Naming['role'];
      return items.of(otherEnd(end), segment, label, role);
    }),
  };
}

/** A state as it is worked on. Lanes are sorted; `sent` counts, under a script, the copies of the labels it speaks of. */
interface Global {
  readonly client: number;
  readonly server: number;
  readonly lanes: { readonly [end in End]: readonly number[] };
  readonly sent: readonly (readonly [label: number, copies: number])[];
}

function encode({ client, server, lanes, sent }: Global): string {
  const codes = [client, server, lanes.client.length, ...lanes.client, ...lanes.server];
  if (sent.length > 0) for (const [label, copies] of [[MOST_IDS, 0] as const, ...sent]) codes.push(label, copies);
  return String.fromCharCode(...codes);
}

function decode(key: string): Global {
  const codes = Array.from({ length: key.length }, (_, at) => key.charCodeAt(at));
  const [client, server, length] = codes as [number, number, number];
  const mark = codes.indexOf(MOST_IDS, 3);
  const end = mark < 0 ? codes.length : mark;
  const lanes = { client: codes.slice(3, 3 + length), server: codes.slice(3 + length, end) };
  const sent: [number, number][] = [];
  for (let at = end + 2; at < codes.length; at += 2) sent.push([codes[at] as number, codes[at + 1] as number]);
  return { client, server, lanes, sent };
}

const inserted = (lane: readonly number[], id: number): readonly number[] => {
  const at = lane.findIndex((other) => other > id);
  return at < 0 ? [...lane, id] : [...lane.slice(0, at), id, ...lane.slice(at)];
};

const without = (lane: readonly number[], id: number): readonly number[] => {
  const at = lane.indexOf(id);
  return [...lane.slice(0, at), ...lane.slice(at + 1)];
};

type Visit = (to: Global, taken: Taken) => void;

export function explore(level: Level, options: ExploreOptions): Explored {
  const { bounds, network, most = Number.POSITIVE_INFINITY } = options;
  const board = boardFor(level);
  const match = matchAtStart(board);
  const items = newItems();
  const machine = (end: End) => newMachine(board, end, items, options.mutant ?? null);
  const machines: { readonly [end in End]: Machine } = { client: machine('client'), server: machine('server') };
  const script: readonly Rule[] = level.networkScript ?? [];

  const ids = new Map<string, number>();
  const keys: string[] = [];
  const parents = newInts();
  const offsets = newInts();
  const targets = newInts();
  const kinds = newInts();
  const wins: number[] = [];
  const deadlocks: number[] = [];
  const failures: number[] = [];
  let problem: Problem | null = null;
  let complete = true;

  const start: Global = {
    client: machines.client.idOf(abstractEnd(match, 'client', items)),
    server: machines.server.idOf(abstractEnd(match, 'server', items)),
    lanes: { client: [], server: [] },
    sent: [],
  };
  assert(match.link.inFlight.length === 0, 'nothing is under way when a match begins');
  meet(start, -1);
  for (let at = 0; at < keys.length; at++) {
    offsets.push(targets.length());
    if (problem !== null || keys.length > most) {
      complete = false;
      continue;
    }
    expand(at);
  }
  offsets.push(targets.length());

  const graph: Graph = { states: keys.length, offsets: offsets.view(), targets: targets.view(), kinds: kinds.view() };
  return {
    ...{ board, match, bounds, network, graph, wins, deadlocks, failures, problem, complete, pathTo },
    endsOf: (state) => {
      const { client, server } = decode(keys[state] as string);
      return { client: machines.client.info(client).state, server: machines.server.info(server).state };
    },
    agrees: (state, real) => {
      const global = decode(keys[state] as string);
      return ENDS.every((end) => machines[end].idOf(abstractEnd(real, end, items)) === global[end]);
    },
    knows: (real) => {
      const lane = (from: End) =>
        real.link.inFlight
          .filter((flight) => flight.lane.from === from)
          .map(({ cargo, label, role }) => items.of(from, cargo.segment, label, role as Naming['role']).id)
          .sort((a, b) => a - b);
      const [client, server] = ENDS.map((end) => machines[end].idOf(abstractEnd(real, end, items))) as [number, number];
      return ids.has(encode({ client, server, lanes: { client: lane('client'), server: lane('server') }, sent: [] }));
    },
    endStates: { client: machines.client.count(), server: machines.server.count() },
  };

  function meet(state: Global, parent: number): number {
    const key = encode(state);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = keys.length;
    ids.set(key, id);
    keys.push(key);
    parents.push(parent);
    return id;
  }

  function expand(at: number): void {
    const state = decode(keys[at] as string);
    const client = machines.client.info(state.client);
    const server = machines.server.info(state.server);
    const wrong = wrongTogether(client.state, server.state);
    if (wrong !== null) problem ??= { state: at, taken: null, what: wrong };
    if (last(at, state, client, server)) return;
    const before = targets.length();
    successors(state, (to, taken) => {
      if (taken.step.wrong !== null) problem ??= { state: at, taken, what: taken.step.wrong };
      targets.push(meet(to, at));
      kinds.push(kindOf(taken, network));
    });
    const right = kinds.view().subarray(before).some(isRightKind);
    if (!right) deadlocks.push(at);
  }

  /** Whether the match ends here, as the real one would. */
  function last(at: number, { lanes }: Global, client: LocalInfo, server: LocalInfo): boolean {
    const all = client.goals && server.goals;
    if (!all && (client.failed || server.failed)) {
      failures.push(at);
      return true;
    }
    const quiet = lanes.client.length + lanes.server.length + client.inbox + server.inbox === 0;
    if (!quiet || !client.quiet || !server.quiet) return false;
    (all ? wins : deadlocks).push(at);
    return true;
  }

  function successors(state: Global, visit: Visit): void {
    const infos = { client: machines.client.info(state.client), server: machines.server.info(state.server) };
    const underWay = state.lanes.client.length + state.lanes.server.length;
    const busy = underWay + infos.client.inbox + infos.server.inbox;
    const first = bounds.thinking ? undefined : ENDS.find((end) => infos[end].owes);
    for (const end of first ? [first] : ENDS) {
      const info = infos[end];
      const lane = state.lanes[otherEnd(end)];
      if (info.inbox < bounds.inbox) {
        let previous = -1;
        for (const id of lane) {
          if (id === previous) continue;
          previous = id;
          const step = machines[end].arrives(info.id, items.at(id));
          follow({ ...state, lanes: { ...state.lanes, [otherEnd(end)]: without(lane, id) } }, end, step, busy, visit);
        }
      }
      for (const step of info.decisions) {
        if (!isNeedlessStep(step) || busy <= limitOf(step)) follow(state, end, step, busy, visit);
      }
      if (first) continue;
      if (info.calls) follow(state, end, info.calls, busy, visit);
      if (info.rto && busy <= bounds.resends) follow(state, end, info.rto, busy, visit);
      const isOver = options.hasty || (underWay === 0 && !infos[otherEnd(end)].finOutstanding);
      if (info.leave && isOver) follow(state, end, info.leave, busy, visit);
    }
  }

  /** A needless resend is one of the resends, a needless ACK one of the extras. */
  function limitOf({ emits }: LocalStep): number {
    return emits && segLen(emits.item.segment) > 0 ? bounds.resends : bounds.extras;
  }

  /** The step of one end, and what the network makes of what it sends. */
  function follow(state: Global, end: End, step: LocalStep, busy: number, visit: Visit): void {
    assert(step.to < MOST_IDS, 'the states of one end fit 16 bits');
    const moved = { ...state, [end]: step.to };
    const { emits } = step;
    if (!emits) {
      visit(cleaned(moved), { end, step, fate: null });
      return;
    }
    const put = (copies: number, sent: Global['sent'], fate: Fate) => {
      let lane = moved.lanes[end];
      for (let i = 0; i < copies; i++) lane = inserted(lane, emits.item.id);
      visit(cleaned({ ...moved, sent, lanes: { ...moved.lanes, [end]: lane } }), { end, step, fate });
    };
    if (network === 'script') {
      const { fate, sent } = scripted(moved, end, emits);
      put(fate === 'lose' ? 0 : fate === 'duplicate' ? 2 : 1, sent, fate);
      return;
    }
    put(1, moved.sent, 'deliver');
    put(0, moved.sent, 'lose');
    if (busy <= bounds.extras) put(2, moved.sent, 'duplicate');
  }

  /** What the script does with this copy. A needless one shares the fate of the copy before it, and is counted nowhere. */
  function scripted({ sent }: Global, end: End, { item, needless }: Emission): { fate: Fate; sent: Global['sent'] } {
    const named = { lane: laneFrom(end), label: item.label, role: item.role };
    const rules = script.filter((rule) => matches(rule.on, named));
    const count = sent.find(([label]) => label === item.labelId)?.[1] ?? 0;
    const copy = needless ? Math.max(0, count - 1) : count;
    const kind = rules.find((rule) => rule.copy === 'every' || rule.copy === copy)?.fate.kind;
    // Beyond the last copy that it speaks of, the script does the same with all.
    const most = Math.max(-1, ...rules.map((rule) => (rule.copy === 'every' ? 0 : rule.copy))) + 1;
    const counts = !needless && count < most;
    const others = sent.filter(([label]) => label !== item.labelId);
    const now = [...others, [item.labelId, count + 1] as const].sort(([a], [b]) => a - b);
    return { fate: kind === 'lose' || kind === 'duplicate' ? kind : 'deliver', sent: counts ? now : sent };
  }

  /** What will never be sent again need not be counted any longer. */
  function cleaned(state: Global): Global {
    if (state.sent.length === 0) return state;
    const client = machines.client.info(state.client).live;
    const server = machines.server.info(state.server).live;
    const sent = state.sent.filter(([label]) => client.has(label) || server.has(label) || items.isReset(label));
    return sent.length === state.sent.length ? state : { ...state, sent };
  }

  function pathTo(state: number): readonly PathStep[] {
    const path: PathStep[] = [];
    for (let at = state; parents.at(at) >= 0; at = parents.at(at)) {
      let found: PathStep | null = null;
      successors(decode(keys[parents.at(at)] as string), (to, taken) => {
        if (!found && encode(to) === keys[at]) found = { ...taken, to: at };
      });
      assert(found !== null, 'a state follows from its parent');
      path.unshift(found);
    }
    return path;
  }
}

const isNeedlessStep = ({ happening }: LocalStep): boolean =>
  happening.what === 'decides' && isNeedless(happening.move);

function kindOf({ end, step, fate }: Taken, network: NetworkPass): number {
  if (isNeedlessStep(step)) return kindNumber('needless', end);
  if (network === 'murphy' && fate === 'lose') return kindNumber('lost', end);
  if (network === 'murphy' && fate === 'duplicate') return kindNumber('doubled', end);
  return kindNumber(step.happening.what, end);
}
