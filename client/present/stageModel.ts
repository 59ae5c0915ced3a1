/**
 * What the stage shows, computed from a seat's view and from what the stage showed before: which cards fly, what is
 * unacknowledged, what the timer does. Pure, so that it is tested without Phaser; it holds nothing that the seat
 * does not know.
 */
import type { Ms } from '#shared/base/index.ts';
import type { Clock, ConnectionView, End, Ending, SeatView, Seen, TimerView } from '#shared/match/index.ts';
import { isSynchronized, type Kind, kindOf, type Segment, type State } from '#shared/tcp/index.ts';
import { connectionOf } from './connection.ts';

/** The face of a segment's card. `label` is short ASCII: its numbers, without its word. */
export interface CardFace {
  readonly kind: Kind;
  readonly label: string;
}

/** One card to animate: out of the hand into the fog, or out of the fog towards the inbox. */
export interface Flight {
  /** Unique within the match, so that nothing flies twice. */
  readonly key: string;
  readonly way: 'out' | 'in';
  readonly face: CardFace;
  /** 1 for the first copy; more for a resend, which starts from the unacknowledged cards instead of the hand. */
  readonly copy: number;
}

export interface StageTimer {
  readonly which: 'retransmission' | 'timeWait' | 'probe';
  readonly is: 'off' | 'running' | 'expired';
  /** Tells one run of the timer from the next. */
  readonly key: string;
  /** On the Live clock, in real milliseconds: the whole length and what is gone of it. Null where the ring only turns. */
  readonly span: { readonly length: Ms; readonly elapsed: Ms; readonly runs: boolean } | null;
}

/** One direction of the wire as its own end can know it. 'unknown' where the help level hides the state. */
export type LaneState = 'idle' | 'opening' | 'open' | 'shut' | 'unknown';

export interface StageModel {
  readonly rev: number;
  readonly seat: SeatView['seat'];
  /** Last id of `seen` by connection: what has flown already. */
  readonly flown: { readonly [peer: string]: number };
  readonly flights: readonly Flight[];
  readonly outstanding: readonly { readonly face: CardFace; readonly copies: number }[];
  readonly timer: StageTimer;
  /** RESEND, LEAVE or PROBE is due: the ring asks for attention. */
  readonly timerOwed: boolean;
  /** Null where the help level hides it. */
  readonly state: State | null;
  /** Of the other end: known only to who looks on when the match is over. Then no end's own cards are shown. */
  readonly peer: State | null;
  readonly lanes: { readonly out: LaneState; readonly in: LaneState };
  readonly phase: SeatView['phase'];
  readonly stars: 1 | 2 | 3;
  readonly ended: Ending | null;
  readonly won: boolean;
}

/** After a long absence only the newest cards fly: the rest can be read in 'what you saw'. */
export const MAX_FLIGHTS = 5;

/** `4102/9001 +100`: seq, ack where there is one, octets of text where there are any. */
export function cardFace(segment: Segment): CardFace {
  const ack = segment.ack === null ? '' : `/${segment.ack}`;
  const text = segment.len === 0 ? '' : ` +${segment.len}`;
  return { kind: kindOf(segment), label: `${segment.seq}${ack}${text}` };
}

/**
 * `previous` is null for the first view of a match (a reload replays nothing). `now` is the game time if the caller
 * knows it; without it a ring on the Live clock starts from the newest time that the view tells. `runs` is false for a view in which time
 * stands, as in a match that is over and looked at again.
 */
