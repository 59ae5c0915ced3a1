/** The words of the link: who a shipment is, and what can happen to one copy of it. */
import type { Ms } from '#shared/base/index.ts';

/** One direction of a way between two hosts. */
export interface Lane {
  readonly from: string;
  readonly to: string;
}

/** What a shipment is called by the caller: `label` names it, `role` is what it means to the caller; both opaque here. */
export interface Named {
  readonly lane: Lane;
  readonly label: string;
  readonly role: string;
}

/** Whether it is this label on this lane. */
export const isOf = (named: Named, lane: Lane, label: string): boolean =>
  named.label === label && named.lane.from === lane.from && named.lane.to === lane.to;

/** One name for each copy of a label on a lane, the same in every match that sends it. */
export const copyName = ({ lane, label, copy }: Pick<Named, 'lane' | 'label'> & { readonly copy: number }): string =>
  `${lane.from} ${lane.to} ${copy} ${label}`;

/** Names some shipments; what is absent matches all. */
export interface Pattern {
  readonly from?: string;
  readonly to?: string;
  readonly role?: string;
  readonly label?: string;
}

/** `left`: one such was sent, whatever became of it. `handled`: the caller said so with `noteHandled`. */
const HOLD_EVENTS = ['left', 'handled'] as const;
export type HoldEvent = (typeof HOLD_EVENTS)[number];

export type Fate =
  | { readonly kind: 'deliver' }
  | { readonly kind: 'lose' }
  /** Arrives `by` later than one way takes. */
  | { readonly kind: 'delay'; readonly by: Ms }
  /** Arrives in time, and once more `after` that. */
  | { readonly kind: 'duplicate'; readonly after: Ms }
  /** Sets out only once the other has left or been handled, or `atMost` after it was sent. */
  | { readonly kind: 'hold'; readonly until: Pattern; readonly event: HoldEvent; readonly atMost: Ms };

export const DELIVER: Fate = { kind: 'deliver' };
export const LOSE: Fate = { kind: 'lose' };

export function matches(pattern: Pattern, named: Named): boolean {
  return (
    (pattern.from === undefined || pattern.from === named.lane.from) &&
    (pattern.to === undefined || pattern.to === named.lane.to) &&
    (pattern.role === undefined || pattern.role === named.role) &&
    (pattern.label === undefined || pattern.label === named.label)
  );
}
