/**
 * One connection of an end without a clock: its state, and what comes of what happens to it by the code that a match runs. A timer that
 * runs out and what the end does for it are one happening.
 */
import {
  type Board,
  becameOf,
  type End,
  issOn,
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
import { wrongDelivery, wrongEdge } from './invariants.ts';
import type { Item, Items } from './items.ts';

/** What the connections of an end share with it. */
export interface Around {
  readonly board: Board;
  readonly end: End;
  readonly items: Items;
  readonly mutant: Mutant | null;
  /** The name of the main connection. */
  readonly main: string;
}

export interface LineState extends Progress {
  /** The name of the connection. */
  readonly peer: string;
  readonly inbox: readonly Item[];
}

/**
 * What happens to an end. `rto`, `leave` and `probe`: a timer runs out, and the end does at once what it asks for. `gives-up`: nobody has
 * answered for so long. `befalls`: what the level has in store for the host.
 */
export type Happening =
  | { readonly what: 'arrives'; readonly item: Item }
  | ({ readonly what: 'decides' | 'rto' | 'leave' | 'probe' } & Moving)
  | { readonly what: 'gives-up'; readonly peer: string }
  | { readonly what: 'calls' }
  | { readonly what: 'befalls' };

export interface Moving {
  readonly peer: string;
  readonly move: LegalMove;
}

export interface Emission {
  readonly item: Item;
  readonly needless: boolean;
}

/** Breaks a rule on purpose, to see that the exploration finds it: changes what came of a happening. */
export type Mutant = (
  happening: Happening,
  before: LineState,
  after: { readonly state: LineState; readonly sends: Segment | null },
) => { readonly state: LineState; readonly sends: Segment | null };

/** A connection after something, and what is wrong with how it got there. */
export interface Became {
  readonly state: LineState;
  readonly emits: Emission | null;
  readonly wrong: string | null;
}

/** The name of its line in the items, which both ends have in common. */
export const lineOf = ({ main }: Around, peer: string): string | null => (peer === main ? null : peer);

export const contextOf = ({ board, end, main }: Around, state: LineState, listening: boolean): ArrivalContext => ({
  iss: issOn(board, { end, peer: main }, state),
  listening,
});

export const situationOf = ({ board }: Around, state: LineState): Situation => ({
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

/** Given up: R2 has passed, or the last probe was not answered. */
export function afterGivingUp(state: LineState, context: ArrivalContext): Became {
  const after = takenIn(state, userTimeout(state.tcb), context.iss);
  return { state: after, emits: null, wrong: wrongEdge(state.tcb, after.tcb, 'timeout') };
}

export function performed(
  around: Around,
  state: LineState,
  happening: Happening & Moving,
  situation: Situation,
  context: ArrivalContext,
): Became {
  const { move } = happening;
  const applied = applyMove(situation, move, context);
  const right: LineState = { ...moved(state, move, applied, context.iss), inbox: state.inbox.slice(applied.taken) };
  const plain = { state: right, sends: applied.sends };
  const done = around.mutant ? around.mutant(happening, state, plain) : plain;
  return {
    state: done.state,
    emits: done.sends && emission(around, done.state, done.sends, move),
    wrong: wrongMove(state, done.state, applied, happening),
  };
}

function emission(around: Around, { tcb, incarnation, peer }: LineState, segment: Segment, move: LegalMove): Emission {
  const { board, end, items } = around;
  const { label, role } = nameOf(segment, tcb, incarnation, board.level.mss, move.code);
  const item = items.of(laneFrom(end).from as End, segment, label, role, lineOf(around, peer));
  return { item, needless: isNeedless(move) };
}

/** Each segment that the move takes in is a step of its own, and then the move itself. */
function wrongMove(before: LineState, after: LineState, applied: Applied, happening: Happening): string | null {
  let { tcb } = before;
  for (const outcome of applied.outcomes) {
    const wrong = wrongArrival(tcb, outcome.tcb, outcome.delivered);
    if (wrong !== null) return wrong;
    tcb = outcome.tcb;
  }
  // An ABORT that rides on an answer ends what the answer has taken in; that was looked at above.
  const aborts = after.tcb.state === 'CLOSED' && applied.outcomes.length > 0;
  const wrong = aborts ? null : wrongDelivery(before.tcb, after.tcb, after.delivered - before.delivered);
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
export function liveLabels(around: Around, state: LineState): readonly number[] {
  const { board, end, items } = around;
  const { tcb, incarnation, keepalive, peer } = state;
  const labelOf = (segment: Segment) =>
    items.labelId(end, nameOf(segment, tcb, incarnation, board.level.mss).label, lineOf(around, peer));
  const queued = tcb.retransmissionQueue.map((segment) => retransmit({ ...tcb, retransmissionQueue: [segment] }));
  const now = tcb.state !== 'CLOSED' && tcb.state !== 'LISTEN' ? [nextSegment(tcb)] : [];
  const probe = keepalive !== null && tcb.state !== 'CLOSED' ? [probeOf('keepalive', tcb, state.calls)] : [];
  return [...queued, ...now, ...probe].map(labelOf);
}

/** Takes in the head of the inbox if that needs no decision; null if it does, or there is none. */
export function takeSilent(around: Around, state: LineState, context: ArrivalContext): Became | null {
  const [head, ...rest] = state.inbox;
  if (!head || !silent(state.tcb, head.segment, context)) return null;
  const outcome = segmentArrives(state.tcb, head.segment, context);
  const taken = { ...takenIn(state, outcome, context.iss), inbox: rest };
  const { mutant } = around;
  const done = mutant ? mutant({ what: 'arrives', item: head }, state, { state: taken, sends: null }).state : taken;
  return { state: done, emits: null, wrong: wrongArrival(state.tcb, done.tcb, done.delivered - state.delivered) };
}
