/** The check of 8 questions, before and after a lesson: which are asked, and in which order their options stand. */
import { type Name, type Secret, shuffled } from '#shared/base/index.ts';
import { MISCONCEPTIONS, type Misconception, type Takeaway } from '#shared/beliefs/index.ts';
import { QUESTIONS, type QuestionId, questionOf } from './questions.ts';

export const CHECK_LENGTH = 8;

/** What most classes believe; the bank has two questions on each. Asked about where a lesson itself has too few. */
export const COMMON_BELIEFS = [
  'ack-names-next',
  'fin-wants-ack',
  'time-wait',
  'fin-is-one-way',
  'two-directions',
] as const satisfies readonly Misconception[];

const IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

/** The questions on a belief: one or two. */
export const questionsAbout = (belief: Takeaway): readonly QuestionId[] =>
  IDS.filter((id) => questionOf(id).about === belief);

/**
 * Eight different questions: one on each of the first eight beliefs; if there are fewer, one on each of the common ones and then the
 * others, in turn. The secret decides which of two questions a belief gets, and the order in which they are asked: with the same
 * one the check after a lesson is the check before it.
 *
 * @param beliefs the most frequent first, or those of the levels that are planned
 */
export function drawCheck(beliefs: readonly Takeaway[], secret: Secret): readonly QuestionId[] {
  const wanted = new Set<Takeaway>([...beliefs, ...COMMON_BELIEFS, ...MISCONCEPTIONS]);
  const drawn = [...wanted].flatMap((belief) => shuffled(questionsAbout(belief), secret, 'which', belief).slice(0, 1));
  return shuffled(drawn.slice(0, CHECK_LENGTH), secret, 'order');
}

/** The options of a question in an order of its own for each secret and name, so that no neighbour's is the same. */
export const drawOptions = (id: QuestionId, secret: Secret, ...names: readonly Name[]): readonly string[] =>
  shuffled(questionOf(id).options, secret, 'options', id, ...names);