export function stageModel(
  view: SeatView,
  previous: StageModel | null,
  now: Ms | null = null,
  runs = true,
): StageModel {
  const before = previous !== null && previous.seat === view.seat && previous.rev <= view.rev ? previous : null;
  const main = view.connections.length === 0 ? null : connectionOf(view);
  const state = main === null || view.setup.help === 'expert' ? null : main.tcb.state;
  const flown: { [peer: string]: number } = {};
  for (const c of view.connections) flown[c.peer] = c.seen.at(-1)?.id ?? 0;
  return {
    rev: view.rev,
    seat: view.seat,
    flown,
    flights: before === null ? [] : view.connections.flatMap((c) => flightsOf(c, before)).slice(-MAX_FLIGHTS),
    outstanding: (main?.outstanding ?? []).map((o) => ({ face: cardFace(o.segment), copies: o.copies })),
    timer: main === null ? OFF : timerOf(main, view, now, runs),
    timerOwed: main?.owed === 'retransmission' || main?.owed === 'leave' || main?.owed === 'probe',
    state,
    peer: null,
    lanes: state === null ? { out: 'unknown', in: 'unknown' } : { out: laneOut(state), in: laneIn(state) },
    phase: view.phase,
    stars: view.score.stars,
    ended: view.ending,
    won: view.ending === 'won',
  };
}

/** Both ends at once, for who looks on when the match is over: the client's on the left. */
export function openStageModel(views: { readonly [end in End]: SeatView }, previous: StageModel | null): StageModel {
  const [own, other] = [stageModel(views.client, null), stageModel(views.server, null)];
  return {
    ...own,
    rev: (previous?.rev ?? 0) + 1,
    peer: other.state,
    lanes: { out: own.lanes.out, in: other.lanes.out },
    stars: own.stars < other.stars ? own.stars : other.stars,
  };
}

const OFF: StageTimer = { which: 'retransmission', is: 'off', key: 'off', span: null };

function flightsOf(connection: ConnectionView, before: StageModel): Flight[] {
  const last = before.flown[connection.peer] ?? 0;
  return connection.seen
    .filter((seen) => seen.id > last && !seen.prelude)
    .map((seen) => ({
      key: `${connection.peer}#${seen.id}`,
      way: seen.way === 'sent' ? 'out' : 'in',
      face: cardFace(seen.segment),
      copy: seen.copy,
    }));
}

/** 2MSL and the timer of probes are shown where they run; nothing is unacknowledged then, so they never compete for the ring. */
function timerOf(connection: ConnectionView, view: SeatView, now: Ms | null, runs: boolean): StageTimer {
  const isOn = (one: 'timeWait' | 'probe') => connection.timers[one].is !== 'off';
  const which = isOn('timeWait') ? 'timeWait' : isOn('probe') ? 'probe' : 'retransmission';
  const timer = connection.timers[which];
  if (timer.is === 'off') return OFF;
  return {
    which,
    is: timer.is,
    key: `${which}@${timer.startedAt ?? ''}`,
    span: timer.is === 'running' ? spanOf(timer, view, now ?? newest(connection.seen), runs) : null,
  };
}

function spanOf(timer: TimerView, view: SeatView, now: Ms, runs: boolean): StageTimer['span'] {
  const clock: Clock = view.setup.clock;
  if (clock !== 'live' || timer.startedAt === null || timer.endsAt === null) return null;
  const real = (game: Ms): Ms => Math.round((game * 100) / view.setup.speed);
  const length = timer.endsAt - timer.startedAt;
  const elapsed = Math.min(Math.max(now - timer.startedAt, 0), length);
  return { length: real(length), elapsed: real(elapsed), runs };
}

const newest = (seen: readonly Seen[]): Ms => seen.reduce((latest, s) => Math.max(latest, s.at ?? 0), 0);

/** May this end still send text? The FIN shuts its own direction only (RFC 9293 3.6). */
function laneOut(state: State): LaneState {
  if (state === 'ESTABLISHED' || state === 'CLOSE-WAIT') return 'open';
  if (isSynchronized(state)) return 'shut';
  return state === 'CLOSED' || state === 'LISTEN' ? 'idle' : 'opening';
}

/** May text still arrive? Until the peer's FIN has been taken in. */
function laneIn(state: State): LaneState {
  if (state === 'ESTABLISHED' || state === 'FIN-WAIT-1' || state === 'FIN-WAIT-2') return 'open';
  if (isSynchronized(state)) return 'shut';
  return state === 'CLOSED' || state === 'LISTEN' ? 'idle' : 'opening';
}
