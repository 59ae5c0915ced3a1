/** What a class has understood: for its host to read, to print and to take along. Real names come in here, and go nowhere else. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Report } from '#shared/classroom/index.ts';
import type { ClassNet, NetError } from '../../net/index.ts';
import { withRealNames } from '../../present/index.ts';
import type { PageProps } from '../app/props.ts';
import { addressOf } from '../app/route.ts';
import { Notice } from '../parts/Notice.tsx';
import { ClassReport } from './ClassReport.tsx';
import { keepNames, keptNames } from './keptNames.ts';
import { RealNamesPart } from './RealNamesPart.tsx';
import { ReportFiles } from './ReportFiles.tsx';
import { ReportHomework } from './ReportHomework.tsx';
import { StudentReports } from './StudentReports.tsx';
import './setup.css';
import './host.css';
import './report.css';

export function ReportPage({ classNet, settings, hostKey }: PageProps & { readonly hostKey: string }) {
  const text = settings.text.value;
  const words = text.classroom.host.report;
  const { report, error, again } = useReport(classNet);
  const [isEachOnAPage, setEachOnAPage] = useState(false);
  const [isAllOpen, setAllOpen] = useState(false);
  const [names, setNames] = useState(() => keptNames(0));
  useEffect(() => {
    if (report) setNames(keptNames(report.openedAt));
  }, [report?.openedAt]);
  const named = useMemo(() => report && withRealNames(report, names), [report, names]);
  if (!report || !named) {
    const trouble = classNet.trouble.value ?? error;
    return (
      <main class="middle" aria-busy={trouble === null}>
        <Notice words={trouble === null ? words.loading : text.shell.errors[trouble]} mood="sly" page />
      </main>
    );
  }
  const date = new Intl.DateTimeFormat(settings.language.value, { dateStyle: 'long' }).format(report.openedAt);
  return (
    <main class="report" data-pages={isEachOnAPage}>
      <header class="report-head">
        <div>
          <p class="label">
            {words.title} · {date}
          </p>
          <h1 class="class-title">{report.title}</h1>
        </div>
        <a class="button" data-look="quiet" href={addressOf({ page: 'host', key: hostKey })}>
          {words.back}
        </a>
      </header>
      {report.rounds.length === 0 && <p class="paper class-part">{words.empty}</p>}
      <div class="report-tools">
        <ReportFiles
          report={named}
          text={text}
          isEachOnAPage={isEachOnAPage}
          setEachOnAPage={setEachOnAPage}
          onPrint={() => setAllOpen(true)}
        />
        <RealNamesPart
          students={report.students}
          names={names}
          text={text}
          set={(next) => {
            setNames(next);
            keepNames(report.openedAt, next);
          }}
        />
      </div>
      <ReportHomework classNet={classNet} report={named} text={text} onTaken={again} />
      <ClassReport report={named} text={text} />
      <StudentReports report={named} text={text} isAllOpen={isAllOpen} setAllOpen={setAllOpen} />
    </main>
  );
}

/** Asked for anew whenever the class has gone on by a round, or homework was taken in. */
function useReport(classNet: ClassNet) {
  const [report, setReport] = useState<Report | null>(null);
  const [error, setError] = useState<NetError | null>(null);
  const [asked, setAsked] = useState(0);
  const view = classNet.host.value;
  const at = view && `${view.phase} ${view.last?.number} ${view.checksDone.length} ${view.tasks.length} ${asked}`;
  useEffect(() => {
    if (at === null) return;
    let left = false;
    void classNet.report().then((told) => {
      if (left) return;
      if (!told.ok) setError(told.error);
      else if (told.value.of === 'class') setReport(told.value.report);
    });
    return () => {
      left = true;
    };
  }, [classNet, at]);
  return { report, error, again: () => setAsked((count) => count + 1) };
}
