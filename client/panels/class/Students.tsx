/** Everybody of the class; each opens to what the host can do for them. */
import type { HostStudent } from '#shared/classroom/index.ts';
import { peopleIn, tableOf } from '../../present/index.ts';
import type { HostPart } from './hosting.ts';
import type { OnStudent } from './Needs.tsx';

export function Students({ host, onStudent }: HostPart & OnStudent) {
  const { view, text, settings } = host;
  const words = text.classroom.host.people;
  const { here: students, gone } = peopleIn(view, settings.language.value);
  const here = students.filter((student) => student.here).length;
  return (
    <section class="paper class-part" aria-labelledby="students">
      <h2 class="class-part-title" id="students">
        {words.title} {students.length > 0 && <span class="tag">{words.count(here, students.length)}</span>}
      </h2>
      {students.length === 0 ? (
        <p class="form-hint">{words.none}</p>
      ) : (
        <List host={host} students={students} onStudent={onStudent} />
      )}
      {gone.length > 0 && (
        <details class="more">
          <summary class="more-title">{words.goneTitle(gone.length)}</summary>
          <List host={host} students={gone} onStudent={onStudent} />
        </details>
      )}
    </section>
  );
}

const List = ({ host, students, onStudent }: HostPart & OnStudent & { readonly students: readonly HostStudent[] }) => (
  <ul class="host-list">
    {students.map((student) => (
      <li key={student.id}>
        <button class="host-row" type="button" aria-haspopup="dialog" onClick={() => onStudent(student.id)}>
          <span class="student-light" data-here={student.here && student.status === 'in'} aria-hidden="true" />
          <span class="host-row-name">{student.name}</span> <span class="host-row-what">{saidOf(host, student)}</span>
        </button>
      </li>
    ))}
  </ul>
);

/** 'here · Table 3 · rank 2 · 71%'. */
function saidOf({ view, text }: HostPart['host'], student: HostStudent): string {
  const words = text.classroom.host.people;
  const { status, here, standing, stretch, id } = student;
  if (status !== 'in') return words.gone[status];
  const table = view.phase === 'round' ? tableOf(view, id) : null;
  return [
    here ? words.here : words.away,
    view.phase === 'round' && (table ? words.table(table.pair + 1) : words.noTable),
    standing && words.standing(standing.rank, percentOf(standing.percent)),
    stretch !== 100 && words.stretched(stretch),
  ]
    .filter(Boolean)
    .join(' · ');
}

const percentOf = (percent: number): string => String(Math.round(percent));
