/** A round: the match at which this student sits, under one line that says where in the class it is. */
import { useEffect, useMemo } from 'preact/hooks';
import { pauseWhy } from '../../present/index.ts';
import { Ended } from '../match/Ended.tsx';
import { named } from '../match/named.ts';
import { MurphyTableOf, TableOf } from '../match/Tables.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ClassLine } from './ClassLine.tsx';
import type { StudentProps } from './props.ts';
import type { ClassTable, Laid } from './useLaid.ts';

/** A seat that was not there is asked for again after this (ms). */
const SIT_AGAIN = 1500;

interface RoundTableProps extends StudentProps {
  readonly table: ClassTable;
  readonly is: Laid['is'];
}

export function RoundTable(props: RoundTableProps) {
  const { net, settings, view, table, is } = props;
  const text = settings.text.value;
  const { paused } = text.classroom.student;
  const { pause } = view;
  const lost = net.lost.value;
  useEffect(() => {
    if (is !== 'played') return;
    const sit = () => net.sitWith(table.match, table.token);
    if (!lost) return sit();
    // The class says that the seat is this student's, so it is there soon, whatever the table said.
    const timer = setTimeout(sit, SIT_AGAIN);
    return () => clearTimeout(timer);
  }, [net, table.match, table.token, is, lost]);
  return (
    <div class="class-table">
      <ClassLine {...props} />
      <div class="class-seat" inert={pause !== null}>
        {is === 'announced' ? <NextBoard {...props} /> : <Seat {...props} />}
      </div>
      {pause && (
        <div class="veil" role="alertdialog" aria-label={paused.title}>
          <div class="paper">
            <Notice words={{ title: paused.title, body: paused.body }} mood="asleep">
              {pause.why !== '' && <p class="paused-why">{paused.why(pauseWhy(pause.why, text))}</p>}
            </Notice>
          </div>
        </div>
      )}
    </div>
  );
}

function Seat(props: RoundTableProps) {
  const { net, settings, router, table } = props;
  const view = net.view.value;
  const known = net.room.value;
  const text = settings.text.value;
  const room = useMemo(() => known && named(known, text), [known, text]);
  if (!view || !room || room.match !== table.match)
    return (
      <main class="middle">
        <Notice words={{ title: text.shell.line.loading, body: '' }} mood="sly" page />
      </main>
    );
  // The way out is the class's own.
  const seat = { ...props, room, onAsk: null, onHome: () => router.go({ page: 'landing' }) };
  return (
    <>
      {view.seat === 'network' ? (
        <MurphyTableOf key={room.match} {...seat} view={view} />
      ) : (
        <TableOf key={room.match} {...seat} view={view} />
      )}
      {view.phase === 'ended' && <Ended settings={settings} view={view} />}
    </>
  );
}

/** Before the second board. */
function NextBoard({ settings, table }: RoundTableProps) {
  const words = settings.text.value.classroom.student.table;
  return (
    <main class="middle">
      <Notice words={{ title: words.next(table.board + 1), body: words.swapped }} mood="grin" page />
    </main>
  );
}
