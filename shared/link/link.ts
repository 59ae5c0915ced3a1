/**
 * The link: what is under way, what left, what was lost. Each copy gets the fate that the network wishes for it
 * (fate.ts), unless a bound forbids it; the counts of those bounds are kept here. The state is plain JSON and no
 * function changes one that it was given.
 */
import { assert, type Ms, type Secret } from '#shared/base/index.ts';
import {
  type Bound,
  longestDelay,
  longestHold,
  MAX_DUPLICATES_OF_ONE,
  MAX_LOSSES,
  MAX_LOSSES_OF_ONE,
} from './bounds.ts';
import { DELIVER, type Fate, type HoldEvent, isOf, type Lane, matches, type Named, type Pattern } from './fate.ts';
import type { Network, Timing } from './network.ts';
import { wish } from './wish.ts';

/** What is handed to the link. */
export interface Shipment<T> extends Named {
  /**
   * The place of the label among all labels of its lane, from 0, in the order of what they carry; null if it has
   * none. A function of the label, since bursts run along it: never a count of what happened to be sent.
   */
  readonly order: number | null;
  /**
   * The label, on the opposite lane, of what asks for this again when it is lost; null if losing both does no
   * harm. Once a copy of this was lost, no later copy of that is lost, delayed or held.
   */
  readonly asks: string | null;
  /** Sent without need: it shares the fate of the copy before it and is counted nowhere. */
  readonly needless: boolean;
  readonly cargo: T;
}

/** A copy under way. */
export interface Flight<T> extends Named {
  /** Of the dispatch that it belongs to. */
  readonly number: number;
  /** 0 is what was sent, 1 what the network made of it. */
  readonly twin: 0 | 1;
  readonly sentAt: Ms;
  /** Of what is held: the latest moment. */
  readonly arrivesAt: Ms;
  readonly hold: { readonly until: Pattern; readonly event: HoldEvent; readonly oneWay: Ms } | null;
  readonly cargo: T;
}

/** One transmission and what became of it: the diary of the network. */
export interface Dispatch extends Named {
  /** From 0, over both lanes. */
  readonly number: number;
  readonly at: Ms;
  /** Which transmission of the label, from 0; a needless one has the copy before it. */
  readonly copy: number;
  readonly needless: boolean;
  readonly fate: Fate;
  /** The bound that turned a wish into this delivery. */
  readonly spared: Bound | null;
}

/** What the link remembers of one label on one lane. */
export interface Track extends Named {
  /** Transmissions, lost copies and duplicated copies; needless ones are in none of them. */
  readonly copies: number;
  readonly losses: number;
  readonly duplicates: number;
  /** The fate of the last transmission. */
  readonly last: Fate | null;
  /** Whether a copy of it was handled at the other end. */
  readonly handled: boolean;
  /** Of the last copy that was lost: what asks for it again. */
  readonly asks: string | null;
}

export interface LinkState<T> {
  readonly inFlight: readonly Flight<T>[];
  readonly tracks: readonly Track[];
  readonly losses: number;
  readonly log: readonly Dispatch[];
}

/** What decides fates and times; the same for a whole match. */
export interface Conditions extends Timing {
  /** The board's. */
  readonly secret: Secret;
  readonly network: Network;
}

export const emptyLink = <T>(): LinkState<T> => ({ inFlight: [], tracks: [], losses: 0, log: [] });

/**
 * Sends one copy at `at`, which must not lie before anything that was sent or taken out earlier.
 *
 * @returns the link with the copy under way (or lost), and the entry of the diary
 */
export function send<T>(
  link: LinkState<T>,
  shipment: Shipment<T>,
  at: Ms,
  conditions: Conditions,
): { readonly link: LinkState<T>; readonly dispatch: Dispatch } {
  const { lane, label, role, order, needless } = shipment;
  assert(Number.isInteger(at) && conditions.oneWay > 0 && conditions.msl > conditions.oneWay, 'times are in order');
  assert(order === null || (Number.isInteger(order) && order >= 0), 'an order counts from 0');
  const known = link.tracks.find((one) => isOf(one, lane, label));
  const track = known ?? {
    lane,
    label,
    role,
    copies: 0,
    losses: 0,
    duplicates: 0,
    last: null,
    handled: false,
    asks: null,
  };
  const repeats = needless && track.last !== null;
  const copy = needless ? Math.max(0, track.copies - 1) : track.copies;
  const wished = repeats
    ? track.last
    : clamp(wish(conditions.secret, conditions.network, track, copy, order), conditions);
  const spared = repeats ? null : boundOn(link, track, wished);
  const fate = spared ? DELIVER : wished;

  const lost = !needless && fate.kind === 'lose';
  const next: Track = needless
    ? track
    : {
        ...track,
        copies: track.copies + 1,
        losses: track.losses + (lost ? 1 : 0),
        duplicates: track.duplicates + (fate.kind === 'duplicate' ? 1 : 0),
        last: fate,
        asks: lost ? shipment.asks : track.asks,
      };
  const dispatch: Dispatch = { number: link.log.length, lane, label, role, at, copy, needless, fate, spared };
  const sent: LinkState<T> = {
    inFlight: [...link.inFlight, ...flights(link, dispatch, shipment.cargo, conditions.oneWay)],
    tracks: known ? link.tracks.map((one) => (one === known ? next : one)) : [...link.tracks, next],
    losses: link.losses + (lost ? 1 : 0),
    log: [...link.log, dispatch],
  };
  return { link: release(sent, 'left', shipment, at), dispatch };
}

