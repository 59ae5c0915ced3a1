/**
 * The report of a class: who has understood what. Rounds that are over are in it, and tables that were not dissolved. Plain data, with ids where a
 * reader needs words.
 */
import type { Ms } from '#shared/base/index.ts';
import type { Misconception } from '#shared/beliefs/index.ts';
import type { LevelId } from '#shared/levels/index.ts';
import type { End, Ending, Help } from '#shared/match/index.ts';
import type { CheckTime } from './command.ts';
import type { Task } from './homework.ts';
import type { StudentId } from './pair.ts';
import type { RoundPlan } from './plan.ts';
import type { Decision } from './result.ts';
import type { Student } from './state.ts';
import type { Standing } from './views.ts';

export interface Report {
  readonly title: string;
  readonly openedAt: Ms;
  readonly rounds: readonly RoundLine[];
  readonly students: readonly StudentReport[];
  readonly levels: readonly LevelLine[];
  /** What many believe first. */
  readonly beliefs: readonly ClassBelief[];
  /** By question, in the order in which they were asked. */
  readonly checks: { readonly [when in CheckTime]: readonly QuestionLine[] | null };
  /** null: there were not both checks. */
  readonly gains: readonly Gain[] | null;
  readonly tasks: readonly TaskLine[];
  /** Of people whom the class does not know by that name. */
  readonly homework: readonly { readonly student: string; readonly boards: readonly HomeworkLine[] }[];
}

/** Homework: who has handed it in, and who not yet. */
export interface TaskLine extends Pick<Task, 'title' | 'due' | 'items'> {
  readonly handed: readonly HandedLine[];
  /** Of those who may still hand in: in the class, or gone by themselves. */
  readonly missing: readonly StudentId[];
}

export interface HandedLine {
  readonly name: string;
  /** null: nobody of the class is called so. */
  readonly student: StudentId | null;
  /** How many of the items. */
  readonly items: number;
  readonly late: boolean;
}

export interface RoundLine {
  /** Counts from 1, in the order in which they were played. */
  readonly number: number;
  readonly plan: RoundPlan;
  readonly tables: number;
  readonly players: number;
}

/** What seats have done, counted. */
export interface Sums {
  readonly points: number;
  readonly stars: number;
  readonly decisions: number;
  readonly rightAtFirst: number;
  readonly refused: number;
  readonly needless: number;
}

/** Boards that a person has not played are not in the sums. */
export interface StudentReport extends Sums {
  readonly id: StudentId;
  readonly name: string;
  readonly status: Student['status'];
  readonly standing: Standing | null;
  readonly boards: readonly BoardLine[];
  readonly levels: readonly LevelLine[];
  readonly beliefs: readonly BeliefLine[];
  /** null: none was asked, or nothing answered. */
  readonly checks: { readonly [when in CheckTime]: readonly AnswerLine[] | null };
  readonly homework: readonly HomeworkLine[];
}

/** One seat of one match. */
export interface BoardLine extends Sums {
  readonly match: string;
  /** Counts from 1; null: homework. */
  readonly round: number | null;
  /** Counts from 1. */
  readonly board: number;
  readonly level: LevelId;
  readonly help: Help;
  readonly role: End;
  /** null: a bot. */
  readonly partner: string | null;
  /** A move of the person's own is in it. */
  readonly played: boolean;
  readonly ending: Ending;
  readonly goals: { readonly met: number; readonly of: number };
  /** null: they did not play, or the round does not count. */
  readonly percent: number | null;
  readonly moves: readonly MoveLine[];
}

/** The best try at one item of a task; `board` counts the items from 1. */
export interface HomeworkLine extends BoardLine {
  /** Counts from 1. */
  readonly task: number;
  readonly tries: number;
  readonly at: Ms;
  readonly late: boolean;
}

export interface MoveLine extends Decision {
  /** What is believed by whoever makes it; null: it was not refused, or a bot's. */
  readonly belief: Misconception | null;
}

export interface LevelLine extends Sums {
  readonly level: LevelId;
  readonly boards: number;
  readonly finished: number;
}

export interface BeliefLine {
  readonly belief: Misconception;
  readonly times: number;
  /** Times in each round; null: not played. */
  readonly byRound: readonly (number | null)[];
  /** It was shown, and in the last round that they played no more. */
  readonly gone: boolean;
}

export interface ClassBelief {
  readonly belief: Misconception;
  /** null: any level. */
  readonly practisedBy: LevelId | null;
  readonly players: number;
  readonly times: number;
  readonly byRound: readonly { readonly players: number; readonly times: number }[];
  /** Who played, and has shown no sign of it. */
  readonly without: readonly StudentId[];
}

export interface AnswerLine {
  readonly question: string;
  readonly about: Misconception;
  readonly option: string;
  readonly right: boolean;
}

/** How many were right, of those who answered. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface QuestionLine extends Share {
  readonly question: string;
  readonly about: Misconception;
}

/** Of those only who answered both before and after. */
export interface Gain {
  readonly belief: Misconception;
  readonly before: Share;
  readonly after: Share;
  /** In points of percent. */
  readonly gain: number;
}
