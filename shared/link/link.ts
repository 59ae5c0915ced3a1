/**
 * The link: what is under way, what left, what was lost, and what the bounds count. The state is plain JSON and no
 * function changes one that it was given. send.ts puts copies on it.
 */
import { assert, type Ms, type Secret } from '#shared/base/index.ts';
import type { Bound } from './bounds.ts';
import { type Fate, type HoldEvent, isOf, type Lane, matches, type Named, type Pattern } from './fate.ts';
import type { Network, Timing } from './network.ts';

/** What is handed to the link. */
export interface Shipment<T> extends Named {
  /**
   * The place of the label among all labels of its lane, from 0, in the order of what they carry; null if it has
   * none. A function of the label, since bursts run along it: never a count of what happened to be sent.
   */
  readonly order: number | null;
  /**
   * Its sender may be gone after it, so whatever asks for it again has to get through: once a copy of it was lost, nothing that
   * comes the other way is lost, delayed or held any more.
   */
  readonly last: boolean;
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
  /** A copy of it was lost after which its sender may be gone. */
  readonly missed: boolean;
}

/** A copy that has been sent and has no fate yet: somebody decides it (undecided.ts). */
export interface Undecided<T> {
  readonly shipment: Shipment<T>;
  readonly at: Ms;
}

export interface LinkState<T> {
  /** The oldest first; always empty where fates are drawn. */
  readonly undecided: readonly Undecided<T>[];
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

export const emptyLink = <T>(): LinkState<T> => ({ undecided: [], inFlight: [], tracks: [], losses: 0, log: [] });

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

/** Lets go what was held for this event; it has one way before it from now on. Nothing waits for itself. */
export function release<T>(link: LinkState<T>, event: HoldEvent, named: Named, at: Ms): LinkState<T> {
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
