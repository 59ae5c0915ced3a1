/**
 * What is under way in one direction, as codes of items. Through any network it may arrive in any order; through one that does only what
 * a script says, in the order in which it was sent, but that what is sent later may overtake the copies that the script makes late.
 */
import { assert } from '#shared/base/index.ts';
import type { Lane as LinkLane } from '#shared/link/index.ts';
import type { End } from '#shared/match/index.ts';
import type { NetworkPass } from './bounds.ts';

type Lane = readonly number[];

interface Order {
  /** The codes of which a copy may arrive next. */
  readonly arriving: (lane: Lane) => Lane;
  readonly putOn: (lane: Lane, item: number, isLate: boolean) => Lane;
}

/** Marks a copy that others may overtake. */
const LATE = 0x8000;

export const itemOf = (code: number): number => code & (LATE - 1);

export const without = (lane: Lane, code: number): Lane => {
  const at = lane.indexOf(code);
  return [...lane.slice(0, at), ...lane.slice(at + 1)];
};

/** In the order of sending, the twin behind the copy that it was made from: up to the first that is on time, every one may be next. */
const inOrder: Order = {
  arriving: (lane) => {
    const first = lane.findIndex((code) => code < LATE);
    return [...new Set(first < 0 ? lane : lane.slice(0, first + 1))];
  },
  putOn: (lane, item, isLate) => {
    assert(item < LATE, 'items leave a bit for the late ones');
    return [...lane, isLate ? item | LATE : item];
  },
};

/** Sorted, so that equal lanes are equal arrays. */
const anyOrder: Order = {
  arriving: (lane) => lane.filter((code, at) => lane[at - 1] !== code),
  putOn: (lane, item) => {
    const at = lane.findIndex((other) => other > item);
    return at < 0 ? [...lane, item] : [...lane.slice(0, at), item, ...lane.slice(at)];
  },
};

export const LANES: { readonly [network in NetworkPass]: Order } = { murphy: anyOrder, script: inOrder };

/** The lane of the link on which an end sends on this line; null is the main one. */
export const laneOf = (from: End, line: string | null): LinkLane =>
  from === 'client' ? { from: line ?? 'client', to: 'server' } : { from: 'server', to: line ?? 'client' };

/** The end that sends on a lane of the link, and the line that it belongs to: what laneOf is undone by. */
export const endOf = ({ from }: LinkLane): End => (from === 'server' ? 'server' : 'client');
export const lineOfLane = ({ from, to }: LinkLane): string | null => {
  const client = from === 'server' ? to : from;
  return client === 'client' ? null : client;
};
