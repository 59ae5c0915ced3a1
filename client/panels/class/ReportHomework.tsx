/** Homework in the report: files are brought in, and who has handed in is told from who has not. */
import { useState } from 'preact/hooks';
import type { Report, TaskLine } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { SignedWork } from '#shared/wire/index.ts';
import type { ClassNet } from '../../net/index.ts';
import { type Brought, LONGEST_FILE, outcomeOf, readHanded } from '../../present/index.ts';
import './homework.css';

export interface ReportHomeworkProps {
  readonly classNet: ClassNet;
  readonly report: Report;
  readonly text: Text;
  readonly onTaken: () => void;
}

interface Said {
  readonly file: string;
  readonly words: string;
  readonly isBad: boolean;
  readonly late: boolean;
}

export function ReportHomework({ classNet, report, text, onTaken }: ReportHomeworkProps) {
  const { homework } = text.classroom;
  const words = homework.bring;
  const [said, say] = useState<readonly Said[]>([]);
  const [busy, setBusy] = useState<{ readonly n: number; readonly of: number } | null>(null);
  const [isOver, setOver] = useState(false);
  if (report.tasks.length === 0) return null;
  const bring = async (files: readonly File[]) => {
    if (busy !== null) return;
    const all: Said[] = [];
    for (const [i, file] of files.entries()) {
      setBusy({ n: i + 1, of: files.length });
      all.push(await bringFile(classNet, file, text));
      say([...all]);
    }
    setBusy(null);
    onTaken();
  };
  return (
    <section class="paper class-part" aria-labelledby="report-homework">
      <h2 class="class-part-title" id="report-homework">
        {homework.title}
      </h2>
      <p class="form-hint bring-hint">{words.hint}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the second way; the button is the first */}
      <div
        class="bring"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void bring([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <label class="button bring-choose" data-look="go" aria-disabled={busy !== null}>
          {words.choose}
          <input
            class="choice-input"
            type="file"
            multiple
            accept="application/json,.json"
            disabled={busy !== null}
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              // The same file may be chosen once more.
              currentTarget.value = '';
              void bring(files);
            }}
          />
        </label>
        <span class="form-hint">{words.drop}</span>
      </div>
      <ul class="bring-files" aria-live="polite">
        {said.map(({ file, words: what, isBad, late }, i) => (
          <li key={i} data-is={isBad ? 'bad' : 'good'}>
            <span aria-hidden="true">{isBad ? '✗' : '✓'}</span> <strong>{text.joining.label(file)}</strong>
            {what} {late && <span class="handed-late">{words.late}</span>}
          </li>
        ))}
        {busy && <li>{words.busy(busy.n, busy.of)}</li>}
      </ul>
      {report.tasks.map((task, i) => (
        <TaskTable key={i} task={task} report={report} text={text} title={task.title} />
      ))}
    </section>
  );
}

interface TaskTableProps {
  readonly task: TaskLine;
  readonly report: Report;
  readonly text: Text;
  readonly title: string;
}

function TaskTable({ task, report, text, title }: TaskTableProps) {
  const words = text.classroom.homework.bring;
  const nameOf = (id: string | null, otherwise: string) =>
    report.students.find((student) => student.id === id)?.name ?? otherwise;
  return (
    <>
      <h3 class="report-part">{title}</h3>
      {task.handed.length === 0 ? (
        <p class="form-hint">{words.nobody}</p>
      ) : (
        <div class="report-scroll">
          <table class="report-table">
            <tbody>
              {task.handed.map(({ name, student, items, late }) => (
                <tr key={name}>
                  <th scope="row">
                    {nameOf(student, name)} {student === null && <span class="form-hint">{words.stranger}</span>}
                  </th>
                  <td>{words.items(items, task.items.length)}</td>
                  <td>{late && <span class="handed-late">{words.late}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {report.students.length > 0 && (
        <p>
          {task.missing.length === 0 ? (
            words.missingNobody
          ) : (
            <>
              <strong>{text.joining.label(words.missing)}</strong>
              {task.missing.map((id) => nameOf(id, id)).join(' · ')}
            </>
          )}
        </p>
      )}
    </>
  );
}

async function bringFile(classNet: ClassNet, file: File, text: Text): Promise<Said> {
  const words = text.classroom.homework.bring.outcomes;
  const handed = file.size > LONGEST_FILE ? null : readHanded(await file.text().catch(() => ''));
  if (handed === null) return { file: file.name, words: words.foreign, isBad: true, late: false };
  const { name, late, works } = handed;
  const brought: Brought[] = [];
  for (const work of works) brought.push(await bringWork(classNet, work));
  const outcome = outcomeOf(brought);
  if (outcome === 'taken' || outcome === 'known') {
    const said = outcome === 'taken' ? words.taken(name, works.length) : words.known(name);
    return { file: file.name, words: said, isBad: false, late };
  }
  return { file: file.name, words: words[outcome], isBad: true, late: false };
}

/** The files of a whole class are more messages than a page may send at a time (ms). */
const PAUSE = 1100;
const MOST_PAUSES = 5;

async function bringWork(classNet: ClassNet, work: SignedWork): Promise<Brought> {
  for (let pause = 0; pause < MOST_PAUSES; pause++) {
    const reply = await classNet.bring(work);
    if (reply.ok) return reply.value;
    if (reply.error === 'another-class') return 'another';
    // What does not even have the shape of a work any more was changed too.
    if (reply.error === 'changed-work' || reply.error === 'malformed') return 'changed';
    if (reply.error !== 'too-fast') return 'failed';
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return 'failed';
}
