/** A student's page in a class: one address for the whole lesson, whatever the class does, and whatever happens to the line. */
import { useEffect } from 'preact/hooks';
import { placeInClass } from '../../present/index.ts';
import type { PageProps } from '../app/props.ts';
import { LineNotices } from '../match/LineNotices.tsx';
import { Between } from './Between.tsx';
import { Check } from './Check.tsx';
import { ClassBar } from './ClassBar.tsx';
import { Finished } from './Finished.tsx';
import { Lobby } from './Lobby.tsx';
import { Gone, TakenOver, Waiting } from './Notices.tsx';
import { Over } from './Over.tsx';
import type { StudentProps } from './props.ts';
import { RoundTable } from './RoundTable.tsx';
import { useLaid } from './useLaid.ts';
import './student.css';

export function StudentPage(props: PageProps) {
  const { net, classNet, settings, route, router } = props;
  const id = route.page === 'student' ? route.class : null;
  useEffect(() => {
    if (id !== null && !classNet.sit(id)) router.go({ page: 'landing' }, 'replace');
  }, [classNet, id, router]);
  useEffect(() => () => classNet.letGo(), [classNet]);
  const home = () => router.go({ page: 'landing' });
  const view = classNet.student.value;
  const isElsewhere = classNet.takenOver.value || net.takenOver.value;
  const isOut = classNet.gone.value !== null;
  // The seat went with the place: what is still said of it is nothing to whoever comes in again.
  useEffect(() => {
    if (isOut) void net.leave();
  }, [net, isOut, isElsewhere]);
  if (classNet.gone.value !== null) return <Gone {...props} why={classNet.gone.value} onHome={home} />;
  if (view === null || classNet.of.value !== id) return <Waiting {...props} onHome={home} />;
  return (
    <>
      {isElsewhere ? <TakenOver {...props} /> : <LineNotices net={net} settings={settings} onHome={home} />}
      <Inside {...props} view={view} />
    </>
  );
}

function Inside(props: StudentProps) {
  const { net, settings, view } = props;
  const { table, is } = useLaid(net, view.table, settings.calm.value);
  if (table !== null) return <RoundTable {...props} table={table} is={is} />;
  switch (placeInClass(view)) {
    case 'check':
      return view.check && <Check {...props} check={view.check} />;
    case 'finished':
      return <Finished {...props} />;
    case 'between':
      return <Between {...props} />;
    case 'over':
      return <Over {...props} />;
    // The table of a moment ago is still on its way.
    case 'table':
    case 'lobby':
      return (
        <>
          <ClassBar {...props} />
          <Lobby {...props} />
        </>
      );
  }
}
