/** The check before or after a lesson: one question after the other, and not a word on what was right. */
import { useEffect, useRef } from 'preact/hooks';
import { secretFromText } from '#shared/base/index.ts';
import { drawOptions, type QuestionId, type StudentView } from '#shared/classroom/index.ts';
import { dueQuestion } from '../../present/index.ts';
import { Notice } from '../parts/Notice.tsx';
import { ClassBar } from './ClassBar.tsx';
import type { StudentProps } from './props.ts';
import { isQuestion, type QuestionWords } from './questions.ts';
import { Refused } from './Refused.tsx';
import { useDo } from './useDo.ts';

interface CheckProps extends StudentProps {
  readonly check: NonNullable<StudentView['check']>;
}

export function Check(props: CheckProps) {
  const words = props.settings.text.value.classroom.student.check;
  const due = dueQuestion(props.check);
  return (
    <>
      <ClassBar {...props} />
      {due === null || !isQuestion(due) ? (
        <main class="middle">
          <Notice words={words.done} mood="grin" page />
        </main>
      ) : (
        <Question key={due} {...props} id={due} />
      )}
    </>
  );
}

function Question({ settings, classNet, view, check, id }: CheckProps & { readonly id: QuestionId }) {
  const { classroom } = settings.text.value;
  const words = classroom.student.check;
  const { ask, options }: QuestionWords = classroom.questions[id];
  const doing = useDo(classNet);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const order = drawOptions(id, secretFromText(view.code), view.id);
  return (
    <main class="student">
      <p class="label">
        {words.title[check.when]} · {words.progress(check.questions.indexOf(id) + 1, check.questions.length)}
      </p>
      <h1 class="student-question" ref={heading} tabIndex={-1}>
        {ask}
      </h1>
      <ul class="student-options">
        {order.map((option) => (
          <li key={option}>
            <button
              class="student-option"
              type="button"
              disabled={doing.busy}
              onClick={() => void doing.run({ do: 'answer', question: id, option })}
            >
              {options[option]}
            </button>
          </li>
        ))}
      </ul>
      <Refused settings={settings} error={doing.error} />
      <p class="form-hint">{words.hint}</p>
    </main>
  );
}
