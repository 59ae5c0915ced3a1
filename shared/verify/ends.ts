/**
 * One end of the connection without a clock: what can happen to it, and what comes of that. An end has few states of its own, so
 * each is worked out once, by the code that a match runs, and known by a small number from then on.
 */
import {
  type Board,
  called,
  type End,
  holds,
  issOf,
  laneFrom,
  moved,
  type Naming,
  nameOf,
  type Progress,
  reached,
  takenIn,
} from '#shared/match/index.ts';
import {
  type Applied,
  type ArrivalContext,
  applyMove,
  isNeedless,
  type LegalMove,
  legalMoves,
  needsDecision,
  nextSegment,
  retransmit,
  type Segment,
  type Situation,
  segmentArrives,
  silent,
  type Tcb,
} from '#shared/tcp/index.ts';
import { finOutstanding, isError, wrongDelivery, wrongEdge, wrongQueue } from './invariants.ts';

/** A segment as it travels. Equal ones are one, and counted. */
export interface Item {
  readonly id: number;
  readonly from: End;
  readonly segment: Segment;
  readonly label: string;
  readonly role: Naming['role'];
  /** The label as a number, of both lanes together. */
  readonly labelId: number;
}

export interface EndState extends Progress {
  /** Of the script: how many steps are due, and whether what the next one waits for is there. */
  readonly due: number;
  readonly triggered: boolean;
  readonly inbox: readonly Item[];
}

/** What happens to an end. `rto` and `leave`: a timer runs out, and the end does at once what it asks for. */
export type Happening =
  | { readonly what: 'arrives'; readonly item: Item }
  | { readonly what: 'decides'; readonly move: LegalMove }
  | { readonly what: 'rto'; readonly move: LegalMove }
  | { readonly what: 'leave'; readonly move: LegalMove }
  | { readonly what: 'calls' };

export interface Emission {
  readonly item: Item;
  readonly needless: boolean;
}

export interface LocalStep {
  readonly happening: Happening;
  readonly to: number;
  readonly emits: Emission | null;
  /** What it does wrong, or null. */
  readonly wrong: string | null;
}

/** What the exploration asks about a state of an end, worked out once. */
export interface LocalInfo {
  readonly id: number;
  readonly state: EndState;
  /** Moves that are right, then needless ones; each at once. */
  readonly decisions: readonly LocalStep[];
  readonly rto: LocalStep | null;
  readonly leave: LocalStep | null;
  readonly calls: LocalStep | null;
  readonly inbox: number;
  /** Nothing is owed, no timer runs, no call is to come. */
  readonly quiet: boolean;
  readonly owes: boolean;
  readonly goals: boolean;
  readonly failed: boolean;
  readonly finOutstanding: boolean;
  /** Labels that it may still send again. */
  readonly live: ReadonlySet<number>;
}

/** Breaks a rule on purpose, to see that the exploration finds it: changes what came of a happening. */
export type Mutant = (
  happening: Happening,
  before: EndState,
  after: { readonly state: EndState; readonly sends: Segment | null },
) => { readonly state: EndState; readonly sends: Segment | null };

export interface Machine {
  readonly end: End;
  readonly idOf: (state: EndState) => number;
  readonly info: (id: number) => LocalInfo;
  readonly arrives: (id: number, item: Item) => LocalStep;
  /** States of this end that were met. */
  readonly count: () => number;
}

/** Items of both lanes, shared by the two machines of an exploration. */
export interface Items {
  readonly of: (from: End, segment: Segment, label: string, role: Naming['role']) => Item;
  readonly at: (id: number) => Item;
  readonly labelId: (from: End, label: string) => number;
  /** A reset has no numbers of the connection: it may always be sent again. */
  readonly isReset: (labelId: number) => boolean;
}

