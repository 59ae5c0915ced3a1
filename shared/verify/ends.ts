/**
 * The states of one end, each worked out once and known by a small number from then on: an end has few of its own, and meets them
 * again and again.
 */
import { type Board, type End, goalsOf, type Match, reached } from '#shared/match/index.ts';
import { legalMoves, needsDecision, outstanding, probeKind } from '#shared/tcp/index.ts';
import { afterEvent } from './befalls.ts';
import { afterArrival, afterCall, type Done, type EndState, isFiltered, knownHost, linesIn, withLine } from './end.ts';
import { finOutstanding, isError, wrongQueue } from './invariants.ts';
import type { Item, Items } from './items.ts';
import {
  type Around,
  afterGivingUp,
  type Became,
  contextOf,
  type Emission,
  expired,
  type Happening,
  type LineState,
  lineOf,
  liveLabels,
  type Moving,
  type Mutant,
  performed,
  situationOf,
} from './line.ts';
import { settle } from './settle.ts';

export interface LocalStep {
  readonly happening: Happening;
  readonly to: number;
  readonly emits: Emission | null;
  /** What it does wrong, or null. */
  readonly wrong: string | null;
}

/** A step of one of the connections; `line` is its name in the items. */
export interface LineStep extends LocalStep {
  readonly line: string | null;
}

/** What the exploration asks about a state of an end, worked out once. */
export interface LocalInfo {
  readonly id: number;
  readonly state: EndState;
  /** Moves that are right, then needless ones; each at once. */
  readonly decisions: readonly LocalStep[];
  readonly rtos: readonly LocalStep[];
  readonly leaves: readonly LineStep[];
  readonly probes: readonly LocalStep[];
  /** What it comes to where nobody is there (any more) who could answer. */
  readonly givingUp: readonly LineStep[];
  readonly calls: LocalStep | null;
  readonly befalls: LocalStep | null;
  readonly inbox: number;
  /** Nothing is owed, no timer runs, no call is to come. */
  readonly quiet: boolean;
  /** Probes may still go out. */
  readonly asks: boolean;
  /** The host has no power. */
  readonly dark: boolean;
  readonly owes: boolean;
  readonly goals: boolean;
  readonly failed: boolean;
  /** The lines with a FIN that could still be sent again. */
  readonly finOutstanding: readonly (string | null)[];
  /** Labels that it may still send again. */
  readonly live: ReadonlySet<number>;
}

export interface Machine {
  readonly end: End;
  readonly idOf: (state: EndState) => number;
  readonly info: (id: number) => LocalInfo;
  readonly arrives: (id: number, item: Item) => LocalStep;
  /** Whether what it sends on this line can reach anybody. */
  readonly reaches: (line: string | null) => boolean;
  /** States of this end that were met. */
  readonly count: () => number;
}

/** The exploration ids are 16 bits. */
export const MOST_IDS = 0xffff;

/** Field by field in one order, however the state was made. */
const keyOf = (state: EndState): string =>
  JSON.stringify([
    ...[state.due, state.triggered, state.befallen, state.awaits, state.power, state.reboots, state.listening],
    ...linesIn(state).map(({ peer, tcb, incarnation, calls, duplicateAcks, signals, inbox, ...rest }) => [
      ...[peer, tcb, incarnation, calls, duplicateAcks, signals, inbox.map((item) => item.id)],
      ...[rest.sent, rest.delivered, rest.opened, rest.reported, rest.keepalive],
    ]),
  ]);

