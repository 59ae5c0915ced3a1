/** One line over the table: which round and board this is, with whom, and how long it may take. */

import { clockFace } from '../../present/index.ts';
import { useNow } from '../parts/useNow.ts';
import { ClassMenu } from './ClassMenu.tsx';
import type { StudentProps } from './props.ts';
import type { ClassTable } from './useLaid.ts';

export function ClassLine(props: StudentProps & { readonly table: ClassTable }) {
  const { settings, view, table } = props;
  const words = settings.text.value.classroom.student.table;
  const { round, rounds } = view;
  const boards = round?.plan.boards ?? 1;
  const partner = table.withBot ? words.bot : table.partner === null ? words.veiled : words.with(table.partner);
  return (
    <header class="class-line">
      <p class="class-line-words">
        {round && <strong>{words.round(round.number, rounds)}</strong>}
        {boards > 1 && <span>{words.board(table.board + 1, boards)}</span>}
        <span class="class-line-partner">{partner}</span>
      </p>
      <Clock {...props} />
      <ClassMenu {...props} />
    </header>
  );
}

/** The own one: who was given more time sees just that, and nobody is told. */
function Clock({ settings, classNet, view }: StudentProps) {
  const words = settings.text.value.classroom.student.table;
  const runs = view.endsAt !== null && view.pause === null;
  const now = useNow(1000, runs) + classNet.skew.value;
  if (view.endsAt === null || !runs) return null;
  const left = Math.max(0, view.endsAt - now);
  const seconds = Math.ceil(left / 1000);
  return (
    <p
      class="class-clock"
      role="timer"
      data-short={seconds <= 60}
      aria-label={left === 0 ? words.timeUp : words.left(Math.floor(seconds / 60), seconds % 60)}
    >
      {clockFace(left)}
    </p>
  );
}