export function newItems(): Items {
  const known = new Map<string, Item>();
  const list: Item[] = [];
  const labels = new Map<string, number>();
  const resets: boolean[] = [];
  const labelId = (from: End, label: string): number => {
    const key = `${from} ${label}`;
    const id = labels.get(key) ?? labels.size;
    if (id === labels.size) resets.push(label.startsWith('RST'));
    labels.set(key, id);
    return id;
  };
  return {
    labelId,
    isReset: (id) => resets[id] === true,
    at: (id) => list[id] as Item,
    of: (from, segment, label, role) => {
      const { seq, ack, ctl, len, wnd } = segment;
      const key = `${from} ${label} ${role} ${seq} ${ack} ${ctl.join()} ${len} ${wnd}`;
      const item = known.get(key) ?? { id: list.length, from, segment, label, role, labelId: labelId(from, label) };
      if (item.id === list.length) list.push(item);
      known.set(key, item);
      return item;
    },
  };
}

/** The exploration ids are 16 bits. */
export const MOST_IDS = 0xffff;

export function newMachine(board: Board, end: End, items: Items, mutant: Mutant | null): Machine {
  const ids = new Map<string, number>();
  const states: EndState[] = [];
  const infos: (LocalInfo | undefined)[] = [];
  const arrivals = new Map<number, LocalStep>();

  function idOf(state: EndState): number {
    const key =
      JSON.stringify({ ...state, signals: undefined, inbox: state.inbox.map((item) => item.id) }) + state.signals;
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, states.length);
    states.push(state);
    return states.length - 1;
  }

  const stepTo = (happening: Happening, done: Done): LocalStep => {
    const settled = settle(board, end, done.state);
    const wrong = done.wrong ?? settled.wrong ?? wrongQueue(settled.state.tcb);
    return { happening, to: idOf(settled.state), emits: done.emits, wrong };
  };

  const perform = (state: EndState, happening: Happening & { move: LegalMove }, situation: Situation): LocalStep =>
    stepTo(happening, performed(board, end, items, mutant, state, happening, situation));

  function infoOf(id: number): LocalInfo {
    const state = states[id] as EndState;
    const { tcb } = state;
    const context = contextOf(board, end, state);
    const situation = situationOf(board, state);
    const moves = legalMoves(situation, context);
    const rto = tcb.armed.retransmission ? expired(situation, context, 'retransmission') : null;
    const leave = tcb.armed.timeWait ? expired(situation, context, 'timeWait') : null;
    const script = board.level.ends[end].script[state.due];
    const owes = needsDecision(situation, context).owed !== null;
    return {
      id,
      state,
      decisions: moves.map((move) => perform(state, { what: 'decides', move }, situation)),
      rto: rto && perform(state, { what: 'rto', move: rto.move }, rto.situation),
      leave: leave && perform(state, { what: 'leave', move: leave.move }, leave.situation),
      calls:
        script && state.triggered
          ? stepTo({ what: 'calls' }, { state: afterCall(board, end, state), emits: null, wrong: null })
          : null,
      inbox: state.inbox.length,
      owes,
      quiet: !owes && !state.triggered && !tcb.armed.retransmission && !tcb.armed.timeWait,
      goals: board.level.goals.every((goal) => reached(board.level, end, goal, known(state))),
      failed: state.signals.some(isError),
      finOutstanding: finOutstanding(tcb),
      live: liveLabels(board, end, items, state),
    };
  }

  return {
    end,
    idOf,
    count: () => states.length,
    info: (id) => {
      const known = infos[id];
      if (known) return known;
      const made = infoOf(id);
      infos[id] = made;
      return made;
    },
    arrives: (id, item) => {
      const key = id * (MOST_IDS + 1) + item.id;
      const known = arrivals.get(key);
      if (known) return known;
      const state = states[id] as EndState;
      const made = stepTo(
        { what: 'arrives', item },
        { state: { ...state, inbox: [...state.inbox, item] }, emits: null, wrong: null },
      );
      arrivals.set(key, made);
      return made;
    },
  };

  /** Everything that needs no decision and waits for no time: silent segments, calls that are due at once. */
  function settle(on: Board, of: End, from: EndState): { readonly state: EndState; readonly wrong: string | null } {
    let state = from;
    let wrong: string | null = null;
    for (;;) {
      const [head, ...rest] = state.inbox;
      const context = contextOf(on, of, state);
      if (head && silent(state.tcb, head.segment, context)) {
        const outcome = segmentArrives(state.tcb, head.segment, context);
        const taken = { ...takenIn(state, outcome, context.iss), inbox: rest };
        const done = mutant
          ? mutant({ what: 'arrives', item: head }, state, { state: taken, sends: null }).state
          : taken;
        wrong ??= wrongArrival(state.tcb, done.tcb, done.delivered - state.delivered);
        state = done;
        continue;
      }
      const step = on.level.ends[of].script[state.due];
      if (!step) return { state, wrong };
      if (!state.triggered && holds(step, known(state))) state = { ...state, triggered: true };
      if (!state.triggered || step.after > 0) return { state, wrong };
      state = afterCall(on, of, state);
    }
  }
}

