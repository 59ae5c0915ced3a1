/**
 * What a person sees who is the network: what is on the wire and what is left in the hand. A network carries segments and knows nothing
 * of the ends: no control block, no timer, no call, and no times; of verdicts only that a copy was needless, which it need not decide.
 */
import type { Bound } from '#shared/link/index.ts';
import type { Segment } from '#shared/tcp/index.ts';
import type { Ending } from './ending.ts';
import type { Role } from './label.ts';
import type { Hand, NetworkCard } from './networkCard.ts';
import type { End } from './script.ts';
import type { NetworkOccupant, Occupant, Setup } from './setup.ts';

/**
 * Why a card cannot be played now: none is left; a bound of the link forbids it (bounds.ts); nothing is behind it on its way to swap with; or the
 * network holds nothing.
 */
export type NetworkBar = 'spent' | 'nothing-behind' | 'nothing-held' | Bound;

/** A segment on the wire. */
export interface Passing {
  /** From 0, in the order in which they were sent. */
  readonly number: number;
  readonly from: End;
  readonly segment: Segment;
  readonly role: Role;
  /** Which transmission of this segment, from 0. */
  readonly copy: number;
}

/** What became of one that was let go. `needless`: a copy that shared the fate of the one before it. */
export interface Passed extends Passing {
  readonly card: NetworkCard;
  readonly needless: boolean;
  /** Copies of it that are still under way. */
  readonly underWay: number;
}

export interface NetworkView {
  /** Counts the changes of this view, from 0. */
  readonly rev: number;
  /** The number of the seat's last command; the next carries n + 1. */
  readonly n: number;
  readonly seat: 'network';
  readonly setup: Setup;
  readonly phase: 'waiting' | 'running' | 'ended';
  /** Its own Ready. */
  readonly ready: boolean;
  /** A person decides, or, once they have left or were away for long, all is let pass. */
  readonly occupant: NetworkOccupant;
  /** Public: who sits at the ends, whose line is up, who is ready. */
  readonly ends: {
    readonly [end in End]: { readonly occupant: Occupant; readonly line: boolean; readonly ready: boolean };
  };
  /** Public: everything is paused for everybody, whoever is here. */
  readonly frozen: boolean;
  readonly addresses: { readonly [end in End]: string };
  readonly hand: Hand;
  /** What has been sent and waits for the network, the oldest first: that one is decided next. */
  readonly held: readonly Passing[];
  /** Of the oldest: null where the card may be played. */
  readonly barred: { readonly [card in NetworkCard]: NetworkBar | null };
  /** What was let go, in order. */
  readonly passed: readonly Passed[];
  readonly ending: Ending | null;
}
