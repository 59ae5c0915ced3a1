/**
 * Every way in which a level can go: two ends, and a network that loses, doubles and reorders within bounds. Breadth first, so that
 * the first way to anything is a shortest one. docs/verify.md says what is abstracted and why.
 */
import { assert } from '#shared/base/index.ts';
import { type Board, ENDS, type End, type Level, type Match, type Naming } from '#shared/match/index.ts';
import type { Bounds, ExploreOptions, NetworkPass } from './bounds.ts';
import { isRightKind, kindOf, type PathStep, type Taken } from './edges.ts';
import { type EndState, linesIn } from './end.ts';
import { type LocalInfo, type Machine, newMachine } from './ends.ts';
import { decode, encode, type Global } from './global.ts';
import { type Graph, newInts } from './graph.ts';
import { holdsOf } from './holds.ts';
import { wrongTogether } from './invariants.ts';
import { newItems } from './items.ts';
import { endOf, lineOfLane } from './lane.ts';
import { abstractEnd, boardFor, matchAtStart } from './start.ts';
import { newSuccessors } from './successors.ts';

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
  /** The steps from each of these states to the next, by right moves alone. */
  readonly along: (states: readonly number[]) => readonly PathStep[];
  /** Both ends' states. */
  readonly endsOf: (state: number) => { readonly [end in End]: EndState };
  /** Whether a real match stands where this state says, at both ends. */
  readonly agrees: (state: number, match: Match) => boolean;
  /** Whether a real match of this board, whatever its network did, stands in a state that was met. */
  readonly knows: (match: Match) => boolean;
  readonly endStates: { readonly [end in End]: number };
}

/** States between two questions whether it is enough. */
const ASK_EVERY = 512;

export function explore(level: Level, options: ExploreOptions): Explored {
  const { bounds, network, accident, most = Number.POSITIVE_INFINITY, isEnough = () => false, untilStuck } = options;
  const board = boardFor(level);
  const match = matchAtStart(board);
  const items = newItems();
  const machine = (end: End) => newMachine(board, match, end, items, options.mutant ?? null);
  const machines: { readonly [end in End]: Machine } = { client: machine('client'), server: machine('server') };
  const holds = holdsOf(level);
  const successors = newSuccessors(level, options, machines, items);

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
    freed: 0,
    lanes: { client: [], server: [] },
    sent: [],
  };
  assert(match.link.inFlight.length === 0, 'nothing is under way when a match begins');
  meet(start, -1);
  for (let at = 0; at < keys.length; at++) {
    offsets.push(targets.length());
    if (complete && at % ASK_EVERY === 0 && isEnough(keys.length)) complete = false;
    if (untilStuck && deadlocks.length + failures.length > 0) complete = false;
    if (problem !== null || !complete || keys.length > most) {
      complete = false;
      continue;
    }
    expand(at);
  }
  offsets.push(targets.length());

  const graph: Graph = { states: keys.length, offsets: offsets.view(), targets: targets.view(), kinds: kinds.view() };
  return {
    ...{ board, match, bounds, network, graph, wins, deadlocks, failures, problem, complete, pathTo, along },
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
        [...real.link.inFlight, ...real.link.undecided.map(({ shipment }) => shipment)]
          .filter(({ lane }) => endOf(lane) === from)
          .map(({ cargo, label, role, lane }) => {
            return items.of(from, cargo.segment, label, role as Naming['role'], lineOfLane(lane)).id;
          })
          .sort((a, b) => a - b);
      const [client, server] = ENDS.map((end) => machines[end].idOf(abstractEnd(real, end, items))) as [number, number];
      const freed = real.link.log.reduce((bits, { lane, label, role }) => {
        return holds.after(bits, endOf(lane), { label, role: role as Naming['role'] });
      }, 0);
      const lanes = { client: lane('client'), server: lane('server') };
      return ids.has(encode({ client, server, freed, lanes, sent: [] }));
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
    const wrong = accident ? befallen(state, client, server) : wrongBetween(client.state, server.state);
    if (wrong !== null) problem ??= { state: at, taken: null, what: wrong };
    if (last(at, state, client, server)) return;
    const before = targets.length();
    successors(state, (to, taken) => {
      if (!accident && taken.step.wrong !== null) problem ??= { state: at, taken, what: taken.step.wrong };
      targets.push(meet(to, at));
      kinds.push(kindOf(taken, network));
    });
    const right = kinds.view().subarray(before).some(isRightKind);
    if (!right) deadlocks.push(at);
  }

  function befallen({ lanes }: Global, client: LocalInfo, server: LocalInfo): string | null {
    const ends = { client: client.state, server: server.state };
    return accident?.(ends, lanes.client.length + lanes.server.length) ? 'the accident that was looked for' : null;
  }

  /** Each connection with its other half. */
  function wrongBetween(client: EndState, server: EndState): string | null {
    const main = match.hosts.client.peer;
    for (const line of linesIn(client)) {
      const other = server.lines[line.peer === main ? match.hosts.server.peer : line.peer];
      const wrong = other ? wrongTogether(line, other) : null;
      if (wrong !== null) return wrong;
    }
    return null;
  }

  /** Whether the match ends here, as the real one would. */
  function last(at: number, { lanes }: Global, client: LocalInfo, server: LocalInfo): boolean {
    const all = client.goals && server.goals;
    if (!all && (client.failed || server.failed)) {
      failures.push(at);
      return true;
    }
    const quiet = lanes.client.length + lanes.server.length + client.inbox + server.inbox === 0;
    if (!quiet || !client.quiet || !server.quiet || (!all && (client.asks || server.asks))) return false;
    (all ? wins : deadlocks).push(at);
    return true;
  }

  function pathTo(state: number): readonly PathStep[] {
    const path: PathStep[] = [];
    for (let at = state; parents.at(at) >= 0; at = parents.at(at)) path.unshift(stepTo(at, parents.at(at), () => true));
    return path;
  }

  function along(states: readonly number[]): readonly PathStep[] {
    return states.slice(1).map((to, i) => stepTo(to, states[i] as number, isRightKind));
  }

  function stepTo(at: number, from: number, takes: (kind: number) => boolean): PathStep {
    let found: PathStep | null = null;
    successors(decode(keys[from] as string), (to, taken) => {
      if (!found && encode(to) === keys[at] && takes(kindOf(taken, network))) found = { ...taken, to: at };
    });
    assert(found !== null, 'a state follows from the one before it');
    return found;
  }
}