interface Done {
  readonly state: EndState;
  readonly emits: Emission | null;
  readonly wrong: string | null;
}

/** What the rules of an application look at; what is outstanding is what the retransmission queue holds. */
const known = (state: EndState) => ({
  ...state,
  outstanding: state.tcb.retransmissionQueue.map((segment) => ({ segment })),
});

const contextOf = (board: Board, end: End, { incarnation }: EndState): ArrivalContext => ({
  iss: issOf(board, end, incarnation),
  listening: false,
});

const situationOf = (board: Board, state: EndState): Situation => ({
  tcb: state.tcb,
  inbox: state.inbox.map((item) => item.segment),
  calls: state.calls,
  expired: { retransmission: false, timeWait: false },
  mss: board.level.mss,
  duplicateAcks: state.duplicateAcks,
  needlessInARow: 0,
});

/** What the timer asks for, in the situation in which it has run out; null where it asks for nothing. */
function expired(
  situation: Situation,
  context: ArrivalContext,
  timer: 'retransmission' | 'timeWait',
): { readonly situation: Situation; readonly move: LegalMove } | null {
  const late: Situation = { ...situation, expired: { ...situation.expired, [timer]: true } };
  const code = timer === 'retransmission' ? 'retransmission' : 'leave';
  const move = legalMoves(late, context).find((one) => one.code === code);
  return move ? { situation: late, move } : null;
}

const afterCall = (board: Board, end: End, state: EndState): EndState => {
  const step = board.level.ends[end].script[state.due];
  return step ? { ...state, calls: called(state.calls, step), due: state.due + 1, triggered: false } : state;
};

function performed(
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
    emits: done.sends && emission(board, end, items, done.state, done.sends, isNeedless(move)),
    wrong: wrongMove(state, done.state, applied, happening),
  };
}

function emission(
  board: Board,
  end: End,
  items: Items,
  { tcb, incarnation }: EndState,
  segment: Segment,
  needless: boolean,
): Emission {
  const { label, role } = nameOf(segment, tcb, incarnation, board.level.mss);
  return { item: items.of(laneFrom(end).from as End, segment, label, role), needless };
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
  if (happening.what !== 'decides') return wrongEdge(tcb, after.tcb, 'timeout');
  if (CALLS.includes(happening.move.code)) return wrongEdge(tcb, after.tcb, 'call');
  return tcb.state === after.tcb.state ? null : `no call, and ${tcb.state} becomes ${after.tcb.state}`;
}

/** The moves that do what the application has called. */
const CALLS: readonly LegalMove['code'][] = ['open', 'listen', 'call', 'answer-with-call'];

const wrongArrival = (before: Tcb, after: Tcb, delivered: number): string | null =>
  wrongEdge(before, after, 'segment') ?? wrongDelivery(before, after, delivered);

/** What may be sent again: the retransmission queue, and an ACK of now. */
function liveLabels(board: Board, end: End, items: Items, { tcb, incarnation }: EndState): ReadonlySet<number> {
  const labels = new Set<number>();
  const add = (segment: Segment) =>
    labels.add(items.labelId(end, nameOf(segment, tcb, incarnation, board.level.mss).label));
  for (const segment of tcb.retransmissionQueue) add(retransmit({ ...tcb, retransmissionQueue: [segment] }));
  if (tcb.state !== 'CLOSED' && tcb.state !== 'LISTEN') add(nextSegment(tcb));
  return labels;
}
