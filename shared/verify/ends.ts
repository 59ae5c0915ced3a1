/**
 * The states of one end, each worked out once and known by a small number from then on: an end has few of its own, and meets them
 * again and again.
 */
import { type Board, type End, goalsOf, heard, reached } from '#shared/match/index.ts';
import {
  type LegalMove,
  legalMoves,
  needsDecision,
  outstanding,
  probeKind,
  type Situation,
} from '#shared/tcp/index.ts';
import { afterEvent } from './befalls.ts';
import {
  afterCall,
  afterGivingUp,
  contextOf,
  type Done,
  type Emission,
  type EndState,
  expired,
  type Happening,
  knownHost,
  liveLabels,
  type Mutant,
  performed,
  settle,
  situationOf,
} from './end.ts';
import { finOutstanding, isError, wrongQueue } from './invariants.ts';
import type { Item, Items } from './items.ts';

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
  readonly probe: LocalStep | null;
  /** What it comes to where nobody is there any more who could answer. */
  readonly givesUp: LocalStep | null;
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
  readonly finOutstanding: boolean;
  /** Labels that it may still send again. */
  readonly live: ReadonlySet<number>;
}

export interface Machine {
  readonly end: End;
  readonly idOf: (state: EndState) => number;
  readonly info: (id: number) => LocalInfo;
  readonly arrives: (id: number, item: Item) => LocalStep;
  /** States of this end that were met. */
  readonly count: () => number;
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
    const settled = settle(board, end, done.state, mutant);
    const wrong = done.wrong ?? settled.wrong ?? wrongQueue(settled.state.tcb);
    return { happening, to: idOf(settled.state), emits: done.emits, wrong };
  };

  const perform = (state: EndState, happening: Happening & { move: LegalMove }, situation: Situation): LocalStep =>
    stepTo(happening, performed(board, end, items, mutant, state, happening, situation));

  function infoOf(id: number): LocalInfo {
    const state = states[id] as EndState;
    const { tcb, keepalive } = state;
    const dark = state.power === 'off';
    const context = contextOf(board, end, state);
    const situation = situationOf(board, state);
    const moves = dark ? [] : legalMoves(situation, context);
    const rto = !dark && tcb.armed.retransmission ? expired(situation, context, 'retransmission') : null;
    const leave = !dark && tcb.armed.timeWait ? expired(situation, context, 'timeWait') : null;
    const asks = !dark && probeKind(state) !== null;
    const spent = keepalive !== null && keepalive.unanswered >= keepalive.probes;
    const probe = asks && !spent ? expired(situation, context, 'probe') : null;
    const script = board.level.ends[end].script[state.due];
    const owes = !dark && needsDecision(situation, context).owed !== null;
    return {
      id,
      state,
      decisions: moves.map((move) => perform(state, { what: 'decides', move }, situation)),
      rto: rto && perform(state, { what: 'rto', move: rto.move }, rto.situation),
      leave: leave && perform(state, { what: 'leave', move: leave.move }, leave.situation),
      calls:
        script && state.triggered && !dark
          ? stepTo({ what: 'calls' }, { state: afterCall(board, end, state), emits: null, wrong: null })
          : null,
      probe: probe && perform(state, { what: 'probe', move: probe.move }, probe.situation),
      givesUp:
        !dark && (outstanding(tcb) || (asks && spent))
          ? stepTo({ what: 'gives-up' }, afterGivingUp(board, end, state))
          : null,
      befalls: state.awaits
        ? stepTo({ what: 'befalls' }, { state: afterEvent(board, end, state), emits: null, wrong: null })
        : null,
      inbox: state.inbox.length,
      asks,
      dark,
      owes,
      quiet: dark || !(owes || state.triggered || state.awaits || tcb.armed.retransmission || tcb.armed.timeWait),
      goals: goalsOf(board.level, end).every(
        (goal) => goal !== 'foretold' && goal !== 'memory-kept' && reached(board.level, end, goal, knownHost(state)),
      ),
      failed: !board.level.outlivesErrors && state.signals.some(isError),
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
        {
          state: state.power === 'off' ? state : heard({ ...state, inbox: [...state.inbox, item] }),
          emits: null,
          wrong: null,
        },
      );
      arrivals.set(key, made);
      return made;
    },
  };
}
