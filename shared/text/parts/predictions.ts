/** The words around PREDICT: the questions of the levels, and what is left behind where a level keeps count of it. */
import type { whyNotTwoQuestions } from '#shared/levels/index.ts';
import type { Reason } from './reasons.ts';

type Question = (typeof whyNotTwoQuestions)[number];

export interface QuestionText {
  /** At most 220 characters, like a reason. */
  readonly ask: string;
  readonly options: { readonly [option: string]: string };
  /** Why each of the others will not happen. */
  readonly wrong: { readonly [option: string]: Reason };
  /** What is to be seen once it has been answered. */
  readonly seen: string;
}

interface WordsOf<Asked extends Question> extends QuestionText {
  readonly options: { readonly [option in Asked['options'][number]]: string };
  readonly wrong: { readonly [option in Exclude<Asked['options'][number], Asked['right']>]: Reason };
}

export interface PredictionsText {
  readonly title: string;
  /** Over the options. */
  readonly predict: string;
  readonly progress: (made: number, of: number) => string;
  /** While nothing is asked. */
  readonly watch: string;
  readonly nothingYet: string;
  /** What the coach says while one is asked. */
  readonly due: string;
  /** Heard when a question is asked. */
  readonly asked: (ask: string) => string;
  readonly right: string;
  readonly ledger: {
    readonly title: string;
    readonly ways: { readonly [way in 'two' | 'three']: string };
    readonly tcbs: string;
    readonly wasted: string;
    readonly stale: string;
    readonly unknown: string;
  };
  readonly questions: {
    readonly [question in Question as question['id']]: WordsOf<question>;
  };
}
