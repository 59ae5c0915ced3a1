/** A moment for each step of a path, by the times of the game: how long a way takes, and when each timer runs out. */
import type { Ms } from '#shared/base/index.ts';
import { type End, rtoOf } from '#shared/match/index.ts';
import { isShut, outstanding, probeKind } from '#shared/tcp/index.ts';
import type { PathStep } from './edges.ts';
import { lineIn, linesIn } from './end.ts';
import type { Explored } from './explore.ts';
import type { Happening, LineState } from './line.ts';

/** Which transmissions of the path each arrival is a copy of, and when each was. */
interface Flights {
  /** By step: the steps at which what it sent arrived, in order. */
  readonly arrivals: readonly (readonly number[])[];
  /** By step: the step that had sent what arrives. */
  readonly sentBy: readonly (number | null)[];
}

export function flightsOf(path: readonly PathStep[]): Flights {
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
export function schedule(explored: Explored, path: readonly PathStep[]): readonly Ms[] | null {
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
