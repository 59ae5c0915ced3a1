/** Between the rounds: how one stands, what really happened, and what the class is asked. */
import { useEffect, useState } from 'preact/hooks';
import type { SeatView } from '#shared/match/index.ts';
import type { Room } from '#shared/wire/index.ts';
import { useKept } from '../match/useKept.ts';
import { Murphy } from '../parts/Murphy.tsx';
import { AskShow } from './AskShow.tsx';
import { ClassBar } from './ClassBar.tsx';
import { ClassDebrief } from './ClassDebrief.tsx';
import { OwnReportSoFar } from './OwnReport.tsx';
import { Poll } from './Poll.tsx';
import type { StudentProps } from './props.ts';
import { Standing } from './Standing.tsx';

export function Between(props: StudentProps) {
  const { net, settings, view } = props;
  const words = settings.text.value.classroom.student.between;
  const { debriefs, poll } = view;
  const [read, setRead] = useState<string | null>(null);
  const wanted = debriefs.find(({ match }) => match === read) ?? debriefs.at(-1);
  // Somebody who comes back sits down at the table that was played last: its debrief is behind that seat.
  useEffect(() => {
    if (wanted) net.sitWith(wanted.match, wanted.token);
  }, [net, wanted?.match, wanted?.token]);
  // The class is asked something: the debrief can wait.
  useEffect(() => {
    if (poll?.open) setRead(null);
  }, [poll?.open, poll?.entry]);
  const seat = net.view.value;
  const room = net.room.value;
  const isThere = seat?.phase === 'ended' && room?.match === wanted?.match;
  if (read !== null && seat && room && isThere)
    return <ClassDebrief key={read} {...props} seat={seat} room={room} onBack={() => setRead(null)} />;
  return (
    <>
      <ClassBar {...props} />
      {isThere && room && seat?.seat !== 'network' && <Kept {...props} seat={seat as SeatView} room={room} />}
      <main class="student">
        {poll && <Poll {...props} poll={poll} />}
        <section class="student-head">
          <h1 class="student-title">{view.round ? words.over(view.round.number) : view.title}</h1>
          <Standing {...props} />
        </section>
        <AskShow {...props} />
        {!poll?.open && <Looks {...props} onRead={setRead} />}
        <Next {...props} />
        <OwnReportSoFar {...props} />
      </main>
    </>
  );
}

/** What was played in class is part of one's journey, read or not. */
function Kept({
  net,
  settings,
  journey,
  router,
  seat,
  room,
}: StudentProps & { readonly seat: SeatView; readonly room: Room }) {
  useKept({ net, settings, journey, onHome: () => router.go({ page: 'landing' }), view: seat, room });
  return null;
}

function Looks({ settings, view, onRead }: StudentProps & { readonly onRead: (match: string) => void }) {
  const words = settings.text.value.classroom.student.between;
  const { debriefs } = view;
  return (
    <div class="student-looks">
      {debriefs.map(({ match, board }) => (
        <button key={match} class="button" data-look="go" type="button" onClick={() => onRead(match)}>
          {debriefs.length > 1 ? words.lookAt(board + 1) : words.look}
        </button>
      ))}
    </div>
  );
}

function Next({ settings, view }: StudentProps) {
  const words = settings.text.value.classroom.student.between;
  const { round, rounds } = view;
  if (round === null) return null;
  return (
    <section class="student-waits">
      <Murphy class="student-murphy" watches={!settings.calm.value} />
      <p class="student-next">{round.number < rounds ? words.next(round.number + 1, rounds) : words.last}</p>
    </section>
  );
}
