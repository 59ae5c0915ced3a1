/** What is explored of each level, within which bounds, and the verdict: counts, a shortest win, a shortest counterexample. */
import type { Level } from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import type { Bounds, FloodBounds } from './bounds.ts';
import { isRightKind } from './edges.ts';
import { type Explored, explore, type Problem } from './explore.ts';
import { proveFlood } from './flood.ts';
import { canReach, fairCycle, shortestWay } from './graph.ts';
import { printLadder } from './ladder.ts';
import type { Mutant } from './line.ts';
import type { Counterexample, Counts, Pass, Proof } from './proof.ts';
import { type Replayed, replay } from './replay.ts';

/** For levels of one handshake or one teardown. */
const WIDE: Bounds = { resends: 4, extras: 2, inbox: 2, thinking: true };

/** Much text has too many orders for all at once: copies that linger, and answers to several segments, are explored apart. */
const LINGERING: Bounds = { resends: 1, extras: 0, inbox: 1, thinking: true };
const MERGING: Bounds = { resends: 0, extras: -1, inbox: 2, thinking: true };

/** Where strays, crashes or several connections multiply the orders: one copy lingers beside what is new. */
const NARROW: Bounds = { resends: 1, extras: -1, inbox: 1, thinking: false };

const WIDER: Bounds = { ...LINGERING, inbox: 2 };

/** Through any network. Where a level is not named, the widest do. */
const BOUNDS: { readonly [level: string]: readonly Bounds[] } = {
  'first-contact': [{ ...WIDE, resends: 3 }],
  parcel: [LINGERING, MERGING],
  'echo-and-overtake': [LINGERING, { ...MERGING, resends: 1 }],
  'paper-jam': [{ ...WIDE, resends: 2, extras: 1 }],
  'back-so-soon': [WIDER],
  amnesia: [WIDER],
  'slam-the-door': [{ ...NARROW, resends: 0 }],
  forger: [NARROW],
  'server-shutdown': [WIDER],
  'one-more-thing': [{ ...WIDE, resends: 3 }],
  'the-fin-that-overtook': [{ ...LINGERING, inbox: 2 }],
  'grand-tour': [LINGERING, MERGING],
};

/** The level with a backlog has a proof of its own. */
const FLOOD = { chairs: 2, first: 3, second: 1 } as const;
const MURPHY_AT_FLOOD: FloodBounds = { ...FLOOD, mischief: 2, needless: 0 };
const NEEDLESS_AT_FLOOD: FloodBounds = { ...FLOOD, mischief: 1, needless: 1 };

/** Under the level's own script, where the widest are too wide. */
const SCRIPTED: { readonly [level: string]: Bounds } = {
  'slam-the-door': { ...NARROW, inbox: 2 },
  forger: { ...WIDE, resends: 2 },
};

/** What is explored of a level, the widest first; one with a script of its own is explored under it too. */
export function passesOf(level: Level): readonly [Pass, ...Pass[]] {
  if (level.ends.server.backlog !== undefined)
    return [
      { network: 'murphy', bounds: MURPHY_AT_FLOOD },
      { network: 'murphy', bounds: NEEDLESS_AT_FLOOD },
    ];
  const [first = WIDE, ...more] = BOUNDS[level.id] ?? [];
  const murphy = (bounds: Bounds): Pass => ({ network: 'murphy', bounds });
  const script: readonly Pass[] =
    level.networkScript === null ? [] : [{ network: 'script', bounds: SCRIPTED[level.id] ?? WIDE }];
  return [murphy(first), ...more.map(murphy), ...script];
}

/** More states than memory holds: an exploration that is cut here has proved nothing. */
const MOST_STATES = 6_000_000;

/** Rules broken on purpose: a proof of them has to fail. */
export interface Broken {
  readonly mutant?: Mutant;
  readonly hasty?: boolean;
}

export function prove(level: Level, { network, bounds }: Pass, { mutant, hasty = false }: Broken = {}): Proof {
  if ('chairs' in bounds) return proveFlood(level, bounds);
  const explored = explore(level, { bounds, network, hasty, most: MOST_STATES, ...(mutant ? { mutant } : {}) });
  const { graph, wins, deadlocks, failures } = explored;
  const reach = canReach(graph, wins, isRightKind);
  const stuck = reach.reduce((sum, one) => sum + (one ? 0 : 1), 0);
  const { cycles, fair } = fairCycle(graph, isRightKind);
  const counts: Counts = {
    ...{ network, bounds, states: graph.states, edges: graph.targets.length },
    ...{ clientStates: explored.endStates.client, serverStates: explored.endStates.server },
    ...{ deadlocks: deadlocks.length, failures: failures.length, won: wins.length },
    ...{ stuck, cycles, fairCycles: fair === null ? 0 : 1 },
  };
  const problem = explored.problem ?? firstProblem(explored, reach, fair);
  const win = shortestWin(explored);
  const counterexample = problem
    ? told(explored, problem)
    : win && missed(win.agrees && win.ending === 'won', win.ladder);
  return { ...counts, proved: counterexample === null, win: win?.ladder ?? null, counterexample };
}

/** A shortest win, and where real times do not allow that one, a shortest by right moves with nothing lost; null if there is none. */
function shortestWin(explored: Explored): Replayed | null {
  const [first] = explored.wins;
  if (first === undefined) return null;
  const win = replay(explored, explored.pathTo(first));
  if (win.agrees) return win;
  const way = shortestWay(explored.graph, explored.wins, isRightKind);
  const other = way === null ? win : replay(explored, explored.along(way));
  return other.agrees ? other : (playedWin(explored) ?? other);
}

/** Two steady bots over a perfect network: where what befalls a host comes at its own time, the shortest ways are often too early for it. */
function playedWin({ board, knows }: Explored): Replayed | null {
  const calm = { ...board.header.setup, network: { name: 'calm', strength: 1 } } as const;
  const { match, story } = simulate({ ...board.header, setup: calm }, board.level);
  return match.ending === 'won' && knows(match)
    ? { agrees: true, ending: match.ending, ladder: printLadder(story), story }
    : null;
}

/** A win that the real match does not have would be a fault of the abstraction. */
const missed = (agrees: boolean, ladder: string): Counterexample | null =>
  agrees
    ? null
    : { what: 'the real match does not win on the way on which the exploration does', ladder, replayed: false };

function firstProblem(explored: Explored, reach: Uint8Array, fair: number | null): Problem | null {
  const at = (state: number, what: string): Problem => ({ state, taken: null, what });
  const { deadlocks, failures, wins, complete } = explored;
  if (deadlocks[0] !== undefined)
    return at(deadlocks[0], 'nothing is under way, no timer runs, nothing is owed, and the level is not won');
  if (failures[0] !== undefined) return at(failures[0], 'an error ends the match before the level is won');
  if (!complete) return at(0, 'there are more states than are explored: the bounds are too wide');
  if (fair !== null)
    return at(fair, 'from here both ends can go round for ever, with right moves and nothing lost, and never win');
  const stuck = reach.indexOf(0);
  if (stuck >= 0) return at(stuck, 'from here right moves cannot win any more');
  return wins.length === 0 ? at(0, 'the level cannot be won') : null;
}

function told(explored: Explored, { state, taken, what }: Problem): Counterexample {
  const { ladder, agrees } = replay(explored, explored.pathTo(state), taken);
  return { what, ladder, replayed: agrees };
}
