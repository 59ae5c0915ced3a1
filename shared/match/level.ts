/**
 * A level as data: where both ends start, what their applications want, what the network is, what is to be reached.
 * The texts of the game's own levels stand in text/ under their ids; a teacher's level has them in its data.
 */
import type { Ms } from '#shared/base/index.ts';
import type { NetworkName, Rule, Strength } from '#shared/link/index.ts';
import type { Profile } from '#shared/tcp/index.ts';
import type { Clock } from './clock.ts';
import type { HostEvent } from './events.ts';
import type { Prediction } from './prediction.ts';
import type { End, ScriptStep } from './script.ts';
import type { LevelWords } from './words.ts';

export * from './script.ts';
export type { LevelWords } from './words.ts';

export interface EndPlan {
  /** Played to its end over a perfect network before the match, and shown grey. */
  readonly prelude: readonly ScriptStep[];
  readonly script: readonly ScriptStep[];
  /** What befalls this host, in order: strays, a crash, a loss of power. */
  readonly events?: readonly HostEvent[];
  /** Its application takes one connection after the other: when one is over, the listener stands on the port again. */
  readonly keepsListening?: true;
  /** What this end's player is asked to foretell, in order. */
  readonly predictions?: readonly Prediction[];
  /** Another TCP than the recommended one, for comparison. */
  readonly profile?: Profile;
  /** Goals of this end alone, where they differ from the level's. */
  readonly goals?: readonly Goal[];
  /** Set where the level needs a certain number; otherwise drawn from the match's secret. */
  readonly iss: number | null;
  readonly rcvWnd: number;
  /** The application takes text by its RECEIVE calls alone; what it has not taken narrows the window. */
  readonly reads?: true;
  /** The application has turned keepalive on. */
  readonly keepalive?: KeepalivePlan;
  /** Half-open connections that a listener keeps at the most; the host resends their SYN,ACKs by itself. Absent: no bound, by hand. */
  readonly backlog?: number;
}

/** RFC 9293 3.8.4. */
export interface KeepalivePlan {
  /** The first probe goes out when nothing has been heard for so long, */
  readonly idle: Ms;
  /** the next ones so long after one another, */
  readonly interval: Ms;
  /** and after so many, and one interval more, the peer counts as dead. */
  readonly probes: number;
}

/** What each end can know of the way to the win; the match is won when every goal of both ends holds. */
export const GOALS = [
  'open', // every connection has been ESTABLISHED
  'reopened', // the connection has been ESTABLISHED for the second time
  'sent', // all of the own text is acknowledged
  'received', // all of the peer's text is delivered
  'closed', // every connection is closed by its goodbyes
  'ended', // every connection is gone, by whatever end
  'listening', // the passive end stands in LISTEN, whatever came
  'foretold', // every question has been answered rightly
  'reported', // the application knows what became of its connections
  'memory-kept', // the flood is over, and there were never more half-open connections than may be
] as const;
export type Goal = (typeof GOALS)[number];

/**
 * A further connection of the level, known at both ends by the client's address. One that is filtered reaches nobody: a
 * condition of the level and no doing of the network.
 */
export interface Line {
  readonly client: string;
  readonly server: string;
  readonly filtered: boolean;
}

/** Which part of a move a level teaches: on Guided it alone is left to the player. */
export type TaughtField = 'seq' | 'ack' | 'card';

export interface Level {
  readonly id: string;
  /** Of a level that is none of the game's own: in whatever language its author wrote them. */
  readonly words?: LevelWords;
  readonly number: number;
  readonly ends: { readonly [end in End]: EndPlan };
  /** A script is played whatever network is chosen; null leaves the choice to the players. */
  readonly networkScript: readonly Rule[] | null;
  readonly network: { readonly name: NetworkName; readonly strength: Strength };
  readonly goals: readonly Goal[];
  readonly lines?: readonly Line[];
  /** An error (refused, reset, given up) ends one connection, not the match: what comes after it is what the level is about. */
  readonly outlivesErrors?: true;
  /**
   * R2 (RFC 9293 3.8.3): the connection is given up so long after the first transmission of what is not acknowledged, however
   * often it was sent again. Without it, after the last resend.
   */
  readonly userTimeout?: { readonly [clock in Clock]: Ms };
  /**
   * Two segments are to cross: the network holds each until the other has left. Where it can hold one no longer, since the other end has
   * not sent its own within the MSL (on the Live clock alone), the match ends as `missed`.
   */
  readonly crosses?: true;
  readonly teaches: TaughtField;
  /** The hosts do by themselves what they owe, on a calm network: the players foretell it. */
  readonly watched?: true;
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

export const goalsOf = ({ goals, ends }: Level, end: End): readonly Goal[] => ends[end].goals ?? goals;
