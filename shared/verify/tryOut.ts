/**
 * A level that nobody has proved yet, tried out beside a page: two bots on many boards, then every way that it can go, within bounds that fit a
 * phone. It says what was found and how far it looked, and claims no more.
 */
import { trialHeader } from '#shared/custom/index.ts';
import {
  CLOCKS,
  ENDS,
  type End,
  type Goal,
  goalsOf,
  type Level,
  reached,
  type StoryEvent,
} from '#shared/match/index.ts';
import { simulateUpTo } from '#shared/referee/index.ts';
import type { State } from '#shared/tcp/index.ts';
import type { Bounds, NetworkPass } from './bounds.ts';
import { isRightKind } from './edges.ts';
import { knownHost, lineIn } from './end.ts';
import { type Explored, explore, type Problem } from './explore.ts';
import { canReach, fairCycle } from './graph.ts';
import { replay } from './replay.ts';

/** In which way it gets stuck. */
export type Trap = 'deadlock' | 'error' | 'circle' | 'stuck' | 'never' | 'rule';

/** Where an end stands when the level is stuck, how many calls of its script have come, and what it has not reached. */
export interface StuckEnd {
  readonly state: State;
  readonly due: number;
  readonly lacks: readonly Goal[];
}

export type Verdict =
  /** Proved within the bounds: whatever happens, right moves win. */
  | { readonly is: 'wins'; readonly states: number }
  | {
      readonly is: 'trap';
      readonly trap: Trap;
      readonly states: number;
      /** The real match goes that way too, at its own times. */
      readonly real: boolean;
      readonly story: readonly StoryEvent[];
      readonly ends: { readonly [end in End]: StuckEnd };
    }
  | { readonly is: 'too-big'; readonly states: number }
  | { readonly is: 'unexplored'; readonly why: 'backlog' | 'watched' };

export interface Watch {
  /** Told how many states there are; true ends the search. */
  readonly isEnough: (states: number) => boolean;
}

/** Narrow first, so that an answer comes soon; then wider, as long as it may. */
const NARROWEST: Bounds = { resends: 0, extras: -1, inbox: 1, thinking: true };
const NARROW: Bounds = { resends: 1, extras: 0, inbox: 1, thinking: true };
/** Two segments may wait at once, so that what their order does is seen in a tenth of the states of the widest pass. */
const ORDERED: Bounds = { resends: 0, extras: 0, inbox: 2, thinking: true };
const WIDER: Bounds = { resends: 1, extras: 1, inbox: 2, thinking: true };

/** Some 100 MB at the most. */
const MOST_STATES = 150_000;

export function tryOut(level: Level, { isEnough }: Watch): Verdict {
  if (level.watched) return { is: 'unexplored', why: 'watched' };
  if (ENDS.some((end) => level.ends[end].backlog !== undefined)) return { is: 'unexplored', why: 'backlog' };
  const passes: readonly (readonly [Bounds, NetworkPass])[] = [
    [NARROWEST, 'murphy'],
    [NARROW, 'murphy'],
    [ORDERED, 'murphy'],
    [WIDER, 'murphy'],
    ...(level.networkScript === null ? [] : [[WIDER, 'script'] as const]),
  ];
  let proved = 0;
  let looked = 0;
  for (const [bounds, network] of passes) {
    const explored = explore(level, {
      bounds,
      network,
      most: MOST_STATES,
      isEnough: (states) => isEnough(proved + states),
      untilStuck: true,
    });
    const trap = trapIn(explored);
    if (trap !== null) return trap;
    const { states } = explored.graph;
    looked = Math.max(looked, states);
    if (!explored.complete) break;
    proved += states;
  }
  return proved > 0 ? { is: 'wins', states: proved } : { is: 'too-big', states: looked };
}

function trapIn(explored: Explored): Extract<Verdict, { is: 'trap' }> | null {
  const found = firstTrap(explored);
  if (found === null) return null;
  const [trap, { state, taken }] = found;
  const { agrees, story } = replay(explored, explored.pathTo(state), taken);
  return {
    is: 'trap',
    trap,
    states: explored.graph.states,
    real: agrees,
    story,
    ends: { client: stuckAt(explored, state, 'client'), server: stuckAt(explored, state, 'server') },
  };
}

function stuckAt({ board, match, endsOf }: Explored, at: number, end: End): StuckEnd {
  const state = endsOf(at)[end];
  const main = match.hosts[end].peer;
  const host = knownHost({ main }, state);
  const lacks = goalsOf(board.level, end).filter(
    (goal) => goal !== 'foretold' && goal !== 'memory-kept' && !reached(board.level, end, goal, host),
  );
  return { state: lineIn(state, main).tcb.state, due: state.due, lacks };
}

/** What is wrong on the way is so however far it was looked; that no way leads on, only if all of it was. */
function firstTrap(explored: Explored): readonly [Trap, Problem] | null {
  const { problem, deadlocks, failures, complete, graph, wins } = explored;
  const at = (trap: Trap, state: number): readonly [Trap, Problem] => [trap, { state, taken: null, what: trap }];
  if (problem !== null) return ['rule', problem];
  if (failures[0] !== undefined) return at('error', failures[0]);
  if (deadlocks[0] !== undefined) return at('deadlock', deadlocks[0]);
  if (!complete) return null;
  if (wins.length === 0) return at('never', 0);
  const { fair } = fairCycle(graph, isRightKind);
  if (fair !== null) return at('circle', fair);
  const stuck = canReach(graph, wins, isRightKind).indexOf(0);
  return stuck < 0 ? null : at('stuck', stuck);
}

export interface Boards {
  readonly won: number;
  readonly of: number;
}

const NO_BOARDS: Boards = { won: 0, of: 0 };

/** Two steady bots on boards of this level, every other one on the Live clock, on from those that are played, until it is enough. */
export function playBoards(level: Level, isEnough: (boards: number) => boolean, played = NO_BOARDS): Boards {
  let { won, of } = played;
  for (; !isEnough(of); of++) {
    const clock = CLOCKS[of % CLOCKS.length] ?? 'patient';
    const { match } = simulateUpTo(MOST_ENTRIES, trialHeader(level, clock, `${of}`), level);
    if (match.ending === 'won') won++;
  }
  return { won, of };
}

/** A board on which Murphy is at work takes more than a calm one. */
const MOST_ENTRIES = 1000;
