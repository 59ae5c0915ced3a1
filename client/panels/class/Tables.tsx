/** The tables of the running round, live: for the host alone. */
import type { HostTable } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { clockFace, leftAt, phaseOf, type SeatOf, seatsAt } from '../../present/index.ts';
import { useNow } from '../parts/useNow.ts';
import type { HostPart } from './hosting.ts';
import type { OnStudent } from './Needs.tsx';

interface TablesProps extends HostPart, OnStudent {
  /** The server's clock less this page's (ms). */
  readonly skew: number;
}

export function Tables({ host, skew, onStudent }: TablesProps) {
  const { view, text } = host;
  const words = text.classroom.host.people;
  const done = view.tables.filter(({ finished }) => finished).length;
  return (
    <section class="paper class-part" aria-labelledby="tables">
      <h2 class="class-part-title" id="tables">
        {words.tables} <span class="tag">{words.tablesCount(done, view.tables.length)}</span>
      </h2>
      <ul class="host-list">
        {view.tables.map((table) => (
          <TableRow key={table.match} host={host} skew={skew} table={table} onStudent={onStudent} />
        ))}
      </ul>
      <p class="form-hint">{words.tablesHint}</p>
    </section>
  );
}

function TableRow({ host: { view, text }, skew, table, onStudent }: TablesProps & { readonly table: HostTable }) {
  const words = text.classroom.host.people;
  const phase = phaseOf(table);
  const seats = seatsAt(view, table);
  const sum = (of: 'decisions' | 'refused') => seats.reduce((all, { held }) => all + held[of], 0);
  const left = leftAt(view, table, useNow(1000, table.endsAt !== null) + skew);
  const boards = view.round?.plan.boards ?? 1;
  return (
    <li class="table-row" data-phase={phase}>
      <span class="table-number">{table.pair + 1}</span>
      <p class="table-people">
        {seats.map((seat) => (
          <Sitter key={seat.seat} at={seat} text={text} onStudent={onStudent} />
        ))}
      </p>
      <span class="table-phase" data-phase={phase}>
        {words.phases[phase]}
      </span>
      <p class="table-what">
        {boards > 1 && !table.finished && `${words.board(table.board + 1)} · `}
        {words.decisions(sum('decisions'))} · <RefusedWord n={sum('refused')} text={text} /> ·{' '}
        {words.goals(table.goals.met, table.goals.of)}
        {left !== null && <strong> · {words.ownTime(clockFace(left))}</strong>}
      </p>
    </li>
  );
}

const RefusedWord = ({ n, text }: { readonly n: number; readonly text: Text }) => (
  <span class={n > 0 ? 'is-refused' : undefined}>{text.classroom.host.people.refused(n)}</span>
);

function Sitter({ at, text, onStudent }: OnStudent & { readonly at: SeatOf; readonly text: Text }) {
  const { student, held, seat } = at;
  const words = text.classroom.host.people;
  if (!student) return <span class="table-bot">{words.bot}</span>;
  const name = held.bot ? words.botFor(student.name) : student.name;
  return (
    <button class="table-person" data-here={held.here} type="button" onClick={() => onStudent(student.id)}>
      {seat === 'network' ? words.network(name) : name}
    </button>
  );
}
