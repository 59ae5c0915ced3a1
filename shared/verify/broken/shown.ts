/**
 * A path of the exploration as matches that can be looked at: the views of both ends are made of them as of a real one. The times are made up, since the
 * path has no clock: in order, with a way through the network for each arrival and an RTO for each timeout.
 */
import type { Ms } from '#shared/base/index.ts';
import type { Fate } from '#shared/link/index.ts';
import { type Board, begin, ENDS, type End, type Match, mainConnection, type StoryEvent } from '#shared/match/index.ts';
import type { Tcb } from '#shared/tcp/index.ts';
import type { PathStep } from '../edges.ts';
import { type EndState, linesIn } from '../end.ts';
import type { Explored } from '../explore.ts';
import type { Happening, LineState } from '../line.ts';
import { flightsOf } from '../schedule.ts';

export interface Shown {
  readonly match: Match;
  readonly events: readonly StoryEvent[];
}

type Connection = ReturnType<typeof mainConnection>;
type Seen = Connection['seen'][number];

export function shownOf(
  explored: Explored,
  path: readonly PathStep[],
): { readonly shown: readonly [Shown, ...Shown[]]; readonly story: readonly StoryEvent[] } {
  const { board } = explored;
  const { match } = explored;
  const flights = flightsOf(path);
  const times = timesOf(board, path, flights.sentBy);
  const at = (i: number): Ms => times[i] as Ms;
  const earlier = begin(board).story;
  // With Ready a listener has begun to listen.
  const listens = ENDS.filter((end) => mainConnection(match.hosts[end]).tcb.state === 'LISTEN');
  const ready = listens.map((end): StoryEvent => ({ at: 0, end, event: 'state', from: 'CLOSED', to: 'LISTEN' }));
  const shown: [Shown, ...Shown[]] = [{ match, events: [...earlier.filter((event) => event.at >= 0), ...ready] }];
  for (const [i, taken] of path.entries()) {
    const last = shown.at(-1) as Shown;
    const from = i === 0 ? 0 : (path[i - 1] as PathStep).to;
    const sides = { was: explored.endsOf(from)[taken.end], is: explored.endsOf(taken.to)[taken.end] };
    const sentBy = flights.sentBy[i] ?? null;
    const landings = (flights.arrivals[i] ?? []).map(at);
    shown.push(after(board, last.match, taken, { ...sides, at: at(i), id: i, sentBy, landings }));
  }
  return { shown, story: [...earlier, ...ready, ...shown.slice(1).flatMap(({ events }) => events)] };
}

/** Between two things of which nobody waits for the other. */
const BEAT: Ms = 200;

function timesOf({ timing }: Board, path: readonly PathStep[], sentBy: readonly (number | null)[]): readonly Ms[] {
  const times: Ms[] = [];
  for (const [i, { step }] of path.entries()) {
    const sent = sentBy[i] ?? null;
    const next = (times.at(-1) ?? 0) + (step.happening.what === 'rto' ? timing.rto : BEAT);
    times.push(sent === null ? next : Math.max(next, (times[sent] as Ms) + timing.oneWay));
  }
  return times;
}

interface Around {
  readonly was: EndState;
  readonly is: EndState;
  readonly at: Ms;
  /** Names what is sent in this step; what arrives was sent in `sentBy`. */
  readonly id: number;
  readonly sentBy: number | null;
  readonly landings: readonly Ms[];
}

