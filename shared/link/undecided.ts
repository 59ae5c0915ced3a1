/** A link whose fates are decided by somebody, one copy after the other, instead of being drawn. */
import { assert, type Ms } from '#shared/base/index.ts';
import type { Bound } from './bounds.ts';
import { type Fate, isOf } from './fate.ts';
import type { LinkState, Shipment, Undecided } from './link.ts';
import type { Timing } from './network.ts';
import { boundFor, type Sent, sendAs } from './send.ts';

/** Sends one copy at `at`, and leaves open what becomes of it: it is not under way before `decide`. */
export function leaveUndecided<T>(link: LinkState<T>, shipment: Shipment<T>, at: Ms): LinkState<T> {
  return { ...link, undecided: [...link.undecided, { shipment, at }] };
}

/**
 * Decides on the oldest of what is undecided, at `at`: it sets out now. A needless copy has the fate of the copy before it, and a
 * fate that a bound forbids is a delivery: `barOn` tells before.
 */
export function decide<T>(
  link: LinkState<T>,
  fate: Fate,
  at: Ms,
  timing: Timing,
): Sent<T> & { readonly of: Undecided<T> } {
  const [of, ...undecided] = link.undecided;
  assert(of !== undefined, 'something is undecided');
  return { ...sendAs({ ...link, undecided }, of.shipment, at, timing, () => fate), of };
}

/** The bound that forbids this fate to the oldest of what is undecided; null: it may have it. */
export function barOn<T>(link: LinkState<T>, fate: Fate): Bound | null {
  const [of] = link.undecided;
  assert(of !== undefined, 'something is undecided');
  return boundFor(link, of.shipment, fate);
}

/** Whether nobody has to decide on the oldest: it is a needless copy, which shares the fate of the copy before it. */
export function decidesItself<T>({ undecided: [of], tracks }: LinkState<T>): boolean {
  if (of === undefined || !of.shipment.needless) return false;
  return tracks.some((one) => isOf(one, of.shipment.lane, of.shipment.label) && one.last !== null);
}

/** So many wait behind the oldest on its own lane, needless copies not counted. */
export function behindOldest<T>({ undecided: [of, ...others] }: LinkState<T>): number {
  if (of === undefined) return 0;
  const { from, to } = of.shipment.lane;
  return others.filter(({ shipment: { lane, needless } }) => lane.from === from && lane.to === to && !needless).length;
}
