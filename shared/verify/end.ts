/**
 * One end of the connection without a clock: its state, what can happen to it, and what comes of that by the code that a match runs. A timer
 * that runs out and what the end does for it are one happening.
 */
import {
  type Board,
  becameOf,
  called,
  type End,
  holds,
  issOf,
  type KnownHost,
  laneFrom,
  moved,
  nameOf,
  type Progress,
  takenIn,
} from '#shared/match/index.ts';
import {
  type Applied,
  type ArrivalContext,
  applyMove,
  isNeedless,
  type LegalMove,
  legalMoves,
  nextSegment,
  probeOf,
  retransmit,
  type Segment,
  type Situation,
  segmentArrives,
  silent,
  type Tcb,
  userTimeout,
} from '#shared/tcp/index.ts';
import { type Befallen, eventOf } from './befalls.ts';
import { wrongDelivery, wrongEdge } from './invariants.ts';
import type { Item, Items } from './items.ts';

export interface EndState extends Progress, Befallen {
  /** Of the script: how many steps are due, and whether what the next one waits for is there. */
  readonly due: number;
  readonly triggered: boolean;
  readonly inbox: readonly Item[];
}

/**
 * What happens to an end. `rto`, `leave` and `probe`: a timer runs out, and the end does at once what it asks for. `gives-up`: nobody has
 * answered for so long. `befalls`: what the level has in store for the host.
 */
export type Happening =
  | { readonly what: 'arrives'; readonly item: Item }
  | { readonly what: 'decides'; readonly move: LegalMove }
  | { readonly what: 'rto'; readonly move: LegalMove }
  | { readonly what: 'leave'; readonly move: LegalMove }
  | { readonly what: 'probe'; readonly move: LegalMove }
  | { readonly what: 'gives-up' }
  | { readonly what: 'calls' }
  | { readonly what: 'befalls' };

export interface Emission {
  readonly item: Item;
  readonly needless: boolean;
}

/** Breaks a rule on purpose, to see that the exploration finds it: changes what came of a happening. */
export type Mutant = (
  happening: Happening,
  before: EndState,
  after: { readonly state: EndState; readonly sends: Segment | null },
) => { readonly state: EndState; readonly sends: Segment | null };

export interface Done {
  readonly state: EndState;
  readonly emits: Emission | null;
  readonly wrong: string | null;
}

/** What the rules of an application look at; what is outstanding is what the retransmission queue holds. */
const known = (state: EndState) => ({
  ...state,
  outstanding: state.tcb.retransmissionQueue.map((segment) => ({ segment })),
});

export const knownHost = (state: EndState): KnownHost => ({
  peer: 'peer',
  due: state.due,
  connections: { peer: known(state) },
});

export const contextOf = (board: Board, end: End, { incarnation }: EndState): ArrivalContext => ({
  iss: issOf(board, end, incarnation),
  listening: false,
});

export const situationOf = (board: Board, state: EndState): Situation => ({
  tcb: state.tcb,
  inbox: state.inbox.map((item) => item.segment),
  calls: state.calls,
  expired: { retransmission: false, timeWait: false, probe: false },
  mss: board.level.mss,
  duplicateAcks: state.duplicateAcks,
  needlessInARow: 0,
  became: becameOf(state),
  keepalive: state.keepalive,
});

/** What the timer asks for, in the situation in which it has run out; null where it asks for nothing. */
export function expired(
  situation: Situation,
  context: ArrivalContext,
  timer: 'retransmission' | 'timeWait' | 'probe',
): { readonly situation: Situation; readonly move: LegalMove } | null {
  const late: Situation = { ...situation, expired: { ...situation.expired, [timer]: true } };
  const code = timer === 'timeWait' ? 'leave' : timer;
  const move = legalMoves(late, context).find((one) => one.code === code);
  return move ? { situation: late, move } : null;
}

export const afterCall = (board: Board, end: End, state: EndState): EndState => {
  const step = board.level.ends[end].script[state.due];
  return step ? { ...called(state, step, board.level.mss), due: state.due + 1, triggered: false } : state;
};

/** Given up: R2 has passed, or the last probe was not answered. */
export function afterGivingUp(board: Board, end: End, state: EndState): Done {
  const after = takenIn(state, userTimeout(state.tcb), contextOf(board, end, state).iss);
  return { state: after, emits: null, wrong: wrongEdge(state.tcb, after.tcb, 'timeout') };
}