/** Says that a copy of this was handled at the other end: what is held for that sets out. */
export function noteHandled<T>(link: LinkState<T>, lane: Lane, label: string, at: Ms): LinkState<T> {
  const track = link.tracks.find((one) => isOf(one, lane, label));
  assert(track !== undefined, 'only what was sent is handled');
  const tracks = link.tracks.map((one) => (one === track ? { ...one, handled: true } : one));
  return release({ ...link, tracks }, 'handled', track, at);
}

/** The next moment at which something arrives, unless more is sent or handled before. */
export function nextArrival<T>(link: LinkState<T>): Ms | null {
  return link.inFlight.reduce<Ms | null>(
    (first, one) => (first === null ? one.arrivesAt : Math.min(first, one.arrivesAt)),
    null,
  );
}

/** Takes out what has arrived by `at`: the earlier first, then by lane, by number, and the original before its twin. */
export function takeArrived<T>(
  link: LinkState<T>,
  at: Ms,
): { readonly link: LinkState<T>; readonly arrived: readonly Flight<T>[] } {
  const arrived = link.inFlight.filter((one) => one.arrivesAt <= at).sort(byArrival);
  if (arrived.length === 0) return { link, arrived };
  return { link: { ...link, inFlight: link.inFlight.filter((one) => one.arrivesAt > at) }, arrived };
}

/** Where the original of a dispatch is now. */
export function whereabouts<T>(link: LinkState<T>, number: number): 'lost' | 'under way' | 'arrived' {
  const dispatch = link.log[number];
  assert(dispatch !== undefined, 'only what was sent is somewhere');
  if (dispatch.fate.kind === 'lose') return 'lost';
  return link.inFlight.some((one) => one.number === number && one.twin === 0) ? 'under way' : 'arrived';
}

/** No copy outlives the MSL: a wish for longer is cut. */
function clamp(fate: Fate, timing: Timing): Fate {
  if (fate.kind === 'delay') return { ...fate, by: Math.min(fate.by, longestDelay(timing)) };
  if (fate.kind === 'duplicate') return { ...fate, after: Math.min(fate.after, longestDelay(timing)) };
  if (fate.kind === 'hold') return { ...fate, atMost: Math.min(fate.atMost, longestHold(timing)) };
  return fate;
}

/**
 * The bound that this wish would pass. What asks again for something lost is not kept waiting either: whoever waits
 * to repeat the lost one does so for a limited time, which counts on one way.
 */
function boundOn<T>(link: LinkState<T>, track: Track, fate: Fate): Bound | null {
  if (fate.kind === 'deliver') return null;
  if (fate.kind === 'duplicate') return track.duplicates >= MAX_DUPLICATES_OF_ONE ? 'one' : null;
  const opposite = (one: Track) => one.lane.from === track.lane.to && one.lane.to === track.lane.from;
  if (link.tracks.some((one) => one.asks === track.label && opposite(one))) return 'pair';
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

/** Lets go what was held for this event; it has one way before it from now on. Nothing waits for itself. */
function release<T>(link: LinkState<T>, event: HoldEvent, named: Named, at: Ms): LinkState<T> {
  const frees = (one: Flight<T>) =>
    one.hold?.event === event && !isOf(one, named.lane, named.label) && matches(one.hold.until, named);
  if (!link.inFlight.some(frees)) return link;
  const inFlight = link.inFlight.map((one) =>
    one.hold && frees(one) ? { ...one, hold: null, arrivesAt: Math.min(one.arrivesAt, at + one.hold.oneWay) } : one,
  );
  return { ...link, inFlight };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byArrival<T>(a: Flight<T>, b: Flight<T>): number {
  return (
    a.arrivesAt - b.arrivesAt ||
    compare(a.lane.from, b.lane.from) ||
    compare(a.lane.to, b.lane.to) ||
    a.number - b.number ||
    a.twin - b.twin
  );
}
