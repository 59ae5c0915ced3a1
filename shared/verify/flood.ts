/**
 * The proof of the level with a backlog, which has more connections than the exploration of two ends knows. Here the real match itself is
 * explored, with its real times: every order of decisions, and for each transmission every fate, within the bounds. Since time never goes
 * back there are no ways round, and every way ends. docs/verify.md says what that proves.
 */
import { boardOf, ENDS, type Level, type Match, type StoryEvent } from '#shared/match/index.ts';
import type { FloodBounds } from './bounds.ts';
import { keyOf, type Next, type Node, nexts, smallFlood } from './floodSteps.ts';
import { canReach, newInts } from './graph.ts';
import { printLadder } from './ladder.ts';
import type { Proof } from './proof.ts';
import { boardFor, matchAtStart } from './start.ts';

const RIGHT = 0;
const NEEDLESS = 1;

const LISTENS: readonly StoryEvent[] = [{ at: 0, end: 'server', event: 'state', from: 'CLOSED', to: 'LISTEN' }];

interface Found {
  readonly state: number;
  readonly what: string;
}

/** `change` breaks a rule on purpose, for tests: a level that no longer holds what it promises. */
export function proveFlood(
  level: Level,
  bounds: FloodBounds,
  change: (small: Level) => Level = (small) => small,
): Proof {
  const { chairs, first, second, mischief, needless } = bounds;
  const board = boardOf(boardFor(level).header, change(smallFlood(level, chairs, first, second)));
  const ids = new Map<string, number>();
  const nodes: Node[] = [];
  const stories: { readonly parent: number; readonly story: readonly StoryEvent[] }[] = [];
  const offsets = newInts();
  const targets = newInts();
  const kinds = newInts();
  const wins: number[] = [];
  const lost: number[] = [];
  const afterNeedless = new Set<number>();
  let found: Found | null = null;

  meet({ match: matchAtStart(board), mischief, needless }, -1, LISTENS);
  for (let at = 0; at < nodes.length; at++) {
    offsets.push(targets.length());
    const { match } = nodes[at] as Node;
    const wrong = wrongIn(match, chairs);
    if (wrong !== null) found ??= { state: at, what: wrong };
    if (match.phase === 'ended') (match.ending === 'won' ? wins : lost).push(at);
    else for (const next of nexts(board, nodes[at] as Node)) take(at, next);
  }
  offsets.push(targets.length());

  const graph = { states: nodes.length, offsets: offsets.view(), targets: targets.view(), kinds: kinds.view() };
  const reach = canReach(graph, wins, (kind) => kind === RIGHT);
  const rightly = reachedRightly();
  const failures = lost.filter((state) => rightly[state] === 1);
  const deadlocks = failures.filter((state) => nodes[state]?.match.ending === 'unreachable');
  const stuck = [...afterNeedless].filter((state) => reach[state] === 0);
  if (failures[0] !== undefined) found ??= { state: failures[0], what: 'right moves alone do not win' };
  if (stuck[0] !== undefined) found ??= { state: stuck[0], what: 'after this needless move right ones cannot win' };
  if (wins.length === 0) found ??= { state: 0, what: 'the level cannot be won' };
  const [win] = wins;
  return {
    ...{
      network: 'murphy',
      bounds,
      states: graph.states,
      edges: graph.targets.length,
      clientStates: 0,
      serverStates: 0,
    },
    ...{ deadlocks: deadlocks.length, failures: failures.length, won: wins.length, stuck: stuck.length },
    ...{ cycles: 0, fairCycles: 0, proved: found === null, win: win === undefined ? null : ladderTo(win) },
    counterexample: found && { what: found.what, ladder: ladderTo(found.state), replayed: true },
  };

  function take(from: number, { node, isNeedless, story }: Next): void {
    const to = meet(node, from, story);
    targets.push(to);
    kinds.push(isNeedless ? NEEDLESS : RIGHT);
    if (isNeedless) afterNeedless.add(to);
  }

  function meet(node: Node, parent: number, story: readonly StoryEvent[]): number {
    const key = keyOf(node);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = nodes.length;
    ids.set(key, id);
    nodes.push(node);
    stories.push({ parent, story });
    return id;
  }

  /** Which states right moves alone lead to, whatever the network does. */
  function reachedRightly(): Uint8Array {
    const met = new Uint8Array(nodes.length);
    const open = [0];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (met[at] === 1) continue;
      met[at] = 1;
      for (let edge = offsets.at(at); edge < offsets.at(at + 1); edge++)
        if (kinds.at(edge) === RIGHT) open.push(targets.at(edge));
    }
    return met;
  }

  function ladderTo(state: number): string {
    const path: (readonly StoryEvent[])[] = [];
    for (let at = state; at >= 0; at = stories[at]?.parent ?? -1) path.unshift(stories[at]?.story ?? []);
    return printLadder(path.flat());
  }
}

/** What must not be in any state. */
function wrongIn({ hosts }: Match, chairs: number): string | null {
  const { server } = hosts;
  const all = Object.values(server.connections);
  if (all.filter(({ tcb }) => tcb.state === 'SYN-RECEIVED').length > chairs) return 'more is half open than may be';
  const forged = all.filter(({ peer }) => peer !== server.peer && peer !== hosts.client.address);
  if (forged.some(({ opened }) => opened > 0)) return 'an ACK that nobody has checked has become a connection';
  return ENDS.every((end) => Object.values(hosts[end].connections).every(({ lost }) => lost === 0))
    ? null
    : 'text was lost';
}
