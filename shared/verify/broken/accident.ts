/** Looks for the shortest accident once a rule is taken away, and whether there is one while it stands. */
import type { Board, StoryEvent } from '#shared/match/index.ts';
import type { Breakable } from '#shared/tcp/index.ts';
import { explore } from '../explore.ts';
import { BOUNDS, BROKEN } from './rules.ts';
import { type Shown, shownOf } from './shown.ts';

/** More than there are within the bounds; so a search has an end on a phone too. */
const MOST_STATES = 200_000;

/** The shortest way into the accident, as plain data. */
export interface AccidentFound {
  readonly board: Board;
  /** The match at the start and after each step, with what happened on the way. */
  readonly shown: readonly [Shown, ...Shown[]];
  readonly story: readonly StoryEvent[];
  /** Which of these is the first in which the rule is broken. */
  readonly brokenAt: number;
  /** Steps of the way, and states that were looked at until it was found. */
  readonly steps: number;
  readonly states: number;
}

/** null: there is none within the bounds. */
export function accidentWithout(name: Breakable): AccidentFound | null {
  const { level, without, accident } = BROKEN[name];
  const { level: other = level, ...broken } = without;
  const explored = explore(other, { bounds: BOUNDS, network: 'murphy', most: MOST_STATES, accident, ...broken });
  const { problem, board, graph } = explored;
  if (problem === null) return null;
  const path = explored.pathTo(problem.state);
  const told = shownOf(explored, path);
  const brokenAt = told.shown.findIndex(({ events }) => events.some((event) => isBroken(event, BROKEN[name].breaks)));
  return { board, ...told, brokenAt, steps: path.length, states: graph.states };
}

const isBroken = (event: StoryEvent, { end, from, to }: (typeof BROKEN)[Breakable]['breaks']): boolean =>
  event.event === 'state' && event.at > 0 && event.end === end && event.from === from && event.to === to;

/** The same search with the rule in place. `states`: all that there are within the bounds. */
export function safeWith(name: Breakable): { readonly states: number; readonly isSafe: boolean } {
  const { level, accident } = BROKEN[name];
  const { graph, problem, complete } = explore(level, {
    bounds: BOUNDS,
    network: 'murphy',
    most: MOST_STATES,
    accident,
  });
  return { states: graph.states, isSafe: problem === null && complete };
}
