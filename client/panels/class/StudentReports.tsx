/** Each student: how they did, what they believe wrongly, and every move with its verdict. */
import { useEffect, useState } from 'preact/hooks';
import { practisedBy } from '#shared/beliefs/index.ts';
import type { BoardLine, MoveLine, StudentReport } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { hrefOf } from '../../present/index.ts';
import { Stars } from '../parts/Stars.tsx';
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
            ? words.standing(standing.rank, String(Math.round(standing.percent)), standing.boards)
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
          {text.takeaways[belief]} {host.report.columns.practise}: <Practise level={practisedBy(belief)} text={text} />
        </li>
      ))}
    </ul>
  );
}

function Board({ board, text }: { readonly board: BoardLine; readonly text: Text }) {
  const { host, report: sheet } = text.classroom;
  const words = host.report;
  const { columns } = words;
  const title = [
    words.board(board.round, board.board),
    text.levels[board.level].name,
    sheet.roles[board.role],
    words.with(board.partner ?? sheet.bot),
    board.percent !== null && words.percent(Math.round(board.percent)),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <div class="report-board">
      <h3 class="report-board-title">
        {title} <Stars lit={board.stars} />
        <span class="hidden">{host.between.starsOf[board.stars as 0 | 1 | 2 | 3]}</span>
      </h3>
      {board.moves.length === 0 ? (
        <p class="form-hint">{words.noMoves}</p>
      ) : (
        <div class="report-scroll">
          <table class="report-table report-moves">
            <thead>
              <tr>
                <th scope="col">{columns.move}</th>
                <th scope="col">{columns.verdict}</th>
                <th scope="col">{columns.mistake}</th>
                <th scope="col">{columns.section}</th>
              </tr>
            </thead>
            <tbody>
              {board.moves.map((move, i) => (
                <Move key={i} move={move} text={text} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

const SIGNS = { right: '✓', needless: '~', refused: '✗' } as const;

function Move({ move, text }: { readonly move: MoveLine; readonly text: Text }) {
  const { host, report: sheet, mistakes } = text.classroom;
  const { card, verdict, hand, belief, section } = move;
  return (
    <tr data-verdict={verdict}>
      <th scope="row">
        <code>{card}</code> {hand === 'bot' && <span class="form-hint">{host.report.byBot}</span>}
      </th>
      <td>
        <span aria-hidden="true">{SIGNS[verdict]}</span> {sheet.verdicts[verdict]}
      </td>
      <td>{belief && mistakes[belief]}</td>
      <td>
        <a href={hrefOf(section)} target="_blank" rel="noreferrer">
          §{section}
        </a>
      </td>
    </tr>
  );
}
