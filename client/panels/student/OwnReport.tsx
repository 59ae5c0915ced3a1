/** A student's own report: what they have understood, what to practise, and each decision. For nobody else to read. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { practisedBy } from '#shared/beliefs/index.ts';
import type { BeliefLine, LevelLine, StudentReport } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { NetError } from '../../net/index.ts';
import { addressOf } from '../app/route.ts';
import { inFileName, saveAs } from '../parts/save.ts';
import { BoardName, Moves } from '../report/Moves.tsx';
import { OwnChecks } from './OwnChecks.tsx';
import type { StudentProps } from './props.ts';
import { Refused } from './Refused.tsx';
import './own.css';

/** Between rounds: folded, and asked for when it is opened. */
export function OwnReportSoFar(props: StudentProps) {
  const words = props.settings.text.value.classroom.student.own;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="own-so-far"
      onToggle={({ target, currentTarget }) => target === currentTarget && setOpen(currentTarget.open)}
    >
      <summary>{words.soFar}</summary>
      {isOpen && <OwnReport {...props} />}
    </details>
  );
}

export function OwnReport(props: StudentProps) {
  const { settings, view } = props;
  const text = settings.text.value;
  const words = text.classroom.student.own;
  const { report, error } = useOwnReport(props);
  const sheet = useRef<HTMLElement>(null);
  if (report === null)
    return error === null ? (
      <p class="form-hint" role="status">
        {text.classroom.host.report.loading.title}
      </p>
    ) : (
      <Refused settings={settings} error={error} />
    );
  return (
    <section class="own-report" aria-label={words.title} ref={sheet}>
      <Levels report={report} text={text} />
      <Practise beliefs={report.beliefs} text={text} mayGo={view.phase === 'finished'} />
      <Decisions report={report} text={text} />
      <OwnChecks checks={report.checks} text={text} />
      <div class="student-looks own-files">
        <button class="button" type="button" onClick={() => sheet.current && print(sheet.current)}>
          {text.classroom.host.report.print}
        </button>
        <button class="button" type="button" onClick={() => save(view.title, report)}>
          {words.save}
        </button>
      </div>
    </section>
  );
}

/** Asked for anew when the class has gone on by a round, or to its end. */
function useOwnReport({ classNet, view }: StudentProps) {
  const [report, setReport] = useState<StudentReport | null>(null);
  const [error, setError] = useState<NetError | null>(null);
  const at = `${view.phase} ${view.round?.number}`;
  useEffect(() => {
    let left = false;
    void classNet.report().then((told) => {
      if (left) return;
      if (!told.ok) setError(told.error);
      else if (told.value.of === 'student') setReport(told.value.report);
    });
    return () => {
      left = true;
    };
  }, [classNet, at]);
  return { report, error };
}

/** On paper nothing is folded. */
function print(sheet: HTMLElement): void {
  for (const fold of sheet.querySelectorAll('details')) fold.open = true;
  window.print();
}

const save = (title: string, report: StudentReport): void =>
  saveAs(
    `${[title, report.name].map(inFileName).filter(Boolean).join('-') || 'class'}.json`,
    JSON.stringify({ title, ...report }, null, 2),
    'application/json',
  );

interface PartProps {
  readonly report: StudentReport;
  readonly text: Text;
}

function Levels({ report, text }: PartProps) {
  const words = text.classroom.student.own;
  return (
    <section class="paper student-sheet" aria-labelledby="own-levels">
      <h2 class="student-question" id="own-levels">
        {words.title}
      </h2>
      {report.levels.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p>{text.classroom.host.report.summary(report.rightAtFirst, report.decisions, report.refused)}</p>
      )}
      <ul class="own-levels">
        {report.levels.map((line) => (
          <Level key={line.level} line={line} text={text} />
        ))}
      </ul>
    </section>
  );
}

function Level({ line, text }: { readonly line: LevelLine; readonly text: Text }) {
  const { level, boards, decisions, rightAtFirst, stars } = line;
  const words = text.classroom.student.own;
  return (
    <li>
      <strong>{text.levels[level].name}</strong>
      <span class="own-share" aria-hidden="true">
        <span style={{ inlineSize: `${decisions === 0 ? 0 : (100 * rightAtFirst) / decisions}%` }} />
      </span>
      <span class="form-hint">{words.level(boards, rightAtFirst, decisions, stars)}</span>
    </li>
  );
}

interface PractiseProps {
  readonly beliefs: readonly BeliefLine[];
  readonly text: Text;
  /** Nobody is led out of a class that goes on. */
  readonly mayGo: boolean;
}

/** What has not gone away comes first. */
function Practise({ beliefs, text, mayGo }: PractiseProps) {
  const words = text.classroom.student.over;
  const inOrder = [...beliefs].sort((a, b) => Number(a.gone) - Number(b.gone));
  return (
    <section class="paper student-sheet" aria-labelledby="at-home">
      <h2 class="student-question" id="at-home">
        {words.practise}
      </h2>
      {beliefs.length === 0 && <p>{words.nothing}</p>}
      <ul class="student-practise">
        {inOrder.map((line) => (
          <Belief key={line.belief} line={line} text={text} mayGo={mayGo} />
        ))}
      </ul>
      {mayGo && (
        <a class="button" data-look="quiet" href={addressOf({ page: 'map', level: null })}>
          {words.map}
        </a>
      )}
    </section>
  );
}

interface BeliefProps extends Omit<PractiseProps, 'beliefs'> {
  readonly line: BeliefLine;
}

function Belief({ line, text, mayGo }: BeliefProps) {
  const { mistakes, student } = text.classroom;
  const { belief, byRound, times, gone } = line;
  const level = practisedBy(belief);
  const rounds = byRound.filter((count) => count !== null);
  return (
    <li>
      <p>
        <strong>{mistakes[belief]}</strong>
        {gone && <span class="own-gone">✓ {student.own.gone}</span>}
      </p>
      <p>{text.takeaways[belief]}</p>
      <p class="form-hint">{rounds.length > 1 ? student.own.byRound(byRound) : student.own.times(times)}</p>
      {mayGo && level !== null && (
        <a class="button" href={addressOf({ page: 'map', level })}>
          {student.over.play(text.levels[level].name)}
        </a>
      )}
    </li>
  );
}

function Decisions({ report, text }: PartProps) {
  const boards = [...report.boards, ...report.homework];
  if (boards.length === 0) return null;
  return (
    <section class="paper student-sheet" aria-labelledby="own-decisions">
      <h2 class="student-question" id="own-decisions">
        {text.classroom.student.own.decisions}
      </h2>
      {boards.map((board) => (
        <details key={board.match} class="own-fold">
          <summary>
            <span>
              <BoardName board={board} text={text} />
            </span>
          </summary>
          <Moves board={board} text={text} />
        </details>
      ))}
    </section>
  );
}
