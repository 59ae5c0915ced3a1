/**
 * A path of the exploration, which has no clock, in a real match: a time is found for each of its steps, the network is told the fates
 * that make it so, and the entries are given to `step`. What cannot be timed, or goes otherwise, is told as it was explored.
 */
import type { Ms } from '#shared/base/index.ts';
import type { Fate as LinkFate, Rule } from '#shared/link/index.ts';
import {
  type Board,
  begin,
  type End,
  type Input,
  type Match,
  type Move,
  nextDeadline,
  type StoryEvent,
  step as stepMatch,
} from '#shared/match/index.ts';
import type { State } from '#shared/tcp/index.ts';
import type { PathStep, Taken } from './edges.ts';
import { lineIn } from './end.ts';
import type { Explored } from './explore.ts';
import { printLadder } from './ladder.ts';
import { laneOf } from './lane.ts';
import { flightsOf, schedule } from './schedule.ts';

export interface Replayed {
  /** The real match took every step, and stands where the path ends. */
  readonly agrees: boolean;
  readonly ending: Match['ending'];
  readonly ladder: string;
  readonly story: readonly StoryEvent[];
}

/** `beyond`: a last step that is wrong and leads out of the state. */
export function replay(explored: Explored, path: readonly PathStep[], beyond: Taken | null = null): Replayed {
  const state = path.at(-1)?.to ?? 0;
  const times = schedule(explored, path);
  const played = times && playReally(explored, path, times, state);
  if (played && beyond === null) return { agrees: true, ...played };
  const story = storyOf(explored, path, times, beyond);
  return { agrees: false, ending: null, ladder: printLadder(story), story };
}

/** The fates that bring every copy when the path wants it. */
function rulesOf({ board }: Explored, path: readonly PathStep[], times: readonly Ms[]): readonly Rule[] {
  const { arrivals } = flightsOf(path);
  const copies = new Map<number, number>();
  const rules: Rule[] = [];
  for (const [i, { step, fate, end }] of path.entries()) {
    const { emits } = step;
    if (!emits || emits.needless) continue;
    const { item } = emits;
    const copy = copies.get(item.labelId) ?? 0;
    copies.set(item.labelId, copy + 1);
    const [first, second] = (arrivals[i] ?? []).map((j) => (times[j] as Ms) - (times[i] as Ms) - board.timing.oneWay);
    const late = first ?? board.timing.msl - board.timing.oneWay;
    const fates: { readonly [fate in NonNullable<Taken['fate']>]: LinkFate } = {
      lose: { kind: 'lose' },
      deliver: late === 0 ? { kind: 'deliver' } : { kind: 'delay', by: late },
      duplicate: { kind: 'duplicate', after: Math.max(0, (second ?? late) - late) },
    };
    rules.push({ on: { ...laneOf(end, item.line), label: item.label }, copy, fate: fates[fate ?? 'deliver'] });
  }
  return rules;
}

type Played = Omit<Replayed, 'agrees'>;

function playReally(explored: Explored, path: readonly PathStep[], times: readonly Ms[], state: number): Played | null {
  const script = rulesOf(explored, path, times);
  const { conditions } = explored.board;
  const board: Board = {
    ...explored.board,
    conditions: { ...conditions, network: { name: 'scripted', strength: 1, script } },
  };
  let match = explored.match;
  const story: StoryEvent[] = [...begin(board).story];
  const enter = (input: Input) => {
    const stepped = stepMatch(board, match, input);
    match = stepped.match;
    story.push(...stepped.story);
    return stepped.code;
  };
  for (const [i, { end, step }] of path.entries()) {
    const at = times[i] as Ms;
    for (let due = nextDeadline(board, match); due !== null && due <= at; due = nextDeadline(board, match)) {
      enter({ at: due, seat: 'host', n: null, rev: null, hand: 'own', command: { host: 'tick' } });
    }
    const { happening } = step;
    if (!('move' in happening)) continue;
    const { n, rev } = match.seats[end];
    const command: Move = { move: 'act', peer: happening.peer, action: happening.move.action };
    if (match.phase !== 'running') return null;
    const code = enter({ at, seat: end, n: n + 1, rev, hand: 'own', command });
    if (code !== happening.move.code) return null;
  }
  return explored.agrees(state, match) ? { ending: match.ending, ladder: printLadder(story), story } : null;
}

/** The path as a story, for a ladder: real times where there are some, else a second for each step. */
function storyOf(
  explored: Explored,
  path: readonly PathStep[],
  times: readonly Ms[] | null,
  beyond: Taken | null,
): readonly StoryEvent[] {
  const story: StoryEvent[] = [...begin(explored.board).story];
  const stateOf = (at: number, end: End): State => mainState(explored, at, end);
  const states = { client: stateOf(0, 'client'), server: stateOf(0, 'server') };
  const ids = new Map<number, number>();
  const tellOne = ({ end, step, fate }: Taken, at: Ms, to: number | null) => {
    const { happening, emits } = step;
    if (happening.what === 'arrives') {
      const id = ids.get(happening.item.id) ?? 0;
      story.push({ at, end, event: 'arrived', id, segment: happening.item.segment, prelude: false });
    }
    if (happening.what === 'rto') story.push({ at, end, event: 'timer', timer: 'retransmission', is: 'expired' });
    if (happening.what === 'probe') story.push({ at, end, event: 'timer', timer: 'probe', is: 'expired' });
    if (happening.what === 'befalls') {
      const event = explored.board.level.ends[end].events?.[befallenBefore(explored, to, end)];
      if (event && event.happens !== 'stray') story.push({ at, end, event: 'befell', what: event.happens });
    }
    if (happening.what === 'gives-up')
      story.push({ at, end, event: 'signal', signal: 'connection aborted due to user timeout' });
    if (happening.what === 'leave') story.push({ at, end, event: 'timer', timer: 'timeWait', is: 'expired' });
    const now = to === null ? null : stateOf(to, end);
    if (now !== null && now !== states[end]) {
      story.push({ at, end, event: 'state', from: states[end], to: now });
      states[end] = now;
    }
    if (happening.what === 'arrives') {
      story.push({ at, end, event: 'handled', id: ids.get(happening.item.id) ?? 0, became: 'taken' });
    }
    if (!emits) return;
    const { segment, role } = emits.item;
    ids.set(emits.item.id, story.length);
    const told: LinkFate =
      fate === 'lose' ? { kind: 'lose' } : fate === 'duplicate' ? { kind: 'duplicate', after: 0 } : { kind: 'deliver' };
    const sent = {
      id: story.length,
      segment,
      role,
      copy: 1,
      needless: emits.needless,
      prelude: false,
      fate: told,
    } as const;
    story.push({ at, end, event: 'sent', ...sent });
  };
  for (const [i, taken] of path.entries()) tellOne(taken, times?.[i] ?? 1000 * (i + 1), taken.to);
  if (beyond) tellOne(beyond, (times?.at(-1) ?? 1000 * path.length) + 1000, null);
  return story;
}

const mainState = ({ endsOf, match }: Explored, at: number, end: End): State =>
  lineIn(endsOf(at)[end], match.hosts[end].peer).tcb.state;

/** Which of the events has just come, in the state after it. */
const befallenBefore = ({ endsOf }: Explored, to: number | null, end: End): number =>
  to === null ? 0 : endsOf(to)[end].befallen - 1;
