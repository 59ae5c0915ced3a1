/**
 * NAME: on Expert the state of the connection is hidden, and its player names the new one after each change. Up to two changes
 * wait; a third resolves the oldest by itself, and that decision earns nothing. What still waits at the end counts for nothing.
 */
import { ALL_EDGES, type Signal, type State } from '#shared/tcp/index.ts';
import type { NameRefusal, NameVerdict } from './claim.ts';
import type { SeatState } from './match.ts';
import type { StateNaming } from './seatView.ts';
import { counted, refusedOnce } from './tally.ts';

/** So many changes wait to be named. */
const MOST_OPEN = 2;

const current = ({ known, open }: StateNaming): State => open.at(-1)?.to ?? known;

/** Before the match runs nothing has to be named: a level begins where it begins. */
export function beginsIn(seat: SeatState, state: State): SeatState {
  return seat.naming === null || seat.naming.known === state
    ? seat
    : { ...seat, naming: { ...seat.naming, known: state } };
}

/** The seat once its connection is in this state; the same if it was before. */
export function changesInto(seat: SeatState, state: State, event: string | null): SeatState {
  const { naming } = seat;
  if (naming === null || current(naming) === state) return seat;
  const id = naming.changes + 1;
  const open = [...naming.open, { id, from: current(naming), to: state, event }];
  const [oldest, ...rest] = open;
  if (open.length <= MOST_OPEN || oldest === undefined) return { ...seat, naming: { ...naming, open, changes: id } };
  return {
    ...seat,
    naming: { known: oldest.to, open: rest, changes: id, refused: 0 },
    tally: counted(seat.tally, false),
  };
}

/** What took a connection from one state to the other, in the words of Figure 5. */
export function eventOf(from: State, to: State, signals: readonly Signal[]): string | null {
  if (signals.includes('connection aborted due to user timeout')) return 'Timeout=R2';
  if (signals.includes('connection reset') || signals.includes('connection refused')) return 'rcv RST';
  return eventBetween(from, to);
}

/** Of several edges the one that the figure draws. */
const eventBetween = (from: State, to: State): string | null =>
  ALL_EDGES.find((edge) => edge.from === from && edge.to === to)?.event ?? null;

/** The verdict on a name for the change with this number. */
export function judgeName(naming: StateNaming, change: number, named: State): NameVerdict {
  const oldest = naming.open[0];
  if (oldest?.id !== change) {
    const reasoning = { from: naming.known, to: naming.known, named, event: null, needed: null };
    const isPast = change <= naming.changes && !naming.open.some(({ id }) => id === change);
    return isPast
      ? { verdict: 'right', code: 'named-late', section: SECTION, reasoning }
      : { verdict: 'refused', code: 'name-not-open', section: SECTION, reasoning };
  }
  const { from, to, event } = oldest;
  const [code, needed] = named === to ? ['named' as const, null] : whyNot(from, to, named);
  const reasoning = { from, to, named, event, needed };
  return code === 'named'
    ? { verdict: 'right', code, section: SECTION, reasoning }
    : { verdict: 'refused', code, section: SECTION, reasoning };
}

/** Figure 5 stands there. */
const SECTION = '3.3.2';

function whyNot(from: State, to: State, named: State): readonly [code: NameRefusal, needed: string | null] {
  if (named === from) return ['name-where-you-were', null];
  const beside = eventBetween(from, named);
  if (beside !== null) return ['name-other-event', beside];
  const ahead = eventBetween(to, named);
  return ahead !== null ? ['name-one-ahead', ahead] : ['name-no-edge', null];
}

/** The seat after the verdict on a name: a right one ends the decision about the oldest change. */
export function afterName(seat: SeatState, verdict: NameVerdict, hand: 'own' | 'bot'): SeatState {
  const { naming } = seat;
  if (naming === null || verdict.code === 'named-late') return seat;
  if (verdict.verdict === 'refused')
    return {
      ...seat,
      naming: { ...naming, refused: naming.refused + 1 },
      tally: refusedOnce(seat.tally, naming.refused),
    };
  return {
    ...seat,
    naming: { ...naming, known: verdict.reasoning.to, open: naming.open.slice(1), refused: 0 },
    tally: counted(seat.tally, hand === 'own' && naming.refused === 0),
  };
}
