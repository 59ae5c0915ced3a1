/** A student reads their own part, and what the class has decided to show. */
import { expect, test } from 'vitest';
import { ownReportOf } from './ownReport.ts';
import { QUESTIONS, type QuestionId, questionOf } from './questions.ts';
import { reportOf } from './reportOf.ts';
import { aLesson } from './testing.ts';

const [QUESTION] = Object.keys(QUESTIONS) as [QuestionId];

const played = (ranks: boolean) => {
  const lesson = aLesson({ ranks }).join(4);
  lesson.class({ do: 'check', when: 'before', questions: [QUESTION] });
  lesson
    .student('s1', { do: 'answer', question: QUESTION, option: `${questionOf(QUESTION).options[0]}` })
    .host({ do: 'check-close' });
  return lesson.begin().result({ pair: 0 }).over();
};

test('it is what the host reads of them, and nothing of the others', () => {
  const { state } = played(true).host({ do: 'finish' });
  const [first] = reportOf(state).students;
  expect(ownReportOf(state, 's1')).toEqual({ of: 'student', title: state.plan.title, report: first });
});

test('where ranks are hidden it has none', () => {
  const own = ownReportOf(played(false).state, 's2');
  if (own?.of !== 'student') throw new Error('s2 is in the class');
  expect(own.report.standing).toBe(null);
  expect(own.report.boards.map(({ percent }) => percent)).toEqual([null]);
});

test('what was right in a check is told when the class is over', () => {
  const lesson = played(true);
  const checks = () => {
    const own = ownReportOf(lesson.state, 's1');
    return own?.of === 'student' && own.report.checks.before;
  };
  expect(checks()).toBe(null);
  lesson.host({ do: 'finish' });
  expect(checks()).toHaveLength(1);
});

test('whoever is not in the class has no report', () => expect(ownReportOf(played(true).state, 's9')).toBe(null));
