/** What an application does, as data: its calls, and what it waits for before each. */
import type { Ms } from '#shared/base/index.ts';
import type { State } from '#shared/tcp/index.ts';

export const ENDS = ['client', 'server'] as const;
export type End = (typeof ENDS)[number];
/** Who can sit at a match: the ends, and where a person is the network, that one. */
export const SEATS = ['client', 'server', 'network'] as const;
export type Seat = (typeof SEATS)[number];
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
  | { readonly on: 'closing' }
  /** The connection is in this state. */
  | { readonly on: 'state'; readonly state: State }
  /** The connection was there and is gone, by whatever end. */
  | { readonly on: 'ended' }
  /** What became of the connection has been reported. */
  | { readonly on: 'reported' }
  /** The connection has been ESTABLISHED for the second time. */
  | { readonly on: 'reopened' }
  /** The host has been rebooted. */
  | { readonly on: 'rebooted' }
  /** The host has been told what to do with each SYN. */
  | { readonly on: 'ordered' };

/** What it waits for, on which connection: the one with the other end, or one of the level's further lines by its name. */
export interface Due {
  readonly when: Trigger;
  /** Game time after the trigger holds, and not before what stands before it in the list is due. */
  readonly after: Ms;
  readonly line?: string;
  /** The line on which the trigger is looked for, where it is another than `line`; null is the one with the other end. */
  readonly watches?: string | null;
}

/** One call of an application (RFC 9293 3.9.1). REPORT asks what became of the connection, and is answered by a move. */
export type ScriptStep = Due & {
  /** The call is told as a story, and the player finds out which call it is: the name of a text of the level. */
  readonly story?: string;
} & (
    | { readonly call: 'OPEN'; readonly how: 'active' | 'passive' }
    | { readonly call: 'SEND'; readonly octets: number }
    /** Takes so many octets out of the buffer, where the application does not take them at once. */
    | { readonly call: 'RECEIVE'; readonly octets: number }
    | { readonly call: 'CLOSE' }
    | { readonly call: 'ABORT' }
    | { readonly call: 'REPORT' }
  );
