/** Commands: what can be written into a match's log, by a seat or by its host (the server). */
import type { Action, State } from '#shared/tcp/index.ts';
import type { CutShort } from './ending.ts';
import type { End, Seat } from './level.ts';
import type { NetworkCard } from './networkCard.ts';
import type { NetworkOccupant, Occupant } from './setup.ts';

export const HINT_GRADES = [1, 2, 3] as const;
export type HintGrade = (typeof HINT_GRADES)[number];

/** What became of one's own last card. */
export const CARD_FATES = ['lost', 'under-way', 'arrived'] as const;
export type CardFate = (typeof CARD_FATES)[number];

/** A bet on the state of the other end, or on one's own last card. */
export type Bet = { readonly about: 'state'; readonly is: State } | { readonly about: 'card'; readonly is: CardFate };

/**
 * What a player may send. `peer` names the connection by the remote address. `listen` as an action is also the
 * Ready of a seat whose script begins with a passive OPEN.
 */
export type Move =
  | { readonly move: 'ready' }
  | { readonly move: 'act'; readonly peer: string; readonly action: Action }
  /** On Expert: the state that change number `change` of the match's connection has led to. */
  | { readonly move: 'name'; readonly change: number; readonly state: State }
  | { readonly move: 'predict'; readonly question: string; readonly option: string }
  | { readonly move: 'bet'; readonly bet: Bet }
  | { readonly move: 'hint'; readonly peer: string; readonly grade: HintGrade };

/** What a person may send who is the network: a card for the oldest segment that it holds. */
export type NetworkMove = { readonly move: 'ready' } | { readonly move: 'fate'; readonly card: NetworkCard };

/** What only the host writes. */
export type HostCommand =
  | { readonly host: 'tick' }
  | { readonly host: 'line'; readonly end: Seat; readonly up: boolean }
  | { readonly host: 'occupant'; readonly end: End; readonly occupant: Occupant }
  | { readonly host: 'occupant'; readonly end: 'network'; readonly occupant: NetworkOccupant }
  /** Who leads a class pauses all tables of it, and lets them go on. */
  | { readonly host: 'freeze'; readonly on: boolean }
  | { readonly host: 'end'; readonly why: CutShort };

export type Command = Move | NetworkMove | HostCommand;
