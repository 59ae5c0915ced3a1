/** The questions of a check, by ids that come over the wire. */
import { QUESTIONS, type QuestionId } from '#shared/classroom/index.ts';
import type { QuestionsText } from '#shared/text/index.ts';

export const isQuestion = (id: string): id is QuestionId => Object.hasOwn(QUESTIONS, id);

/** Any question's, whose options are known by name only. */
export type QuestionWords = Pick<QuestionsText[QuestionId], 'ask' | 'why'> & {
  readonly options: { readonly [option: string]: string };
};