export function performed(
  board: Board,
  end: End,
  items: Items,
  mutant: Mutant | null,
  state: EndState,
  happening: Happening & { readonly move: LegalMove },
  situation: Situation,
): Done {
  const { move } = happening;
  const context = contextOf(board, end, state);
  const applied = applyMove(situation, move, context);
  const right: EndState = {
    ...moved(state, move, applied, context.iss),
    inbox: state.inbox.slice(applied.taken),
  };
  const plain = { state: right, sends: applied.sends };
  const done = mutant ? mutant(happening, state, plain) : plain;
  return {
    state: done.state,
    emits: done.sends && emission(board, end, items, done.state, done.sends, move),
    wrong: wrongMove(state, done.state, applied, happening),
  };
}

function emission(
  board: Board,
  end: End,
  items: Items,
  { tcb, incarnation }: EndState,
  segment: Segment,
  move: LegalMove,
): Emission {
  const { label, role } = nameOf(segment, tcb, incarnation, board.level.mss, move.code);
  return { item: items.of(laneFrom(end).from as End, segment, label, role), needless: isNeedless(move) };
}

/** Each segment that the move takes in is a step of its own, and then the move itself. */
function wrongMove(before: EndState, after: EndState, applied: Applied, happening: Happening): string | null {
  let { tcb } = before;
  for (const outcome of applied.outcomes) {
    const wrong = wrongArrival(tcb, outcome.tcb, outcome.delivered);
    if (wrong !== null) return wrong;
    tcb = outcome.tcb;
  }
  const wrong = wrongDelivery(before.tcb, after.tcb, after.delivered - before.delivered);
  if (wrong !== null) return wrong;
  if (happening.what === 'rto' || happening.what === 'leave') return wrongEdge(tcb, after.tcb, 'timeout');
  // A probe may be the FIN that waits for the window.
  if ('move' in happening && CALLS.includes(happening.move.code)) return wrongEdge(tcb, after.tcb, 'call');
  return tcb.state === after.tcb.state ? null : `no call, and ${tcb.state} becomes ${after.tcb.state}`;
}

/** The moves that do what the application has called. */
const CALLS: readonly LegalMove['code'][] = ['open', 'listen', 'call', 'answer-with-call', 'probe', 'probed-early'];

const wrongArrival = (before: Tcb, after: Tcb, delivered: number): string | null =>
  wrongEdge(before, after, 'segment') ?? wrongDelivery(before, after, delivered);

/** What may be sent again: the retransmission queue, an ACK of now, and a probe like the last. */
export function liveLabels(board: Board, end: End, items: Items, state: EndState): ReadonlySet<number> {
  const { tcb, incarnation, keepalive } = state;
  const labels = new Set<number>();
  const add = (segment: Segment) =>
    labels.add(items.labelId(end, nameOf(segment, tcb, incarnation, board.level.mss).label));
  for (const segment of tcb.retransmissionQueue) add(retransmit({ ...tcb, retransmissionQueue: [segment] }));
  if (tcb.state !== 'CLOSED' && tcb.state !== 'LISTEN') add(nextSegment(tcb));
  if (keepalive !== null && tcb.state !== 'CLOSED') add(probeOf('keepalive', tcb, state.calls));
  return labels;
}

/** Everything that needs no decision and waits for no time: silent segments, calls that are due at once. */
export function settle(
  on: Board,
  of: End,
  from: EndState,
  mutant: Mutant | null,
): { readonly state: EndState; readonly wrong: string | null } {
  let state = from;
  let wrong: string | null = null;
  for (;;) {
    if (state.power === 'off') return { state, wrong };
    const [head, ...rest] = state.inbox;
    const context = contextOf(on, of, state);
    if (head && silent(state.tcb, head.segment, context)) {
      const outcome = segmentArrives(state.tcb, head.segment, context);
      const taken = { ...takenIn(state, outcome, context.iss), inbox: rest };
      const done = mutant ? mutant({ what: 'arrives', item: head }, state, { state: taken, sends: null }).state : taken;
      wrong ??= wrongArrival(state.tcb, done.tcb, done.delivered - state.delivered);
      state = done;
      continue;
    }
    const event = eventOf(on, of, state);
    if (event && !state.awaits && holds(event, known(state), { reboots: 0 })) state = { ...state, awaits: true };
    const step = on.level.ends[of].script[state.due];
    if (!step) return { state, wrong };
    if (!state.triggered && holds(step, known(state), { reboots: 0 })) state = { ...state, triggered: true };
    if (!state.triggered || step.after > 0) return { state, wrong };
    state = afterCall(on, of, state);
  }
}
