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
  rtoOf,
  type StoryEvent,
  step as stepMatch,
} from '#shared/match/index.ts';
import { isShut, outstanding, probeKind, type State } from '#shared/tcp/index.ts';
import type { PathStep, Taken } from './edges.ts';
import { lineIn, linesIn } from './end.ts';
import type { Explored } from './explore.ts';
import { printLadder } from './ladder.ts';
import { laneOf } from './lane.ts';
import type { Happening, LineState } from './line.ts';

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
  const since = newSince();
  /** It comes just so long after what it waited for. */
  const due = (from: number, to: number, by: Ms) => after.push({ from, to, by }, { from: to, to: from, by: -by });
  let before: Ends = explored.endsOf(0);
  for (const [i, { end, step, to }] of path.entries()) {
    const now: Ends = explored.endsOf(to);
    const { happening } = step;
    after.push({ from: i - 1, to: i, by: 1 });
    const sent = sentBy[i] ?? null;
    if (happening.what === 'arrives' && sent !== null) {
      after.push({ from: sent, to: i, by: timing.oneWay });
      const isFirst = path[sent]?.fate === 'duplicate' && sentBy.indexOf(sent) === i;
      after.push({ from: i, to: sent, by: isFirst ? -timing.oneWay : -timing.msl });
    }
    if (happening.what === 'calls')
      due(since.of(end).triggered, i, level.ends[end].script[before[end].due]?.after ?? 0);
    if (happening.what === 'befalls')
      due(since.of(end).awaits, i, level.ends[end].events?.[before[end].befallen]?.after ?? 0);
    if ('peer' in happening) {
      const mine = since.on(end, happening.peer);
      const was = lineIn(before[end], happening.peer);
      if (happening.what === 'rto') {
        const shut = isShut(was.tcb);
        if (shut) mine.intervals = Math.min(16, 2 * mine.intervals);
        after.push({
          from: mine.rto,
          to: i,
          by: shut ? mine.intervals * timing.rto : rtoOf(explored.board, mine.expiries),
        });
        mine.expiries++;
      }
      if (happening.what === 'probe') after.push({ from: mine.asks, to: i, by: askedAfter(explored, end, was) });
      if (happening.what === 'gives-up') giveUp(mine, was, i, end);
      if (happening.what === 'leave') after.push({ from: mine.last, to: i, by: 2 * timing.msl });
    }
    note(since, before, now, i, end, happening);
    before = now;
  }
  return longest(path.length, after);

  /** R2 after the first transmission of what is outstanding, or the interval after the last probe. */
  function giveUp(mine: SinceOnLine, was: LineState, i: number, end: End): void {
    const { userTimeout } = explored.board;
    if (outstanding(was.tcb) && userTimeout !== null) due(mine.first, i, userTimeout);
    else due(mine.asks, i, askedAfter(explored, end, was));
  }
}

type Ends = ReturnType<Explored['endsOf']>;

/** The steps of the path at which each timer of a connection was started last. */
interface SinceOnLine {
  rto: number;
  /** Of what is outstanding: when the oldest was sent first, or an ACK moved SND.UNA. */
  first: number;
  last: number;
  asks: number;
  intervals: number;
  expiries: number;
}

interface Since {
  readonly of: (end: End) => { triggered: number; awaits: number };
  readonly on: (end: End, peer: string) => SinceOnLine;
}

function newSince(): Since {
  const ends = { client: { triggered: -1, awaits: -1 }, server: { triggered: -1, awaits: -1 } };
  const lines = new Map<string, SinceOnLine>();
  return {
    of: (end) => ends[end],
    on: (end, peer) => {
      const key = `${end} ${peer}`;
      const known = lines.get(key) ?? { rto: -1, first: -1, last: -1, asks: -1, intervals: 1, expiries: 0 };
      lines.set(key, known);
      return known;
    },
  };
}

/** Which timers and waits this step has started. */
function note(since: Since, before: Ends, now: Ends, i: number, end: End, happening: Happening): void {
  const host = since.of(end);
  const [was, is] = [before[end], now[end]];
  if (is.triggered && (!was.triggered || was.due !== is.due)) host.triggered = i;
  if (is.awaits && (!was.awaits || was.befallen !== is.befallen)) host.awaits = i;
  for (const line of linesIn(is)) {
    const mine = since.on(end, line.peer);
    const old = lineIn(was, line.peer);
    const isMine = 'peer' in happening ? happening.peer === line.peer : true;
    const restarts =
      old.tcb.sndUna !== line.tcb.sndUna || old.tcb.armed.retransmission !== line.tcb.armed.retransmission;
    if (restarts) Object.assign(mine, { first: i, expiries: 0 });
    if (restarts || (isMine && happening.what === 'rto')) mine.rto = i;
    const [asked, asks] = [probeKind(old), probeKind(line)];
    const isHeard = happening.what === 'arrives' && asks === 'keepalive';
    const probes = isMine && happening.what === 'probe';
    if (asked !== asks || isHeard || probes) mine.asks = i;
    if (probes) mine.intervals = 1;
    if (old !== line || isMine) mine.last = i;
  }
}

/** How long the timer of probes runs for the next one. */
function askedAfter({ board: { level, timing } }: Explored, end: End, state: LineState): Ms {
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
    rules.push({ on: { ...laneOf(end, item.line), label: item.label }, copy, fate: fates[fate ?? 'deliver'] });
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
    const command: Move = { move: 'act', peer: happening.peer, action: happening.move.action };
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
