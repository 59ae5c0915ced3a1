/** How far an exploration goes, and of what. */
import type { End } from '#shared/match/index.ts';
import type { EndState } from './end.ts';
import type { Mutant } from './line.ts';

/**
 * How far an exploration goes; printed with its counts. Losses, duplicates and needless moves are not counted: every one may be the next, however
 * many went before.
 */
export interface Bounds {
  /** A timer runs out, or an end resends needlessly, while at most so many copies are under way or unanswered. At 0 a timer still may. */
  readonly resends: number;
  /** The network doubles a copy, or an end sends a needless ACK, while at most so many are; -1: never. */
  readonly extras: number;
  /** Segments that wait unanswered at one end; more stay under way. */
  readonly inbox: number;
  /** Whether anything may happen while an end owes a decision, or only what reaches that end out of what is under way. */
  readonly thinking: boolean;
}

/** How far the level with a backlog is explored: the real match, made small. */
export interface FloodBounds {
  readonly chairs: number;
  /** Forged SYNs that are answered by hand, and those that come under the order; there is one client, and both forged ACKs. */
  readonly first: number;
  readonly second: number;
  /** Transmissions that are not simply delivered, and needless moves, on one way. */
  readonly mischief: number;
  readonly needless: number;
}

/**
 * `murphy`: any fate within the bounds, and any order. `script`: what the level's own script does and nothing else, so that only what it
 * makes late is overtaken.
 */
export type NetworkPass = 'murphy' | 'script';

/** Whether it has happened, at both ends together with so many copies under way. */
export type Accident = (ends: { readonly [end in End]: EndState }, underWay: number) => boolean;

export interface ExploreOptions {
  readonly bounds: Bounds;
  readonly network: NetworkPass;
  readonly mutant?: Mutant;
  /** Breaks a rule on purpose: 2MSL is over at once, whatever is under way. */
  readonly hasty?: boolean;
  /** Looked for in the place of all that is wrong in itself, which a broken rule is from its first step on. */
  readonly accident?: Accident;
  /** More states than this end the exploration; it then proves nothing, and says so. */
  readonly most?: number;
  /** Told now and then how many states there are; true: it is to end there, and has then proved nothing. */
  readonly isEnough?: (states: number) => boolean;
  /** The first state from which nothing right leads on ends the exploration: it is a nearest one, and the rest need not be seen. */
  readonly untilStuck?: boolean;
}
