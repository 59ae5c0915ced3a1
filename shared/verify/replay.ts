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
  laneFrom,
  type Match,
  type Move,
  nextDeadline,
  type StoryEvent,
  step as stepMatch,
} from '#shared/match/index.ts';
import { isShut, probeKind } from '#shared/tcp/index.ts';
import type { PathStep, Taken } from './edges.ts';
import type { EndState } from './end.ts';
import type { Explored } from './explore.ts';
import { printLadder } from './ladder.ts';

export interface Replayed {
  /** The real match took every step, and stands where the path ends. */
  readonly agrees: boolean;
  readonly ending: Match['ending'];
  readonly ladder: string;
}

/** `beyond`: a last step that is wrong and leads out of the state. */
export function replay(explored: Explored, path: readonly PathStep[], beyond: Taken | null = null): Replayed {
  const state = path.at(-1)?.to ?? 0;
  const times = schedule(explored, path);
  const played = times && playReally(explored, path, times, state);
  if (played && beyond === null) return { agrees: true, ...played };
  return { agrees: false, ending: null, ladder: printLadder(storyOf(explored, path, times, beyond)) };
}

/** Which transmissions of the path each arrival is a copy of, and when each was. */
interface Flights {
  /** By step: the steps at which what it sent arrived, in order. */
  readonly arrivals: readonly (readonly number[])[];
  /** By step: the step that had sent what arrives. */
  readonly sentBy: readonly (number | null)[];
}

function flightsOf(path: readonly PathStep[]): Flights {
  const arrivals: number[][] = path.map(() => []);
  const sentBy: (number | null)[] = path.map(() => null);
  const underWay: { item: number; step: number; copies: number }[] = [];
  for (const [i, { step, fate }] of path.entries()) {
    const { happening, emits } = step;
    if (happening.what === 'arrives') {
      const flight = underWay.find((one) => one.item === happening.item.id && one.copies > 0);
      if (!flight) continue;
      flight.copies--;
      sentBy[i] = flight.step;
      arrivals[flight.step]?.push(i);
    }
    const copies = fate === 'deliver' ? 1 : fate === 'duplicate' ? 2 : 0;
    if (emits) underWay.push({ item: emits.item.id, step: i, copies });
  }
  return { arrivals, sentBy };
}

/** A moment for each step, earliest first, or null where the times of the game allow none. */
function schedule(explored: Explored, path: readonly PathStep[]): readonly Ms[] | null {
  const { timing, level } = explored.board;
  const { sentBy } = flightsOf(path);
  /** `to` is at least `by` after `from`, which is a step or, as -1, the beginning. */
  const after: { from: number; to: number; by: Ms }[] = [];
  const begun = { rto: -1, last: -1, triggered: -1, awaits: -1, asks: -1, intervals: 1 };
  const since: { [end in End]: typeof begun } = { client: { ...begun }, server: { ...begun } };
  /** It comes just so long after what it waited for. */
  const due = (from: number, to: number, by: Ms) => after.push({ from, to, by }, { from: to, to: from, by: -by });
  let before = { client: explored.endsOf(0).client, server: explored.endsOf(0).server };
  for (const [i, { end, step, to }] of path.entries()) {
    const now = explored.endsOf(to);
    const mine = since[end];
    after.push({ from: i - 1, to: i, by: 1 });
    const sent = sentBy[i] ?? null;
    if (step.happening.what === 'arrives' && sent !== null) {
      after.push({ from: sent, to: i, by: timing.oneWay });
      const isFirst = path[sent]?.fate === 'duplicate' && sentBy.indexOf(sent) === i;
      after.push({ from: i, to: sent, by: isFirst ? -timing.oneWay : -timing.msl });
    }
    const shut = isShut(before[end].tcb);
    if (step.happening.what === 'rto') {
      if (shut) mine.intervals = Math.min(16, 2 * mine.intervals);
      after.push({ from: mine.rto, to: i, by: shut ? mine.intervals * timing.rto : timing.rto });
    }
    if (step.happening.what === 'probe')
      after.push({ from: mine.asks, to: i, by: askedAfter(explored, end, before[end]) });
    if (step.happening.what === 'gives-up') due(mine.asks, i, askedAfter(explored, end, before[end]));
    if (step.happening.what === 'leave') after.push({ from: mine.last, to: i, by: 2 * timing.msl });
    if (step.happening.what === 'calls') {
      const wait = level.ends[end].script[before[end].due]?.after ?? 0;
      due(mine.triggered, i, wait);
    }
    if (step.happening.what === 'befalls')
      due(mine.awaits, i, level.ends[end].events?.[before[end].befallen]?.after ?? 0);
    const [was, is] = [before[end].tcb, now[end].tcb];
    const restarts = was.sndUna !== is.sndUna || was.armed.retransmission !== is.armed.retransmission;
    if (restarts || step.happening.what === 'rto') mine.rto = i;
    if (now[end].triggered && (!before[end].triggered || before[end].due !== now[end].due)) mine.triggered = i;
    if (now[end].awaits && (!before[end].awaits || before[end].befallen !== now[end].befallen)) mine.awaits = i;
    const [asked, asks] = [probeKind(before[end]), probeKind(now[end])];
    const isHeard = step.happening.what === 'arrives' && asks === 'keepalive';
    if (asked !== asks || isHeard || step.happening.what === 'probe') mine.asks = i;
    if (step.happening.what === 'probe') mine.intervals = 1;
    mine.last = i;
    before = now;
  }
  return longest(path.length, after);
}

