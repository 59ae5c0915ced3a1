/** From what an end has said and may have taken in to the states that it can be in (RFC 9293 3.3.2, Figure 5). */
import type { State } from '#shared/tcp/index.ts';
import { type End, type Known, MAYBE, NO, type TakenIn, YES } from './end.ts';

/** Not known: more than one is possible. */
export const UNKNOWN = 'UNKNOWN';
export type SeenState = State | typeof UNKNOWN;

type Fact = keyof TakenIn;
const FACTS: readonly Fact[] = ['syn', 'synAck', 'fin', 'finAck', 'rst'];

/** Filled anew each time: a capture has millions of segments. */
const held: Record<Fact, boolean> = { syn: false, synAck: false, fin: false, finAck: false, rst: false };

/** Seconds after which a TIME-WAIT may be over: stacks choose 30 s and more. */
const SHORTEST_TIME_WAIT = 30;

/**
 * The one state that is possible, or UNKNOWN.
 *
 * @param before the state of an end that has said nothing, as far as that is known
 * @param idle seconds since something of this connection was seen
 */
export function stateOf(end: End, before: SeenState, idle = 0): SeenState {
  const { taken } = end;
  if (!end.seen) return unheard(taken.syn, before);
  if (end.strayed) return UNKNOWN;
  if (end.rst !== null && !end.rstAnswers) return 'CLOSED';
  if (end.rstAnswers || (end.iss === null && end.finBefore)) return UNKNOWN;
  const state = every(end) ?? UNKNOWN;
  return state === 'TIME-WAIT' && idle > SHORTEST_TIME_WAIT ? UNKNOWN : state;
}

/** The state that it has whichever of the segments under way have arrived; null if they make a difference. */
function every(end: End): State | null {
  const { taken } = end;
  const open: Fact[] = [];
  for (const fact of FACTS) {
    held[fact] = taken[fact] === YES;
    if (taken[fact] === MAYBE) open.push(fact);
  }
  const found = one(end, held);
  for (let choice = 1; choice < 1 << open.length; choice++) {
    for (const [i, fact] of open.entries()) held[fact] = (choice & (1 << i)) !== 0;
    if (one(end, held) !== found) return null;
  }
  return found;
}

/** An end of which nothing has been seen yet. */
function unheard(syn: Known, before: SeenState): SeenState {
  if (syn === NO || before === 'CLOSED') return before;
  return syn === YES && before === 'LISTEN' ? 'SYN-RECEIVED' : UNKNOWN;
}

/** The state of an end that has taken in exactly this. */
function one(end: End, taken: Readonly<Record<Fact, boolean>>): State | null {
  if (taken.rst) return reset(end, taken);
  return unreset(end, taken);
}

function reset(end: End, taken: Readonly<Record<Fact, boolean>>): State | null {
  // RFC 1337: TIME-WAIT need not mind an RST.
  if (unreset(end, taken) === 'TIME-WAIT') return null;
  return !end.openedActively && !taken.synAck && end.fin === null ? 'LISTEN' : 'CLOSED';
}

function unreset(end: End, taken: Readonly<Record<Fact, boolean>>): State {
  if (end.fin !== null) return closing(end, taken);
  if (end.iss !== null && !taken.synAck) return end.openedActively && !taken.syn ? 'SYN-SENT' : 'SYN-RECEIVED';
  return taken.fin ? 'CLOSE-WAIT' : 'ESTABLISHED';
}

function closing(end: End, { fin, finAck }: Readonly<Record<Fact, boolean>>): State {
  if (end.finAfterTheirs) return finAck ? 'CLOSED' : 'LAST-ACK';
  if (fin) return finAck ? 'TIME-WAIT' : 'CLOSING';
  return finAck ? 'FIN-WAIT-2' : 'FIN-WAIT-1';
}

/** What was under way when the capture ended counts as arrived: nothing shows that it was lost. */
export function arrived(end: End): End {
  const all = (known: Known): Known => (known === MAYBE ? YES : known);
  const taken = { ...end.taken };
  for (const fact of end.arriving) taken[fact] = YES;
  for (const fact of FACTS) taken[fact] = all(taken[fact]);
  return { ...end, taken };
}
