/**
 * A path of the exploration as matches that can be looked at: the views of both ends are made of them as of a real one. The times are made up, since the
 * path has no clock: in order, with a way through the network for each arrival and an RTO for each timeout.
 */
import type { Ms } from '#shared/base/index.ts';
import {
  type Board,
  begin,
  ENDS,
  type Match,
  mainConnection,
  type StoryEvent,
  type Stray,
} from '#shared/match/index.ts';
import type { Segment, Tcb } from '#shared/tcp/index.ts';
import type { PathStep } from '../edges.ts';
import { type EndState, linesIn } from '../end.ts';
import type { Explored } from '../explore.ts';
import type { LineState } from '../line.ts';
import { flightsOf } from '../schedule.ts';
import { fateOf, timesOf } from './times.ts';

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
function after(board: Board, match: Match, taken: PathStep, around: Around): Shown {
  const { end, step } = taken;
  const { is, at } = around;
  const host = match.hosts[end];
  const connection = mainConnection(host);
  const came = arrivalIn(board, taken, around);
  const read = inboxAfter(connection, came, step, lineOf(is));
  const emits = step.emits === null ? null : { ...step.emits, copy: 1 + timesSent(read.seen, step.emits.item.segment) };
  const { peer: _peer, inbox: _inbox, ...progress } = lineOf(is);
  const sent = emits && { ...newSeen(read.seen, 'sent', emits.item.segment, progress.tcb), copy: emits.copy };
  const seen = sent ? [...read.seen, sent] : read.seen;
  const next: Connection = {
    ...connection,
    ...progress,
    ...{ inbox: read.inbox, seen, timers: timersOf(connection, progress.tcb, at) },
    outstanding: progress.tcb.retransmissionQueue.map((segment) => {
      return { segment, copies: timesSent(seen, segment), expiries: 0, unheard: 0 };
    }),
  };
  const { due, triggered, listening } = is;
  const now = { ...host, due, triggeredAt: triggered ? at : null, listening, connections: { [next.peer]: next } };
  const events = eventsOf(board, taken, around, { came, handled: read.handled, copy: emits?.copy ?? 1 });
  return { match: { ...match, at, hosts: { ...match.hosts, [end]: now } }, events };
}

interface Came {
  /** As the story names it. */
  readonly id: number;
  readonly segment: Segment;
  /** Of a stray; null: a copy of what the other end has sent. */
  readonly origin: Stray['origin'] | null;
}

interface Handled {
  readonly id: number;
  readonly became: 'answered' | 'taken' | 'dropped';
}

/** What has come to the end in this step. */
function arrivalIn({ level }: Board, { end, step }: PathStep, { was, is, id, sentBy }: Around): Came | null {
  const { happening } = step;
  if (happening.what === 'arrives') return { id: sentBy ?? id, segment: happening.item.segment, origin: null };
  if (happening.what !== 'befalls') return null;
  const event = level.ends[end].events?.[was.befallen];
  const item = lineOf(is).inbox[lineOf(was).inbox.length];
  // Strays count back, since no end has sent them.
  return event?.happens === 'stray' && item ? { id: -1 - id, segment: item.segment, origin: event.stray.origin } : null;
}

/** What has come waits behind what is there; what the state after it has no longer in its inbox was handled. */
function inboxAfter(
  connection: Connection,
  came: Came | null,
  { happening, emits }: PathStep['step'],
  line: LineState,
) {
  let { seen, inbox } = connection;
  if (came) {
    const arrived = newSeen(seen, 'arrived', came.segment, line.tcb);
    seen = [...seen, arrived];
    inbox = [...inbox, { id: arrived.id, segment: came.segment, label: '', number: came.id }];
  }
  const gone = inbox.slice(0, inbox.length - line.inbox.length);
  const became = emits ? 'answered' : happening.what === 'decides' ? 'dropped' : 'taken';
  const isGone = (one: Seen) => one.way === 'arrived' && gone.some(({ id }) => id === one.id);
  const handled = (one: Seen): Seen => ({ ...one, became, state: line.tcb.state });
  return {
    seen: seen.map((one) => (isGone(one) ? handled(one) : one)),
    inbox: inbox.slice(gone.length),
    handled: gone.map(({ number }): Handled => ({ id: number, became })),
  };
}

/** What the story tells of a step: what came, what it did to the end, and what was sent for it. */
function eventsOf(
  board: Board,
  { end, step, fate }: PathStep,
  { was, is, at, id, landings }: Around,
  { came, handled, copy }: { readonly came: Came | null; readonly handled: readonly Handled[]; readonly copy: number },
): readonly StoryEvent[] {
  const when = { at, end };
  const [old, line] = [lineOf(was), lineOf(is)];
  const events: StoryEvent[] = [];
  if (step.happening.what === 'rto') events.push({ ...when, event: 'timer', timer: 'retransmission', is: 'expired' });
  for (const due of board.level.ends[end].script.slice(was.due, is.due))
    events.push({ ...when, event: 'call', step: due });
  if (came) {
    const { origin, segment } = came;
    if (origin !== null) events.push({ ...when, event: 'stray', id: came.id, segment, origin });
    events.push({ ...when, event: 'arrived', id: came.id, segment, prelude: false });
  }
  const [from, to] = [old.tcb.state, line.tcb.state];
  if (from !== to) events.push({ ...when, event: 'state', from, to });
  for (const one of handled) events.push({ ...when, event: 'handled', ...one });
  const before = line.incarnation === old.incarnation ? old.signals.length : 0;
  for (const signal of line.signals.slice(before)) events.push({ ...when, event: 'signal', signal });
  if (step.emits) {
    const { item, needless } = step.emits;
    const told = { id, segment: item.segment, role: item.role, copy, needless, prelude: false } as const;
    events.push({ ...when, event: 'sent', ...told, fate: fateOf(board, fate, at, landings) });
  }
  return events;
}

/** These levels have one connection. */
const lineOf = (state: EndState): LineState => linesIn(state)[0] as LineState;

/** How often what takes a number has been sent so far; an ACK alone is no copy of another. */
const timesSent = (seen: readonly Seen[], { seq, len, ctl }: Segment): number =>
  len === 0 && ctl.length === 0
    ? 0
    : seen.filter(
        ({ way, segment }) =>
          way === 'sent' && segment.seq === seq && segment.len === len && segment.ctl.join() === ctl.join(),
      ).length;

const newSeen = (seen: readonly Seen[], way: Seen['way'], segment: Segment, { state }: Tcb): Seen => {
  const became = way === 'arrived' ? 'queued' : null;
  return { id: seen.length + 1, way, segment, prelude: false, copy: 1, became, state, at: null };
};

function timersOf({ timers }: Connection, { armed }: Tcb, at: Ms): Connection['timers'] {
  const timer = (runs: boolean) => ({ is: runs ? 'running' : 'off', startedAt: at, endsAt: at }) as const;
  return {
    ...timers,
    retransmission: timer(armed.retransmission),
    timeWait: timer(armed.timeWait),
    user: timer(armed.user),
  };
}