export function newMachine(board: Board, { hosts }: Match, end: End, items: Items, mutant: Mutant | null): Machine {
  const around: Around = { board, end, items, mutant, main: hosts[end].peer };
  const ids = new Map<string, number>();
  const states: EndState[] = [];
  const infos: (LocalInfo | undefined)[] = [];
  const arrivals = new Map<number, LocalStep>();

  function idOf(state: EndState): number {
    const key = keyOf(state);
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, states.length);
    states.push(state);
    return states.length - 1;
  }

  const stepTo = (happening: Happening, done: Done): LocalStep => {
    const settled = settle(around, done.state);
    const queues = linesIn(settled.state).map(({ tcb }) => wrongQueue(tcb));
    const wrong = done.wrong ?? settled.wrong ?? queues.find((one) => one !== null) ?? null;
    return { happening, to: idOf(settled.state), emits: done.emits, wrong };
  };

  /** The end, once one of its connections has become this. */
  const became = (state: EndState, happening: Happening, { state: line, emits, wrong }: Became): LocalStep => {
    const listens = 'move' in happening && happening.move.code === 'listen';
    const next = withLine(listens ? { ...state, listening: true } : state, line);
    return stepTo(happening, { state: next, emits, wrong });
  };

  /** What one connection may do next. */
  function lineInfo(state: EndState, line: LineState) {
    const { tcb, keepalive, peer } = line;
    const context = contextOf(around, line, state.listening);
    const situation = situationOf(around, line);
    const perform = (happening: Happening & Moving, on = situation) =>
      became(state, happening, performed(around, line, happening, on, context));
    const timed = (what: 'rto' | 'leave' | 'probe', late: ReturnType<typeof expired>) =>
      late === null ? [] : [perform({ what, peer, move: late.move }, late.situation)];
    const asks = probeKind(line) !== null;
    const spent = keepalive !== null && keepalive.unanswered >= keepalive.probes;
    const mayGiveUp = outstanding(tcb) || (asks && spent);
    return {
      line: lineOf(around, peer),
      decisions: legalMoves(situation, context).map((move) => perform({ what: 'decides', peer, move })),
      rtos: tcb.armed.retransmission ? timed('rto', expired(situation, context, 'retransmission')) : [],
      leaves: tcb.armed.timeWait ? timed('leave', expired(situation, context, 'timeWait')) : [],
      probes: asks && !spent ? timed('probe', expired(situation, context, 'probe')) : [],
      givingUp: mayGiveUp ? [became(state, { what: 'gives-up', peer }, afterGivingUp(line, context))] : [],
      asks,
      owes: needsDecision(situation, context).owed !== null,
      busy: tcb.armed.retransmission || tcb.armed.timeWait,
    };
  }

  function infoOf(id: number): LocalInfo {
    const state = states[id] as EndState;
    const dark = state.power === 'off';
    const all = linesIn(state);
    const lines = dark ? [] : all.map((line) => lineInfo(state, line));
    const script = board.level.ends[end].script[state.due];
    const plain = (what: 'calls' | 'befalls', next: EndState) =>
      stepTo({ what }, { state: next, emits: null, wrong: null });
    const onLine = (of: 'leaves' | 'givingUp') =>
      lines.flatMap((one) => one[of].map((step): LineStep => ({ ...step, line: one.line })));
    const owes = lines.some((one) => one.owes);
    return {
      id,
      state,
      decisions: lines.flatMap((one) => one.decisions),
      rtos: lines.flatMap((one) => one.rtos),
      leaves: onLine('leaves'),
      probes: lines.flatMap((one) => one.probes),
      givingUp: onLine('givingUp'),
      calls: script && state.triggered && !dark ? plain('calls', afterCall(around, state)) : null,
      befalls: state.awaits ? plain('befalls', afterEvent(around, state)) : null,
      inbox: all.reduce((sum, { inbox }) => sum + inbox.length, 0),
      asks: lines.some((one) => one.asks),
      dark,
      owes,
      quiet: dark || !(owes || state.triggered || state.awaits || lines.some((one) => one.busy)),
      goals: goalsOf(board.level, end).every(
        (goal) =>
          goal !== 'foretold' && goal !== 'memory-kept' && reached(board.level, end, goal, knownHost(around, state)),
      ),
      failed: !board.level.outlivesErrors && all.some(({ signals }) => signals.some(isError)),
      finOutstanding: all.filter(({ tcb }) => finOutstanding(tcb)).map(({ peer }) => lineOf(around, peer)),
      live: new Set(all.flatMap((line) => liveLabels(around, line))),
    };
  }

  return {
    end,
    idOf,
    reaches: (line) => line === null || !isFiltered(around, line),
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
      const state = afterArrival(around, states[id] as EndState, item);
      const made = stepTo({ what: 'arrives', item }, { state, emits: null, wrong: null });
      arrivals.set(key, made);
      return made;
    },
  };
}
