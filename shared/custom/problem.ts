/** What can be wrong with a level that somebody made: a code, the place, and the numbers that the sentence for people speaks of. */
import type { Ms } from '#shared/base/index.ts';
import type { End, Goal } from '#shared/match/index.ts';

/** It has not the shape of a level, or is larger than one may be. */
export const SHAPE_CODES = [
  'not-a-level', // a piece that no level has, or one that lacks what it needs
  'number-out-of-range',
  'too-many', // a list has more than it may have
  'text-missing',
  'text-too-long',
  'text-unseen', // control, bidirectional or zero-width characters
  'too-large', // the whole of it
] as const;
export type ShapeCode = (typeof SHAPE_CODES)[number];

/** It is a level, and yet cannot be played as it stands. */
export const SENSE_CODES = [
  // Starts.
  'one-sided-start', // one end has talked before, and the other has not
  // Scripts.
  'unknown-line',
  'same-address',
  'receive-unread', // RECEIVE at an end that takes text by itself
  'too-many-segments',
  'octets-never', // waits for more than the other end sends
  'closing-never', // waits for a FIN, and the other end never closes
  'report-never',
  'reboot-never',
  'reopen-never',
  'order-never',
  'story-untold', // a step is told as a story that has no words
  // Goals.
  'no-goals',
  'goal-open',
  'goal-reopened',
  'goal-text',
  'goal-closed',
  'goal-ended',
  'goal-listening',
  'goal-foretold',
  'goal-reported',
  'goal-memory',
  // The network.
  'script-or-mood', // rules and a personality at once, or neither
  'rule-loses-too-much',
  'rule-doubles-too-much',
  'rule-outlives-msl',
  'rule-meets-nothing', // names what no play sends
  'rule-copy-never', // the copy that it names is never sent
  'rule-held-for-nothing', // what it waits for never happens
  'rule-not-kept', // the network's bounds make a delivery of it
  // Time.
  'back-off-in-time-wait', // 2MSL would be over before the FIN comes again
  'gives-up-hasty', // R2 is over before what was lost has come again
  'keepalive-hasty',
  // Odd kinds of levels.
  'stranger-unkept', // strangers, and no backlog for them
  'profile-played',
  'watched-unasked',
  // Two steady bots have played it.
  'step-never-due',
  'event-never-due',
  'goal-never',
  'breaks-off',
  'misses',
  'endless',
  'too-slow', // longer than its limit
  'unplayable', // the rules of the game do not allow for it
] as const;
export type SenseCode = (typeof SENSE_CODES)[number];

export type ProblemCode = ShapeCode | SenseCode;

/** What a sentence may speak of; 0 or null where this problem has none. */
export interface ProblemFacts {
  readonly least: number;
  readonly most: number;
  /** At which end. */
  readonly end: End | null;
  readonly goal: Goal | null;
  readonly ms: Ms;
}

export interface Problem {
  readonly code: ProblemCode;
  /** The field that it is about, as keys and places from the top, joined by dots; '' for the whole. */
  readonly path: string;
  readonly facts: ProblemFacts;
}

const NO_FACTS: ProblemFacts = { least: 0, most: 0, end: null, goal: null, ms: 0 };

export const problem = (code: ProblemCode, path: string, facts: Partial<ProblemFacts> = {}): Problem => ({
  code,
  path,
  facts: { ...NO_FACTS, ...facts },
});