/** How long the timer of probes runs for the next one. */
function askedAfter({ board: { level, timing } }: Explored, end: End, state: EndState): Ms {
  const plan = level.ends[end].keepalive;
  if (plan === undefined || probeKind(state) === 'window') return timing.rto;
  return state.keepalive?.unanswered ? plan.interval : plan.idle;
}

/** The earliest times that keep every difference (Bellman and Ford), or null if they contradict each other. */
function longest(steps: number, after: readonly { from: number; to: number; by: Ms }[]): readonly Ms[] | null {
  const times = new Array<Ms>(steps).fill(0);
  const at = (i: number): Ms => (i < 0 ? 0 : (times[i] as Ms));
  for (let round = 0; round <= steps; round++) {
    let isSteady = true;
    for (const { from, to, by } of after) {
      if (at(from) + by <= at(to)) continue;
      if (to < 0) return null;
      times[to] = at(from) + by;
      isSteady = false;
    }
    if (isSteady) return times;
  }
  return null;
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
    rules.push({ on: { ...laneFrom(end), label: item.label }, copy, fate: fates[fate ?? 'deliver'] });
  }
  return rules;
}

interface Played {
  readonly ending: Match['ending'];
  readonly ladder: string;
}

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
    const command: Move = { move: 'act', peer: match.hosts[end].peer, action: happening.move.action };
    if (match.phase !== 'running') return null;
    const code = enter({ at, seat: end, n: n + 1, rev, hand: 'own', command });
    if (code !== happening.move.code) return null;
  }
  return explored.agrees(state, match) ? { ending: match.ending, ladder: printLadder(story) } : null;
}

/** The path as a story, for a ladder: real times where there are some, else a second for each step. */
function storyOf(
  explored: Explored,
  path: readonly PathStep[],
  times: readonly Ms[] | null,
  beyond: Taken | null,
): readonly StoryEvent[] {
  const story: StoryEvent[] = [...begin(explored.board).story];
  const states = { client: explored.endsOf(0).client.tcb.state, server: explored.endsOf(0).server.tcb.state };
  const ids = new Map<number, number>();
  const tellOne = ({ end, step, fate }: Taken, at: Ms, to: number | null) => {
    const { happening, emits } = step;
    if (happening.what === 'arrives') {
      const id = ids.get(happening.item.id) ?? 0;
      story.push({ at, end, event: 'arrived', id, segment: happening.item.segment, prelude: false });
    }
    if (happening.what === 'rto') story.push({ at, end, event: 'timer', timer: 'retransmission', is: 'expired' });
    if (happening.what === 'probe') story.push({ at, end, event: 'timer', timer: 'probe', is: 'expired' });
    if (happening.what === 'befalls') story.push({ at, end, event: 'befell', what: 'power-off' });
    if (happening.what === 'gives-up')
      story.push({ at, end, event: 'signal', signal: 'connection aborted due to user timeout' });
    if (happening.what === 'leave') story.push({ at, end, event: 'timer', timer: 'timeWait', is: 'expired' });
    const now = to === null ? null : explored.endsOf(to)[end].tcb.state;
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
