/** The report as files and on paper. */
import { csvOf, decisionsCsvOf, type Report, type SheetWords } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { inFileName, saveAs } from '../parts/save.ts';
import { Tick } from './Tick.tsx';

export interface ReportFilesProps {
  readonly report: Report;
  readonly text: Text;
  readonly isEachOnAPage: boolean;
  readonly setEachOnAPage: (on: boolean) => void;
  /** What is folded has to be open on paper. */
  readonly onPrint: () => void;
}

const CSV = 'text/csv;charset=utf-8';

export function ReportFiles({ report, text, isEachOnAPage, setEachOnAPage, onPrint }: ReportFilesProps) {
  const words = text.classroom.host.report;
  const { mistakes, report: sheet } = text.classroom;
  const sheetWords: SheetWords = { ...sheet, levels: text.levels, mistakes };
  const name = nameOf(report);
  return (
    <section class="paper class-part" aria-labelledby="files">
      <h2 class="class-part-title" id="files">
        {words.files}
      </h2>
      <div class="host-buttons">
        <button
          class="button"
          type="button"
          onClick={() => saveAs(`${name}-students.csv`, csvOf(report, sheetWords), CSV)}
        >
          {words.csvStudents}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => saveAs(`${name}-decisions.csv`, decisionsCsvOf(report, sheetWords), CSV)}
        >
          {words.csvDecisions}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => saveAs(`${name}.json`, JSON.stringify(report, null, 2), 'application/json')}
        >
          {words.json}
        </button>
        <button
          class="button"
          data-look="go"
          type="button"
          onClick={() => {
            onPrint();
            // When all of it is drawn.
            setTimeout(() => window.print(), 50);
          }}
        >
          {words.print}
        </button>
      </div>
      <Tick name={words.pages} hint={words.pagesHint} on={isEachOnAPage} set={setEachOnAPage} />
    </section>
  );
}

/** 'networks-101-2026-11-30': what every file system takes. */
function nameOf({ title, openedAt }: Report): string {
  return `${inFileName(title) || 'class'}-${new Date(openedAt).toISOString().slice(0, 10)}`;
}
