/** What the checks before and after say: by student, by question, and what was gained on each belief. */
import type { Misconception } from '#shared/beliefs/index.ts';
import { CHECKS, type CheckTime } from './command.ts';
import type { StudentId } from './pair.ts';
import { QUESTIONS, type QuestionId, questionOf } from './questions.ts';
import type { AnswerLine, Gain, QuestionLine, Share } from './report.ts';
import type { Check, ClassState } from './state.ts';

type Checks = Pick<ClassState, 'checks'>;

const checkAt = ({ checks }: Checks, when: CheckTime): Check | null => checks.find((one) => one.when === when) ?? null;

const known = (questions: readonly string[]): readonly QuestionId[] =>
  questions.filter((id): id is QuestionId => Object.hasOwn(QUESTIONS, id));

export function answersOf(state: Checks, id: StudentId, when: CheckTime): readonly AnswerLine[] | null {
  const check = checkAt(state, when);
  const answers = check?.answers[id];
  if (!check || !answers) return null;
  return known(check.questions).flatMap((question) => {
    const option = answers[question];
    const { about, right } = questionOf(question);
    return option === undefined ? [] : [{ question, about, option, right: option === right }];
  });
}

/** Of all who answered. */
export function questionLines(state: Checks, when: CheckTime): readonly QuestionLine[] | null {
  const check = checkAt(state, when);
  if (!check) return null;
  const answers = Object.keys(check.answers).flatMap((id) => answersOf(state, id, when) ?? []);
  return known(check.questions).map((question) => ({
    question,
    about: questionOf(question).about,
    ...shareOf(answers.filter((answer) => answer.question === question)),
  }));
}

/** Who was there for one check only says nothing about what was learnt between them. */
export function gainsOf(state: Checks): readonly Gain[] | null {
  const [before, after] = CHECKS.map((when) => checkAt(state, when));
  if (!before || !after) return null;
  const both = Object.keys(before.answers).filter((id) => after.answers[id] !== undefined);
  const answers = (when: CheckTime) => both.flatMap((id) => answersOf(state, id, when) ?? []);
  const [first, then] = [answers('before'), answers('after')];
  const beliefs: readonly Misconception[] = [...new Set(known(before.questions).map((id) => questionOf(id).about))];
  return beliefs.flatMap((belief) => {
    const [was, is] = [first, then].map((all) => shareOf(all.filter(({ about }) => about === belief)));
    return was && is && was.of > 0 && is.of > 0
      ? [{ belief, before: was, after: is, gain: percentOf(is) - percentOf(was) }]
      : [];
  });
}

const shareOf = (answers: readonly AnswerLine[]): Share => ({
  right: answers.filter(({ right }) => right).length,
  of: answers.length,
});

const percentOf = ({ right, of }: Share): number => Math.round((100 * right) / of);