/** The match after one step, and what has happened in it. */
function after(board: Board, match: Match, { end, step, fate }: PathStep, around: Around): Shown {
  const { was, is, at, id, sentBy, landings } = around;
  const [old, line] = [lineOf(was), lineOf(is)];
  const when = { at, end };
  const events: StoryEvent[] = [];
  const host = match.hosts[end];
  const connection = mainConnection(host);
  let seen: readonly Seen[] = connection.seen;
  let inbox = connection.inbox;
  const { happening, emits } = step;

  const arrived = arrivalIn(board, happening, old, line, end, was);
  if (happening.what === 'rto') events.push({ ...when, event: 'timer', timer: 'retransmission', is: 'expired' });
  for (const due of board.level.ends[end].script.slice(was.due, is.due))
    events.push({ ...when, event: 'call', step: due });
  if (arrived) {
    const number = arrived.origin === null ? (sentBy ?? id) : -1 - id;
    const { segment } = arrived;
    if (arrived.origin !== null) events.push({ ...when, event: 'stray', id: number, segment, origin: arrived.origin });
    events.push({ ...when, event: 'arrived', id: number, segment, prelude: false });
    const entry = seen.length + 1;
    seen = [...seen, lineSeen(entry, 'arrived', segment, 'queued', old.tcb)];
    inbox = [...inbox, { id: entry, segment, label: '', number }];
  }
  const handlings: StoryEvent[] = [];
  const handled = inbox.slice(0, inbox.length - line.inbox.length);
  for (const { id: entry, number } of handled) {
    const became = emits ? 'answered' : happening.what === 'arrives' ? 'taken' : 'dropped';
    seen = seen.map((one) => (one.id === entry ? { ...one, became, state: line.tcb.state } : one));
    handlings.push({ ...when, event: 'handled', id: number, became });
  }
  if (old.tcb.state !== line.tcb.state)
    events.push({ ...when, event: 'state', from: old.tcb.state, to: line.tcb.state });
  events.push(...handlings);
  const heard = line.signals.slice(line.incarnation === old.incarnation ? old.signals.length : 0);
  for (const signal of heard) events.push({ ...when, event: 'signal', signal });
  if (emits) {
    const { segment, role } = emits.item;
    const copy = 1 + seen.filter((one) => one.way === 'sent' && isSame(one, segment)).length;
    seen = [...seen, { ...lineSeen(seen.length + 1, 'sent', segment, null, line.tcb), copy }];
    const told = { id, segment, role, copy, needless: emits.needless, prelude: false } as const;
    events.push({ ...when, event: 'sent', ...told, fate: fateOf(board, fate, at, landings) });
  }

  const { peer: _peer, inbox: _inbox, ...progress } = line;
  const next: Connection = {
    ...connection,
    ...progress,
    inbox: inbox.slice(handled.length),
    seen,
    outstanding: line.tcb.retransmissionQueue.map((segment) => {
      const copies = seen.filter((one) => one.way === 'sent' && isSame(one, segment)).length;
      return { segment, copies, expiries: 0, unheard: 0 };
    }),
    timers: timersOf(connection, line.tcb, at),
  };
  const { due, triggered, listening } = is;
  const now = { ...host, due, triggeredAt: triggered ? at : null, listening, connections: { [next.peer]: next } };
  return { match: { ...match, at, hosts: { ...match.hosts, [end]: now } }, events };
}

/** These levels have one connection. */
const lineOf = (state: EndState): LineState => linesIn(state)[0] as LineState;

const isSame = (one: Pick<Seen, 'segment'>, { seq, len, ctl }: Seen['segment']): boolean =>
  one.segment.seq === seq &&
  one.segment.len === len &&
  one.segment.ctl.join() === ctl.join() &&
  (len > 0 || ctl.length > 0);

const lineSeen = (id: number, way: Seen['way'], segment: Seen['segment'], became: Seen['became'], tcb: Tcb): Seen => {
  return { id, way, segment, prelude: false, copy: 1, became, state: tcb.state, at: null };
};

/** What has come to the end in this step: a copy of what the other has sent, or a stray. */
function arrivalIn({ level }: Board, happening: Happening, old: LineState, line: LineState, end: End, was: EndState) {
  if (happening.what === 'arrives') return { segment: happening.item.segment, origin: null };
  if (happening.what !== 'befalls') return null;
  const event = level.ends[end].events?.[was.befallen];
  const item = line.inbox[old.inbox.length];
  return event?.happens === 'stray' && item ? { segment: item.segment, origin: event.stray.origin } : null;
}

/** What the network makes of it, told as Murphy would: nothing here is later than it arrives. */
function fateOf({ timing }: Board, fate: PathStep['fate'], at: Ms, [first, second]: readonly Ms[]): Fate {
  if (fate === 'lose') return { kind: 'lose' };
  const late = first === undefined ? 0 : first - at - timing.oneWay;
  if (fate === 'duplicate') return { kind: 'duplicate', after: (second ?? at) - (first ?? at) };
  return late > 0 ? { kind: 'delay', by: late } : { kind: 'deliver' };
}

function timersOf({ timers }: Connection, { armed }: Tcb, at: Ms): Connection['timers'] {
  const timer = (runs: boolean) => ({ is: runs ? 'running' : 'off', startedAt: at, endsAt: at }) as const;
  return {
    ...timers,
    retransmission: timer(armed.retransmission),
    timeWait: timer(armed.timeWait),
    user: timer(armed.user),
  };
}
