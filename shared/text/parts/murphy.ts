/** The words of the third seat: a person is the network. */
import type { End, NetworkBar, NetworkCard } from '#shared/match/index.ts';
import type { Notice } from './notice.ts';

/** Who sits around a person who is the network. */
export type MurphyCompany = 'bots' | End | 'both';

/** Where a friend sits who is invited to a level that has the third seat. */
export type FriendSeat = 'end' | 'network' | 'both';

export interface NetworkCardText {
  readonly name: string;
  /** What it does, in one short sentence. */
  readonly does: string;
}

export interface MurphyText {
  /** The seat, as the ends have 'client' and 'server'. */
  readonly seat: string;
  /** Of a person at it who gave none. */
  readonly name: string;
  readonly you: string;
  readonly landing: Notice;
  readonly lobby: {
    readonly sentence: string;
    readonly company: string;
    readonly companies: { readonly [company in MurphyCompany]: { readonly name: string; readonly what: string } };
    readonly bot: string;
    readonly clock: string;
    readonly friend: string;
    readonly friends: { readonly [seat in FriendSeat]: { readonly name: string; readonly what: string } };
  };
  readonly invite: {
    readonly seats: string;
    readonly free: string;
    /** Where both other chairs are. */
    readonly two: {
      readonly title: string;
      readonly sentence: string;
      readonly waiting: string;
      readonly code: string;
    };
    /** Of three chairs one is. */
    readonly oneMore: string;
    /** In the place of one's own name, and of one that was not given. */
    readonly you: string;
    readonly friend: string;
  };
  /** On the table of an end, in the place of the network's mood. */
  readonly mood: string;
  /** Told to an end of who is the network; null: whoever is to come. */
  readonly today: (name: string | null) => string;
  readonly isReady: (name: string) => string;
  readonly notReady: (name: string) => string;
  readonly lineDown: (name: string) => string;
  /** Once all is let pass. */
  readonly away: (name: string) => string;
  readonly table: MurphyTableText;
  /** What comes of leaving this seat, where others play on. */
  readonly leave: string;
  /** After the match. */
  readonly again: { readonly same: string; readonly trade: string; readonly end: string };
  readonly account: MurphyAccountText;
}

export interface MurphyTableText {
  readonly way: string;
  readonly house: (end: string, address: string) => string;
  readonly held: string;
  readonly nothing: string;
  /** What game time does. */
  readonly stands: string;
  readonly runs: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly first: string;
  readonly behind: (n: number) => string;
  readonly hand: string;
  readonly left: (n: number) => string;
  readonly always: string;
  readonly key: (digit: string) => string;
  readonly cards: { readonly [card in NetworkCard]: NetworkCardText };
  readonly barred: { readonly [bar in NetworkBar]: string };
  readonly done: string;
  readonly doneNothing: string;
  readonly did: { readonly [card in NetworkCard]: string };
  readonly needless: string;
  readonly gone: string;
  readonly arrived: string;
  readonly underWay: (copies: number) => string;
  readonly wait: {
    readonly title: string;
    readonly hint: string;
    readonly ready: string;
    readonly youReady: string;
    readonly youNotReady: string;
    readonly endReady: (name: string) => string;
    readonly endNotReady: (name: string) => string;
    readonly endFree: (end: string) => string;
  };
  readonly calm: string;
  readonly back: string;
  readonly nudge: string;
  readonly say: {
    readonly sends: (end: string, what: string) => string;
    readonly waits: (n: number) => string;
    readonly played: (card: string, what: string) => string;
    readonly needless: (what: string) => string;
    readonly begins: string;
  };
  readonly help: readonly string[];
}

/** What the network did, in the debrief. `card` is the name of a card, `what` names a segment and its copy. */
export interface MurphyAccountText {
  readonly title: string;
  readonly trick: (card: string, what: string) => string;
  readonly nothing: string;
  readonly copy: (what: string, copy: number) => string;
  /** What the tricks cost two ends that make no mistake. */
  readonly harm: (harm: HarmSaid) => string;
  readonly harmless: string;
  /** What happened in this match. */
  readonly really: (resends: number, refused: number) => string;
  readonly home: string;
  readonly beaten: string;
  readonly worse: string;
  readonly worseBy: (harm: HarmSaid) => string;
  readonly insteadOf: (trick: string) => string;
  readonly see: string;
  readonly worst: string;
  readonly proof: string;
}

/** Beyond a calm network. */
export interface HarmSaid {
  readonly segments: number;
  readonly seconds: number;
}
