/** What is agreed before a match begins: the public choices, and the record's header with its secrets. */
import type { Day, Ms, Secret } from '#shared/base/index.ts';
import type { Timing as LinkTiming, NetworkName, Rule, Strength } from '#shared/link/index.ts';
import type { Clock } from './clock.ts';
import type { Level } from './level.ts';
import type { End } from './script.ts';

export * from './clock.ts';

export const HELPS = ['guided', 'standard', 'expert'] as const;
export type Help = (typeof HELPS)[number];

/** Game time per real time, in percent. */
export const SPEEDS = [50, 100, 200, 400] as const;
export type Speed = (typeof SPEEDS)[number];

export const BOTS = ['steady', 'sloppy'] as const;
export type BotName = (typeof BOTS)[number];

/** Who sits at an end. */
export type Occupant = 'person' | BotName;

/** Who decides what becomes of a segment: a person, or nobody, and then all is let pass. */
export type NetworkOccupant = 'person' | 'calm';

/** Public: both players, the lobby and the debrief may see it. */
export interface Setup {
  readonly level: string;
  readonly network: { readonly name: NetworkName; readonly strength: Strength };
  readonly help: Help;
  readonly clock: Clock;
  readonly speed: Speed;
  /** Murphy's doings are shown live to both; the match is unscored. */
  readonly glass: boolean;
  readonly occupants: { readonly [end in End]: Occupant };
  /** A person is the network, and decides what becomes of each segment: networkSeat.ts. */
  readonly murphy?: 'person';
}

/** The table of a class at which a match is played, by numbers only: who sits there is the class's own business. */
export interface ClassTable {
  readonly class: string;
  readonly round: number;
  readonly board: number;
  readonly pair: number;
}

/** The homework at which a match is a try. Tasks and items count from 0. */
export interface HomeworkPlace {
  readonly class: string;
  readonly task: number;
  readonly item: number;
}

/** The first line of a record. The secrets never leave the server while the match runs. */
export interface MatchHeader {
  /** Version of the rules; a record made under others says so instead of replaying wrongly. */
  readonly rules: number;
  readonly setup: Setup;
  /** The level itself where it is none of the game's own: a record has to fold wherever it is read. Else `setup.level` names it. */
  readonly level?: Level;
  readonly boardSecret: Secret;
  readonly matchSecret: Secret;
  /**
   * Nobody else plays on this board, or its seed is open anyway: its secret may be told when the match is over. Absent:
   * it may not, since somebody else may be playing on it.
   */
  readonly boardMayBeTold?: true;
  /** Fates that are known, before those of the level's script and of the secret: see told.ts. */
  readonly fates?: readonly Rule[];
  /** The day whose connection this is: everybody plays this board on it. */
  readonly daily?: Day;
  /** Absent: not a match of a class. Here its people wait less long for each other: see the referee. */
  readonly classroom?: ClassTable;
  /** Everybody who does this homework plays this board. */
  readonly homework?: HomeworkPlace;
}

export const RULES_VERSION = 1;

export interface Timing extends LinkTiming {
  readonly rto: Ms;
  /** On the Live clock the host resends or leaves by itself this long after its timer ran out; null on the Patient one. */
  readonly grace: Ms | null;
  readonly maxResends: number;
}

export const TIMING: { readonly [clock in Clock]: Timing } = {
  patient: { oneWay: 1200, rto: 4000, msl: 5000, grace: null, maxResends: 4 },
  live: { oneWay: 1200, rto: 8000, msl: 8000, grace: 3000, maxResends: 4 },
};
