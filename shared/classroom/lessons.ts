/** Ready lessons, and which levels suit a class. What to say between the rounds is in docs/. */
import { LEVEL_IDS, type LevelId, levelOf } from '#shared/levels/index.ts';
import { mayHaveMurphy } from '#shared/match/index.ts';
import type { ClassPlan, RoundPlan } from './plan.ts';

/** Of how many minutes, the talk between the rounds among them. */
export const LESSON_MINUTES = { short: 20, usual: 45, long: 90 } as const;
export type LessonName = keyof typeof LESSON_MINUTES;
export const LESSON_NAMES = Object.keys(LESSON_MINUTES) as readonly LessonName[];

/** Why a level is left out of a class. */
export type UnfitWhy = 'watched' | 'one-decision';

const UNFIT: { readonly [level in LevelId]?: UnfitWhy } = {
  // The hosts do all by themselves: nothing is judged, so there is nothing to compare.
  'why-not-two': 'watched',
  // One decision at each end: nearly every pair would share a rank.
  'two-listeners': 'one-decision',
};

/** Null: it suits a class. */
export const unfitFor = (level: LevelId): UnfitWhy | null => UNFIT[level] ?? null;

export const CLASS_LEVELS: readonly LevelId[] = LEVEL_IDS.filter((level) => unfitFor(level) === null);

/** One end decides only once: fair to both with two boards. */
export const ONE_SIDED: readonly LevelId[] = ['nobody-home', 'goodbye-in-three'];

/** Groups of three, one of them the network: where a person can be it. */
export const mayBeExhibition = (level: LevelId): boolean => mayHaveMurphy(levelOf(level));

const USUAL_MINUTES = 10;

/** A round as it is offered for this level. */
export const roundOn = (level: LevelId): RoundPlan => ({
  level,
  network: null,
  help: 'standard',
  speed: 100,
  boards: ONE_SIDED.includes(level) ? 2 : 1,
  crossed: false,
  minutes: USUAL_MINUTES,
  exhibition: false,
});

const first: RoundPlan = { ...roundOn('first-contact'), help: 'guided', minutes: 6 };
const goodbye: RoundPlan = { ...roundOn('goodbye-properly'), boards: 2 };

/** From hello to goodbye; whoever has longer meets a worse network, then each other as the network. */
const LESSONS: { readonly [lesson in LessonName]: readonly RoundPlan[] } = {
  short: [
    { ...first, minutes: 5 },
    { ...goodbye, help: 'guided', minutes: 9 },
  ],
  usual: [
    { ...first, minutes: 5 },
    { ...roundOn('say-it-again'), minutes: 6 },
    { ...goodbye, minutes: 9 },
    { ...roundOn('the-last-ack'), boards: 2, crossed: true, minutes: 10 },
  ],
  long: [
    first,
    { ...roundOn('say-it-again'), minutes: 8 },
    { ...roundOn('echo-and-overtake'), minutes: 10 },
    goodbye,
    { ...roundOn('the-last-ack'), boards: 2, crossed: true, minutes: 14 },
    { ...roundOn('goodbye-properly'), exhibition: true, minutes: 12 },
  ],
};

export const planFor = (lesson: LessonName, title: string): ClassPlan => ({
  title,
  rounds: LESSONS[lesson],
  pairing: 'rotate',
  late: 'bot',
  ranks: true,
  ownNames: true,
  veiled: false,
});
