/** An end without a clock: its connections, how far its script and what befalls it have come. Read line.ts first. */
import { called, heard, isListenedFor, type KnownHost } from '#shared/match/index.ts';
import { listening } from '#shared/tcp/index.ts';
import type { Item } from './items.ts';
import type { Around, Emission, LineState } from './line.ts';

export interface EndState {
  /** Of the script: how many steps are due, and whether what the next one waits for is there. */
  readonly due: number;
  readonly triggered: boolean;
  /** The same for what befalls the host, and what became of it. */
  readonly befallen: number;
  readonly awaits: boolean;
  readonly power: 'on' | 'off';
  readonly reboots: number;
  /** A passive OPEN stands. */
  readonly listening: boolean;
  readonly lines: { readonly [peer: string]: LineState };
}

export interface Done {
  readonly state: EndState;
  readonly emits: Emission | null;
  readonly wrong: string | null;
}

export const linesIn = (state: EndState): readonly LineState[] => Object.values(state.lines);

export const lineIn = ({ lines }: EndState, peer: string): LineState => lines[peer] as LineState;

export const withLine = (state: EndState, line: LineState): EndState => ({
  ...state,
  lines: { ...state.lines, [line.peer]: line },
});

/** What befalls it next. */
export const eventOf = ({ board, end }: Around, { befallen }: EndState) => board.level.ends[end].events?.[befallen];

/** What the rules of an application look at; what is outstanding is what the retransmission queue holds. */
export const known = (line: LineState) => ({
  ...line,
  outstanding: line.tcb.retransmissionQueue.map((segment) => ({ segment })),
});

export const knownHost = ({ main }: Pick<Around, 'main'>, state: EndState): KnownHost => ({
  peer: main,
  due: state.due,
  connections: Object.fromEntries(linesIn(state).map((line) => [line.peer, known(line)])),
});

export function afterCall({ board, end, main }: Around, state: EndState): EndState {
  const step = board.level.ends[end].script[state.due];
  if (!step) return state;
  const line = lineIn(state, step.line ?? main);
  const next = { ...state, due: state.due + 1, triggered: false };
  if (isInVain(line, step.call)) return next;
  const reported = step.call === 'REPORT' ? false : line.reported;
  return withLine(next, { ...called(line, step, board.level.mss), reported });
}

/** As in the match: a call about a connection that was broken off before is an error, and nothing else. */
const isInVain = ({ tcb, signals }: LineState, call: string): boolean =>
  tcb.state === 'CLOSED' && signals.length > 0 && call !== 'OPEN' && call !== 'REPORT';

/** Something has reached the end: the connection hears of it, and a listener takes the place of one that is over. */
export function afterArrival(around: Around, state: EndState, item: Item): EndState {
  if (state.power === 'off') return state;
  const plan = around.board.level.ends[around.end];
  const line = lineIn(state, item.line ?? around.main);
  const tcb = isListenedFor(state, line, plan) ? listening(line.tcb) : line.tcb;
  return withLine(state, heard({ ...line, tcb, inbox: [...line.inbox, item] }));
}

/** Whether a filter stands on this line, and nobody can be behind it. */
export const isFiltered = ({ board }: Around, line: string): boolean =>
  (board.level.lines ?? []).some(({ client, filtered }) => filtered && client === line);
