/** What a teacher chooses for a class: the rounds, and how the room is run. Public, but for nothing: no secret is in it. */
import type { LevelId } from '#shared/levels/index.ts';
import type { Help, Setup, Speed } from '#shared/match/index.ts';

/** Who plays with whom: drawn anew, a new partner each round as long as there is one, or those whom the host put together. */
export const PAIRINGS = ['random', 'rotate', 'choice'] as const;
export type Pairing = (typeof PAIRINGS)[number];

/** Who comes while a round runs: plays from the next one, or at once with a bot. */
export const LATE_WAYS = ['next', 'bot'] as const;
export type LateWay = (typeof LATE_WAYS)[number];

/** Of boards in a round: one, or two with the sides swapped on the second. */
export const BOARD_COUNTS = [1, 2] as const;
export type BoardCount = (typeof BOARD_COUNTS)[number];

export interface RoundPlan {
  readonly level: LevelId;
  /** null takes the level's own. */
  readonly network: Setup['network'] | null;
  readonly help: Help;
  readonly speed: Speed;
  readonly boards: BoardCount;
  /** Half of the room plays the two boards in the other order. */
  readonly crossed: boolean;
  /** Whole minutes of real time; null: as long as it takes. */
  readonly minutes: number | null;
  /** An exhibition: groups of three, one of them is the network. It does not count. */
  readonly exhibition: boolean;
}

export interface ClassPlan {
  readonly title: string;
  readonly rounds: readonly RoundPlan[];
  readonly pairing: Pairing;
  readonly late: LateWay;
  /** Standings are shown, to the room and to each student. */
  readonly ranks: boolean;
  /** Students may choose a name of their own, which the host sees before the projector does. */
  readonly ownNames: boolean;
  /** Partners are not told who they are before the debrief. */
  readonly veiled: boolean;
}

export const MOST_STUDENTS = 60;
export const MOST_ROUNDS = 20;
export const MOST_MINUTES = 60;
/** In graphemes. */
export const LONGEST_TITLE = 40;
