/** Running a class: its head with the clock, and below it what the phase asks for. It can be reloaded, lost and opened again. */
import { useEffect, useState } from 'preact/hooks';
import type { StudentId } from '#shared/classroom/index.ts';
import { studentNamed } from '../../present/index.ts';
import type { PageProps } from '../app/props.ts';
import { Bar } from '../parts/Bar.tsx';
import { Notice, Ribbon } from '../parts/Notice.tsx';
import { Between } from './Between.tsx';
import { Check } from './Check.tsx';
import { Door } from './Door.tsx';
import { Finished } from './Finished.tsx';
import { Head } from './Head.tsx';
import { HomeworkPart } from './HomeworkPart.tsx';
import { type Hosting, useRun } from './hosting.ts';
import { forgetClass, keepClass } from './keptClasses.ts';
import { Look, type Looking } from './Look.tsx';
import { Names } from './Names.tsx';
import { Needs } from './Needs.tsx';
import { PlanPart } from './PlanPart.tsx';
import { StudentSheet } from './StudentSheet.tsx';
import { Students } from './Students.tsx';
import { Tables } from './Tables.tsx';
import { Welcome } from './Welcome.tsx';
import '../lobby/lobby.css';
import './setup.css';
import './host.css';
import './lists.css';

export function HostPage(props: PageProps & { readonly hostKey: string }) {
  const { net, classNet, settings, router, hostKey } = props;
  const view = classNet.host.value;
  const text = settings.text.value;
  const { run, error, setError } = useRun(classNet);
  const [chosen, choose] = useState<StudentId | null>(null);
  const [looking, look] = useState<Looking | null>(null);
  const words = text.classroom.host.run;
  useKept(props);
  useTop(view);
  const home = () => router.go({ page: 'landing' });
  if (view === null || classNet.gone.value !== null) {
    return (
      <>
        <Bar settings={settings} onHome={home} />
        <NoClass {...props} />
      </>
    );
  }
  const host: Hosting = { view, text, settings, run };
  if (looking !== null && view.phase !== 'round')
    return <Look host={host} looking={looking} classNet={classNet} onHome={home} onClose={() => look(null)} />;
  const student = chosen === null ? null : studentNamed(view, chosen);
  const problem = error === null ? null : text.shell.errors[error];
  const { phase } = view;
  return (
    <>
      <Bar settings={settings} onHome={home}>
        <h1 class="host-title">{view.title}</h1>
      </Bar>
      {net.line.value !== 'up' && <Ribbon words={words.down} tone="bad" floats />}
      <main class="host">
        <Head host={host} skew={classNet.skew.value}>
          {problem && (
            <div class="setup-error host-error" role="alert">
              <p>
                <strong>{text.joining.lead(problem.title)}</strong>
                {problem.body}
              </p>
              <button class="button" data-look="quiet" type="button" onClick={() => setError(null)}>
                {words.close}
              </button>
            </div>
          )}
        </Head>
        <div class="host-columns">
          <div class="host-main">
            <Names host={host} />
            {phase === 'lobby' && <Welcome host={host} />}
            {phase === 'round' && (
              <>
                <Needs host={host} onStudent={choose} />
                <Tables host={host} skew={classNet.skew.value} onStudent={choose} />
              </>
            )}
            {phase === 'finished' && <Finished host={host} hostKey={hostKey} classNet={classNet} />}
            {(phase === 'between' || phase === 'finished') && <Between host={host} onLook={look} />}
            {phase !== 'round' && <Check host={host} />}
          </div>
          <div class="host-side">
            <Students host={host} onStudent={choose} />
            {phase !== 'finished' && <PlanPart host={host} />}
            <HomeworkPart host={host} />
            <Door host={host} hostKey={hostKey} />
          </div>
        </div>
      </main>
      {student && <StudentSheet host={host} student={student} onClose={() => choose(null)} />}
    </>
  );
}

/** A page that opens, and a class that comes to another phase, is seen from its top: what was scrolled to is not there any more. */
function useTop(view: Hosting['view'] | null): void {
  const phase = view?.phase ?? null;
  useEffect(() => window.scrollTo(0, 0), [phase]);
}

/** This browser comes back to the class until it is not there any more: what is handed in, the report and the end of all of it come after the lesson. */
function useKept({ classNet, hostKey }: PageProps & { readonly hostKey: string }): void {
  const view = classNet.host.value;
  const isGone = classNet.gone.value !== null || classNet.trouble.value === 'unknown-class';
  const title = view?.title ?? null;
  useEffect(() => {
    if (isGone) forgetClass(hostKey);
    else if (title !== null) keepClass(hostKey, title);
  }, [hostKey, isGone, title]);
}

/** It is being opened, was deleted just now, or cannot be found. */
function NoClass({ classNet, settings, router }: PageProps) {
  const { classroom, shell } = settings.text.value;
  const words = classroom.host.run;
  const trouble = classNet.trouble.value;
  const isDeleted = classNet.gone.value === 'deleted';
  const isOpening = !isDeleted && (trouble === null || !FINAL.has(trouble));
  const said = isDeleted ? words.removed : isOpening ? (trouble ? shell.errors[trouble] : words.opening) : words.gone;
  return (
    <main class="middle" aria-busy={isOpening}>
      <Notice words={said} mood={isOpening ? 'sly' : isDeleted ? 'asleep' : 'sorry'} page>
        {!isOpening && (
          <button class="button" data-look="go" type="button" onClick={() => router.go({ page: 'class' })}>
            {words.setUp}
          </button>
        )}
      </Notice>
    </main>
  );
}

/** Asking again does not help. */
const FINAL: ReadonlySet<string> = new Set(['unknown-class', 'malformed']);
