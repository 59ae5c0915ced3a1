/** The check before and after the lesson: what one said, what is right, and why. */
import { type AnswerLine, type QuestionId, questionOf, type StudentReport } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { isQuestion, type QuestionWords } from './questions.ts';

interface OwnChecksProps {
  readonly checks: StudentReport['checks'];
  readonly text: Text;
}

/** As they lie on a lesson. */
const TIMES = ['before', 'after'] as const;

export function OwnChecks({ checks, text }: OwnChecksProps) {
  const words = text.classroom.student.own;
  const { columns, checks: title } = text.classroom.host.report;
  const answers = TIMES.flatMap((when) => checks[when] ?? []);
  const asked = [...new Set(answers.map(({ question }) => question))].filter(isQuestion);
  if (asked.length === 0) return null;
  return (
    <section class="paper student-sheet" aria-labelledby="own-checks">
      <h2 class="student-question" id="own-checks">
        {title}
      </h2>
      <ul class="own-tally">
        {TIMES.map((when) => {
          const lines = checks[when];
          return (
            lines && (
              <li key={when}>
                {columns[when]} <strong>{words.tally(lines.filter(({ right }) => right).length, lines.length)}</strong>
              </li>
            )
          );
        })}
      </ul>
      {asked.map((id) => (
        <Question key={id} id={id} checks={checks} text={text} />
      ))}
    </section>
  );
}

function Question({ id, checks, text }: OwnChecksProps & { readonly id: QuestionId }) {
  const { ask, options, why }: QuestionWords = text.classroom.questions[id];
  const { columns } = text.classroom.host.report;
  return (
    <details class="own-fold">
      <summary>
        <span>{ask}</span>
      </summary>
      <ul class="own-answers">
        {TIMES.map((when) => {
          const line = checks[when]?.find(({ question }) => question === id);
          return (
            line && (
              <li key={when} data-right={line.right}>
                {columns[when]} · {markOf(line, text)} · {options[line.option]}
              </li>
            )
          );
        })}
      </ul>
      <p>
        <strong>{options[questionOf(id).right]}</strong> {why}
      </p>
    </details>
  );
}

const markOf = ({ right }: AnswerLine, { classroom: { student } }: Text): string =>
  right ? `✓ ${student.own.right}` : `✗ ${student.own.wrong}`;
