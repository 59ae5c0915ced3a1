/** Who needs the host, for their eyes only: on top while a round runs. */
import type { StudentId } from '#shared/classroom/index.ts';
import { needsOf } from '../../present/index.ts';
import type { HostPart } from './hosting.ts';

export interface OnStudent {
  readonly onStudent: (id: StudentId) => void;
}

const SIGNS = { refused: '!', silent: '…', away: '⚡' } as const;

export function Needs({ host: { view, text }, onStudent }: HostPart & OnStudent) {
  const words = text.classroom.host.people;
  const needs = needsOf(view);
  return (
    <section class="paper class-part" aria-labelledby="needs">
      <h2 class="class-part-title" id="needs">
        {words.needs} {needs.length > 0 && <span class="tag">{needs.length}</span>}
      </h2>
      {needs.length === 0 ? (
        <p class="form-hint">{words.needsNobody}</p>
      ) : (
        <ul class="host-list">
          {needs.map(({ student, need, n, table }) => (
            <li key={student.id}>
              <button class="host-row need" data-need={need} type="button" onClick={() => onStudent(student.id)}>
                <span class="need-sign" aria-hidden="true">
                  {SIGNS[need]}
                </span>
                <span class="host-row-name">{student.name}</span>
                <span class="host-row-what">
                  {words.need[need](n)}
                  {table && ` · ${words.table(table.pair + 1)}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {needs.length > 0 && <p class="form-hint">{words.needsHint}</p>}
    </section>
  );
}
