/**
 * The edges of Figure 5 that a person's own end took in one match, read from its story. What a bot did in the person's
 * chair, and what was played before the match, are not theirs.
 */
import type { End, StoryEvent } from '#shared/match/index.ts';
import { ALL_EDGES, type Edge, has, type State } from '#shared/tcp/index.ts';

/** `FIN-WAIT-1>CLOSING rcv FIN`: where from, where to, and what caused it. */
export type EdgeName = string;

export const nameOfEdge = ({ from, to, event }: Pick<Edge, 'from' | 'to' | 'event'>): EdgeName =>
  `${from}>${to} ${event}`;

/** Every name that there is. */
export const EDGE_NAMES: ReadonlySet<EdgeName> = new Set(ALL_EDGES.map(nameOfEdge));

type StateChange = Extract<StoryEvent, { event: 'state' }>;

/** Each edge once, in the order in which it was first taken. */
export function edgesTaken(story: readonly StoryEvent[], end: End): readonly EdgeName[] {
  const own = story.filter((event) => event.end === end);
  const taken = new Set<EdgeName>();
  let isPerson = true;
  for (const [i, event] of own.entries()) {
    if (event.event === 'occupant') isPerson = event.occupant === 'person';
    if (event.event !== 'state') continue;
    const around = aroundOf(own, i);
    const isPrelude = event.at <= 0 && around.move === null;
    if (isPrelude || !isPerson || around.move?.hand === 'bot') continue;
    for (const edge of edgesOf(event, around)) taken.add(nameOfEdge(edge));
  }
  return [...taken];
}

/** What happened with a change of state, at the same moment. */
interface Around {
  readonly signals: readonly string[];
  /** The move that did it; null for what was taken in or ran out by itself. */
  readonly move: Extract<StoryEvent, { event: 'judged' }> | null;
  /** The segment that was handled with it carried an RST. */
  readonly reset: boolean;
  /** The last call of the application. */
  readonly call: string | null;
}

/** The story tells a change first, then its signals, then the segments that were handled by it, then the move. */
function aroundOf(own: readonly StoryEvent[], at: number): Around {
  const rest = own.slice(at + 1);
  const next = rest.findIndex((one) => one.event === 'state' || one.at !== own[at]?.at);
  const after = next < 0 ? rest : rest.slice(0, next);
  const before = own.slice(0, at);
  const handled = after.find((one) => one.event === 'handled');
  const segment = before.findLast((one) => one.event === 'arrived' && one.id === handled?.id);
  const moved = after.find((one) => one.event === 'judged');
  const called = before.findLast((one) => one.event === 'call');
  return {
    signals: after.flatMap((one) => (one.event === 'signal' ? [one.signal] : [])),
    move: moved?.event === 'judged' ? moved : null,
    reset: segment?.event === 'arrived' && has(segment.segment, 'RST'),
    call: called?.event === 'call' ? called.step.call : null,
  };
}

/** One segment can bring what two edges ask for: then the state between them is never stood in, and both were taken. */
const BETWEEN: { readonly [change: string]: readonly State[] } = {
  'ESTABLISHED>LAST-ACK': ['CLOSE-WAIT'],
  'SYN-RECEIVED>CLOSE-WAIT': ['ESTABLISHED'],
  'SYN-RECEIVED>LAST-ACK': ['ESTABLISHED', 'CLOSE-WAIT'],
  'SYN-SENT>CLOSE-WAIT': ['ESTABLISHED'],
};

function edgesOf({ from, to }: StateChange, around: Around): readonly Edge[] {
  const way = [from, ...(BETWEEN[`${from}>${to}`] ?? []), to];
  return way.slice(1).flatMap((next, i) => {
    const candidates = ALL_EDGES.filter((edge) => edge.from === way[i] && edge.to === next);
    const only =
      candidates.length === 1 ? candidates[0] : candidates.find(({ event }) => event === causeOf(from, around));
    return only === undefined ? [] : [only];
  });
}

/** Where several edges lead from one state to another, what was told of it says which. */
function causeOf(from: State, { signals, move, reset, call }: Around): Edge['event'] {
  if (from === 'LISTEN') return call === 'SEND' ? 'SEND' : call === 'OPEN' ? 'active OPEN' : callOf(move);
  if (signals.includes('connection aborted due to user timeout')) return 'Timeout=R2';
  if (signals.includes('connection reset') || signals.includes('connection refused') || reset) return 'rcv RST';
  if (signals.includes('connection closed')) {
    if (from === 'TIME-WAIT') return 'Timeout=2MSL';
    if (from === 'LAST-ACK') return 'rcv ACK of FIN';
  }
  return from === 'SYN-RECEIVED' && move === null ? 'rcv SYN' : callOf(move);
}

function callOf(move: Around['move']): 'ABORT' | 'CLOSE' {
  const action = move?.move.move === 'act' ? move.move.action : null;
  return action?.do === 'send' && has(action.segment, 'RST') ? 'ABORT' : 'CLOSE';
}
