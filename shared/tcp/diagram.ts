/**
 * Figure 5 as data (RFC 9293 3.3.2), for the picture and for the proofs: the twenty edges that it draws, and in tables of their own
 * what its notes and section 3.10 add. An event or a sent segment is written as the figure writes it.
 */
import { STATES, type State } from './state.ts';

export interface Edge {
  readonly from: State;
  readonly to: State;
  /** What causes it, e.g. 'rcv SYN', 'CLOSE', 'Timeout=2MSL'. */
  readonly event: string;
  readonly by: 'call' | 'segment' | 'timeout';
  /** What is sent on it, e.g. 'SYN,ACK'; null where the figure has 'x' or only deletes the TCB. */
  readonly sends: 'SYN' | 'SYN,ACK' | 'ACK' | 'FIN' | 'RST' | null;
  /** The note of Figure 5 that speaks of it. */
  readonly note?: 1 | 2 | 3;
}

const edge = (from: State, to: State, event: string, by: Edge['by'], sends: Edge['sends'] = null): Edge => ({
  from,
  to,
  event,
  by,
  sends,
});

export const FIGURE_5: readonly Edge[] = [
  edge('CLOSED', 'LISTEN', 'passive OPEN', 'call'),
  edge('CLOSED', 'SYN-SENT', 'active OPEN', 'call', 'SYN'),
  edge('LISTEN', 'CLOSED', 'CLOSE', 'call'),
  edge('LISTEN', 'SYN-RECEIVED', 'rcv SYN', 'segment', 'SYN,ACK'),
  edge('LISTEN', 'SYN-SENT', 'SEND', 'call', 'SYN'),
  edge('SYN-SENT', 'CLOSED', 'CLOSE', 'call'),
  edge('SYN-SENT', 'SYN-RECEIVED', 'rcv SYN', 'segment', 'SYN,ACK'),
  edge('SYN-SENT', 'ESTABLISHED', 'rcv SYN,ACK', 'segment', 'ACK'),
  { ...edge('SYN-RECEIVED', 'LISTEN', 'rcv RST', 'segment'), note: 1 },
  edge('SYN-RECEIVED', 'ESTABLISHED', 'rcv ACK of SYN', 'segment'),
  edge('SYN-RECEIVED', 'FIN-WAIT-1', 'CLOSE', 'call', 'FIN'),
  edge('ESTABLISHED', 'FIN-WAIT-1', 'CLOSE', 'call', 'FIN'),
  edge('ESTABLISHED', 'CLOSE-WAIT', 'rcv FIN', 'segment', 'ACK'),
  edge('FIN-WAIT-1', 'FIN-WAIT-2', 'rcv ACK of FIN', 'segment'),
  edge('FIN-WAIT-1', 'CLOSING', 'rcv FIN', 'segment', 'ACK'),
  edge('FIN-WAIT-2', 'TIME-WAIT', 'rcv FIN', 'segment', 'ACK'),
  edge('CLOSING', 'TIME-WAIT', 'rcv ACK of FIN', 'segment'),
  edge('CLOSE-WAIT', 'LAST-ACK', 'CLOSE', 'call', 'FIN'),
  edge('LAST-ACK', 'CLOSED', 'rcv ACK of FIN', 'segment'),
  edge('TIME-WAIT', 'CLOSED', 'Timeout=2MSL', 'timeout'),
];

/** What the three notes under the figure say, in this project's words. */
export const NOTES = {
  1: 'Only an end that was opened passively goes back to LISTEN.',
  2: 'One segment may bring the FIN and the ACK of our own: from FIN-WAIT-1 straight to TIME-WAIT.',
  3: 'Every state can send or receive an RST; these edges are not drawn.',
} as const;

const ABORTS_WITH_RST: readonly State[] = ['SYN-RECEIVED', 'ESTABLISHED', 'FIN-WAIT-1', 'FIN-WAIT-2', 'CLOSE-WAIT'];
const LIVE: readonly State[] = STATES.filter((state) => state !== 'CLOSED');

