/**
 * A level as data: where both ends start, what their applications want, what the network is, what is to be reached.
 * Texts stand in text/ under the level's id.
 */
import type { Ms } from '#shared/base/index.ts';
import type { NetworkName, Rule, Strength } from '#shared/link/index.ts';

export const ENDS = ['client', 'server'] as const;
export type End = (typeof ENDS)[number];
export const otherEnd = (end: End): End => (end === 'client' ? 'server' : 'client');

/** What an application waits for before its next call. */
export type Trigger =
  | { readonly on: 'start' }
  | { readonly on: 'established' }
  /** All text that this end has sent is acknowledged. */
  | { readonly on: 'acknowledged' }
  /** This many octets of the peer's text have been delivered, counted from the start of the script. */
  | { readonly on: 'received'; readonly octets: number }
  /** The peer's FIN has arrived in sequence, whether or not it has been acknowledged. */
  | { readonly on: 'closing' };

/** One call of an application (RFC 9293 3.9.1), due `after` its trigger holds and the step before it is due. */
export type ScriptStep = { readonly when: Trigger; readonly after: Ms } & (
  | { readonly call: 'OPEN'; readonly how: 'active' | 'passive' }
  | { readonly call: 'SEND'; readonly octets: number }
  | { readonly call: 'CLOSE' }
  | { readonly call: 'ABORT' }
);

export interface EndPlan {
  /** Played to its end over a perfect network before the match, and shown grey. */
  readonly prelude: readonly ScriptStep[];
  readonly script: readonly ScriptStep[];
  /** Set where the level needs a certain number; otherwise drawn from the match's secret. */
  readonly iss: number | null;
  readonly rcvWnd: number;
}

/** What each end can know of the way to the win; the match is won when every goal of both ends holds. */
export const GOALS = ['open', 'sent', 'received', 'closed'] as const;
export type Goal = (typeof GOALS)[number];

/** Which part of a move a level teaches: on Guided it alone is left to the player. */
export type TaughtField = 'seq' | 'ack' | 'card';

export interface Level {
  readonly id: string;
  readonly number: number;
  readonly ends: { readonly [end in End]: EndPlan };
  /** A script is played whatever network is chosen; null leaves the choice to the players. */
  readonly networkScript: readonly Rule[] | null;
  readonly network: { readonly name: NetworkName; readonly strength: Strength };
  readonly goals: readonly Goal[];
  readonly teaches: TaughtField;
  /** RFC 9293 sections that the level is about. */
  readonly sections: readonly string[];
  readonly mss: number;
  /** Back-off doubles the RTO at each resend; only in levels that end without TIME-WAIT. */
  readonly backOff: boolean;
  /** The match ends unfinished at this game time. */
  readonly limit: Ms;
  /** The level to play next, by id. */
  readonly next: string | null;
}
