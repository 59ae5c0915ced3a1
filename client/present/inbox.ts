/** What arrived and waits: the head whole, two as slivers, the rest as a number. */
import type { SeatView } from '#shared/match/index.ts';
import type { Segment } from '#shared/tcp/index.ts';
import type { Arrival } from '#shared/text/index.ts';
import { arrivalOf } from './arrival.ts';
import { connectionOf, sameIn } from './connection.ts';

export interface Waiting {
  readonly id: number;
  readonly segment: Segment;
}

export interface InboxModel {
  readonly head: Waiting | null;
  readonly behind: readonly Waiting[];
  readonly more: number;
}

const SLIVERS = 2;

export function inboxOf(view: SeatView): InboxModel {
  const { inbox } = connectionOf(view);
  return {
    head: inbox[0] ?? null,
    behind: inbox.slice(1, 1 + SLIVERS),
    more: Math.max(0, inbox.length - 1 - SLIVERS),
  };
}

export interface TakenIn {
  readonly id: number;
  readonly arrival: Arrival;
}

/** What was taken in between two views without a move: each stays for a moment as a grey card. */
export function takenBetween(before: SeatView, after: SeatView): readonly TakenIn[] {
  const known = new Map(sameIn(before, connectionOf(after))?.seen.map((line) => [line.id, line.became]));
  const { seen } = connectionOf(after);
  return seen.flatMap(({ id, became, prelude }) => {
    if (prelude || (known.has(id) && known.get(id) !== 'queued')) return [];
    // What was dropped by a move of the player needs no card of its own.
    if (became === 'dropped' && known.get(id) === 'queued') return [];
    const arrival = arrivalOf(seen, id);
    return arrival === null ? [] : [{ id, arrival }];
  });
}
