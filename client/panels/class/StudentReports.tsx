/** Each student: how they did, what they believe wrongly, and every move with its verdict. */
import { useEffect, useState } from 'preact/hooks';
import { practisedBy } from '#shared/beliefs/index.ts';
import type { StudentReport } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { Matchpoints } from '../report/Matchpoints.tsx';
import { BoardName, type BoardProps, Moves } from '../report/Moves.tsx';
import { Practise, type ReportProps } from './ClassReport.tsx';

interface StudentsProps extends ReportProps {
  readonly isAllOpen: boolean;
  readonly setAllOpen: (on: boolean) => void;
}

export function StudentReports({ report, text, isAllOpen, setAllOpen }: StudentsProps) {
  const words = text.classroom.host.report;
  return (
    <section class="report-students" aria-labelledby="each">
      <div class="report-students-head">
        <h2 class="class-part-title" id="each">
          {words.students}
        </h2>
        <button class="button" data-look="quiet" type="button" onClick={() => setAllOpen(!isAllOpen)}>
          {isAllOpen ? words.closeAll : words.openAll}
        </button>
      </div>
      <Matchpoints text={text} />
      {report.students.map((student) => (
        <Student key={student.id} student={student} text={text} isAllOpen={isAllOpen} />
      ))}
    </section>
  );
}

interface StudentProps {
  readonly student: StudentReport;
  readonly text: Text;
  readonly isAllOpen: boolean;
}

function Student({ student, text, isAllOpen }: StudentProps) {
  const words = text.classroom.host.report;
  const { name, status, standing, rightAtFirst, decisions, refused, boards, homework } = student;
  const [isOpen, setOpen] = useState(isAllOpen);
  useEffect(() => setOpen(isAllOpen), [isAllOpen]);
  return (
    <details class="paper report-student" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="report-name">{name}</span>
        <span class="form-hint">
          {standing
            ? words.standing(standing.rank, String(Math.round(standing.percent)), standing.boards, standing.of)
            : words.noStanding}
          {' · '}
          {words.summary(rightAtFirst, decisions, refused)}
          {status !== 'in' && ` · ${words.gone}`}
        </span>
      </summary>
      {isOpen && (
        <>
          <OwnBeliefs student={student} text={text} />
          {[...boards, ...homework].map((board) => (
            <Board key={board.match} board={board} text={text} />
          ))}
        </>
      )}
    </details>
  );
}

function OwnBeliefs({ student: { beliefs }, text }: Pick<StudentProps, 'student' | 'text'>) {
  const { host, mistakes } = text.classroom;
  if (beliefs.length === 0) return null;
  return (
    <ul class="own-beliefs">
      {beliefs.map(({ belief, times, gone }) => (
        <li key={belief}>
          <strong>
            {mistakes[belief]} × {times}
          </strong>
          {gone && <span aria-hidden="true"> ✓</span>}
          {' · '}
          {text.joining.lead(text.takeaways[belief]) + text.joining.label(host.report.columns.practise)}
          <Practise level={practisedBy(belief)} text={text} />
        </li>
      ))}
    </ul>
  );
}

function Board({ board, text }: BoardProps) {
  return (
    <div class="report-board">
      <h3 class="report-board-title">
        <BoardName board={board} text={text} />
      </h3>
      <Moves board={board} text={text} />
    </div>
  );
}
