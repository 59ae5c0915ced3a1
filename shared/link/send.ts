/** Sends on the link: a wish, the bounds, the copies that it puts under way, and the entry of the diary. */
import { assert, type Ms } from '#shared/base/index.ts';
import {
  type Bound,
  longestDelay,
  longestHold,
  MAX_DUPLICATES_OF_ONE,
  MAX_LOSSES,
  MAX_LOSSES_OF_ONE,
} from './bounds.ts';
import { DELIVER, type Fate, isOf, matches, type Named } from './fate.ts';
import {
  type Conditions,
  type Dispatch,
  type Flight,
  type LinkState,
  release,
  type Shipment,
  type Track,
} from './link.ts';
import type { Timing } from './network.ts';
import { wish } from './wish.ts';

/**
 * Sends one copy at `at`, which must not lie before anything that was sent or taken out earlier.
 *
 * @returns the link with the copy under way (or lost), and the entry of the diary
 */
export function send<T>(link: LinkState<T>, shipment: Shipment<T>, at: Ms, conditions: Conditions): Sent<T> {
  return sendAs(link, shipment, at, conditions, (track, copy) =>
    wish(conditions.secret, conditions.network, track, copy, shipment.order),
  );
}

export interface Sent<T> {
  readonly link: LinkState<T>;
  readonly dispatch: Dispatch;
}

/** As `send`, with the fate that is wished for it by whoever decides. */
export function sendAs<T>(
  link: LinkState<T>,
  shipment: Shipment<T>,
  at: Ms,
  timing: Timing,
  wished: (track: Track, copy: number) => Fate,
): Sent<T> {
  const { lane, label, role, order, needless } = shipment;
  assert(Number.isInteger(at) && timing.oneWay > 0 && timing.msl > timing.oneWay, 'times are in order');
  assert(order === null || (Number.isInteger(order) && order >= 0), 'an order counts from 0');
  const known = link.tracks.find((one) => isOf(one, lane, label));
  const track = known ?? newTrack(shipment);
  const repeats = needless && track.last !== null;
  const copy = needless ? Math.max(0, track.copies - 1) : track.copies;
  const asked = repeats ? track.last : clamp(wished(track, copy), timing);
  const spared = repeats ? null : boundOn(link, track, asked);
  const fate = spared ? DELIVER : asked;

  const lost = !needless && fate.kind === 'lose';
  const next: Track = needless
    ? track
    : {
        ...track,
        copies: track.copies + 1,
        losses: track.losses + (lost ? 1 : 0),
        duplicates: track.duplicates + (fate.kind === 'duplicate' ? 1 : 0),
        last: fate,
        missed: track.missed || (lost && shipment.last),
      };
  const dispatch: Dispatch = { number: link.log.length, lane, label, role, at, copy, needless, fate, spared };
  const sent: LinkState<T> = {
    ...link,
    inFlight: [...link.inFlight, ...flights(link, dispatch, shipment.cargo, timing.oneWay)],
    tracks: known ? link.tracks.map((one) => (one === known ? next : one)) : [...link.tracks, next],
    losses: link.losses + (lost ? 1 : 0),
    log: [...link.log, dispatch],
  };
  return { link: release(sent, 'left', shipment, at), dispatch };
}

/** What is known of a label before any of it was sent. */
function newTrack({ lane, label, role }: Named): Track {
  return { lane, label, role, copies: 0, losses: 0, duplicates: 0, last: null, handled: false, missed: false };
}

/** The bound that would turn this wish for the next copy of a shipment into a delivery; null if it may have it. */
export function boundFor<T>(link: LinkState<T>, shipment: Named, fate: Fate): Bound | null {
  return boundOn(link, link.tracks.find((one) => isOf(one, shipment.lane, shipment.label)) ?? newTrack(shipment), fate);
}

/** No copy outlives the MSL: a wish for longer is cut. */
function clamp(fate: Fate, timing: Timing): Fate {
  if (fate.kind === 'delay') return { ...fate, by: Math.min(fate.by, longestDelay(timing)) };
  if (fate.kind === 'duplicate') return { ...fate, after: Math.min(fate.after, longestDelay(timing)) };
  if (fate.kind === 'hold') return { ...fate, atMost: Math.min(fate.atMost, longestHold(timing)) };
  return fate;
}

/**
 * The bound that this wish would pass. What may ask again for something lost is not kept waiting either: whoever waits
 * to repeat the lost one does so for a limited time, which counts on one way.
 */
function boundOn<T>(link: LinkState<T>, track: Track, fate: Fate): Bound | null {
  if (fate.kind === 'deliver') return null;
  if (fate.kind === 'duplicate') return track.duplicates >= MAX_DUPLICATES_OF_ONE ? 'one' : null;
  const opposite = (one: Track) => one.lane.from === track.lane.to && one.lane.to === track.lane.from;
  if (link.tracks.some((one) => one.missed && opposite(one))) return 'pair';
  if (fate.kind !== 'lose') return null;
  if (track.losses >= MAX_LOSSES_OF_ONE) return 'one';
  return link.losses >= MAX_LOSSES ? 'match' : null;
}

/** The copies that a dispatch puts under way. */
function flights<T>(link: LinkState<T>, dispatch: Dispatch, cargo: T, oneWay: Ms): readonly Flight<T>[] {
  const { number, lane, label, role, at: sentAt, fate } = dispatch;
  const flight = (late: Ms, twin: 0 | 1 = 0): Flight<T> => {
    return { number, twin, lane, label, role, sentAt, arrivesAt: sentAt + oneWay + late, hold: null, cargo };
  };
  switch (fate.kind) {
    case 'deliver':
      return [flight(0)];
    case 'lose':
      return [];
    case 'delay':
      return [flight(fate.by)];
    case 'duplicate':
      return [flight(0), flight(fate.after, 1)];
    case 'hold': {
      const { until, event, atMost } = fate;
      const over = link.tracks.some(
        (one) => !isOf(one, lane, label) && (event === 'left' || one.handled) && matches(until, one),
      );
      return [over ? flight(0) : { ...flight(atMost), hold: { until, event, oneWay } }];
    }
  }
}