/** Note 2, and note 3 with choice c: who aborts is CLOSED. */
export const NOTED_EDGES: readonly Edge[] = [
  { ...edge('FIN-WAIT-1', 'TIME-WAIT', 'rcv FIN, ACK of FIN', 'segment', 'ACK'), note: 2 },
  ...LIVE.map(
    (from): Edge => ({
      ...edge(from, 'CLOSED', 'ABORT', 'call', ABORTS_WITH_RST.includes(from) ? 'RST' : null),
      note: 3,
    }),
  ),
  ...LIVE.filter((state) => state !== 'LISTEN' && state !== 'TIME-WAIT').map(
    (from): Edge => ({ ...edge(from, 'CLOSED', 'rcv RST', 'segment'), note: 3 }),
  ),
];

/** 3.10.8: the user timeout aborts from any state. */
export const TIMEOUT_EDGES: readonly Edge[] = LIVE.map((from) => edge(from, 'CLOSED', 'Timeout=R2', 'timeout'));

export interface Exception extends Edge {
  /** Where it comes from: a section, another RFC, or a choice of README.md. */
  readonly source: string;
}

/** Edges that are neither drawn nor in the notes, each with its source. */
export const EXCEPTIONS: readonly Exception[] = [
  { ...edge('LISTEN', 'SYN-SENT', 'active OPEN', 'call', 'SYN'), source: '3.10.1' },
  { ...edge('SYN-RECEIVED', 'LISTEN', 'rcv SYN', 'segment'), source: '3.10.7.4, fourth; choice e' },
  { ...edge('TIME-WAIT', 'SYN-RECEIVED', 'rcv SYN', 'segment', 'SYN,ACK'), source: 'MAY-2; choice f' },
  { ...edge('SYN-RECEIVED', 'TIME-WAIT', 'rcv RST or SYN', 'segment'), source: 'MAY-2; choice f' },
  // One segment, two edges: what it acknowledges and what it brings.
  {
    ...edge('SYN-RECEIVED', 'CLOSE-WAIT', 'rcv FIN, ACK of SYN', 'segment', 'ACK'),
    source: '3.10.7.4, fifth and eighth',
  },
  { ...edge('SYN-SENT', 'CLOSE-WAIT', 'rcv SYN,ACK with FIN', 'segment', 'ACK'), source: '3.10.7.3, fourth' },
];

/** Only under the 'classic' profile: RFC 793 resets for a SYN in the window, and lets an RST end TIME-WAIT. */
export const CLASSIC_EDGES: readonly Exception[] = [
  ...LIVE.filter((state) => state !== 'LISTEN' && state !== 'SYN-SENT').map(
    (from): Exception => ({
      ...edge(from, 'CLOSED', 'rcv SYN in the window', 'segment', 'RST'),
      source: 'RFC 793 3.9',
    }),
  ),
  { ...edge('TIME-WAIT', 'CLOSED', 'rcv RST', 'segment'), source: 'RFC 793 3.9' },
];

/** Only at a host that answers with cookies: what is made out of the ACK was in no state between. */
export const COOKIE_EDGES: readonly Exception[] = [
  { ...edge('LISTEN', 'ESTABLISHED', 'rcv ACK with cookie', 'segment'), source: 'RFC 4987 3.6; choice o' },
];

/** All edges that the recommended profile may take. */
export const ALL_EDGES: readonly Edge[] = [...FIGURE_5, ...NOTED_EDGES, ...TIMEOUT_EDGES, ...EXCEPTIONS];

/** The edges that lead from one state to another by this kind of event; none means that such a step is a bug. */
export const edgesBetween = (
  from: State,
  to: State,
  by: Edge['by'],
  edges: readonly Edge[] = ALL_EDGES,
): readonly Edge[] => edges.filter((e) => e.from === from && e.to === to && e.by === by);
