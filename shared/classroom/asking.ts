/** The check of eight questions, before and after: asked between the rounds, once each. */
import { isOptionOf } from './questions.ts';
import { type Rules, when } from './rule.ts';
import { type Check, type ClassState, openCheck, runningRound } from './state.ts';

export const asking: Rules<'check' | 'answer' | 'check-close'> = {
  check: {
    by: 'class',
    may: (state, { when: time }) =>
      when(runningRound(state) === null && openCheck(state) === null && !state.checks.some((had) => had.when === time)),
    step: (state, { when: time, questions }) => ({
      ...state,
      checks: [...state.checks, { when: time, questions, answers: {}, open: true }],
    }),
  },
  answer: {
    by: 'student',
    may: (state, { question, option }) =>
      when(openCheck(state)?.questions.includes(question) === true) ??
      (isOptionOf(question, option) ? null : 'malformed'),
    step: (state, { question, option }, by) =>
      inOpenCheck(state, (check) => ({
        ...check,
        answers: { ...check.answers, [by]: { ...check.answers[by], [question]: option } },
      })),
  },
  'check-close': {
    by: 'host',
    may: (state) => when(state.checks.length > 0),
    step: (state) => inOpenCheck(state, (check) => ({ ...check, open: false })),
  },
};

const inOpenCheck = (state: ClassState, change: (check: Check) => Check): ClassState => ({
  ...state,
  checks: state.checks.map((check) => (check.open ? change(check) : check)),
});
