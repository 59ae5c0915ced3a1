/** The class is over: the own line, and what one has understood. */
import { Murphy } from '../parts/Murphy.tsx';
import { ClassBar } from './ClassBar.tsx';
import { OwnReport } from './OwnReport.tsx';
import { Poll } from './Poll.tsx';
import type { StudentProps } from './props.ts';
import { Standing } from './Standing.tsx';

export function Over(props: StudentProps) {
  const { settings, view } = props;
  const words = settings.text.value.classroom.student.over;
  return (
    <>
      <ClassBar {...props} />
      <main class="student">
        {view.poll && <Poll {...props} poll={view.poll} />}
        <section class="student-over">
          <Murphy class="student-murphy" mood="surprised" />
          <div>
            <p class="label">{words.title}</p>
            <h1 class="student-title">{words.thanks(view.name)}</h1>
          </div>
        </section>
        <Standing {...props} />
        <OwnReport {...props} />
      </main>
    </>
  );
}
