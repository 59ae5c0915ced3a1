/**
 * A match from its seat: the invitation while the other chair is free, then the table, then the debrief; and over all
 * of them what there is to say about the line.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { GIVEN_UP } from '../../journey/index.ts';
import type { Lost } from '../../net/index.ts';
import { Bar } from '../parts/Bar.tsx';
import { lostWords } from '../parts/lostWords.ts';
import { Notice } from '../parts/Notice.tsx';
import { AskLeave } from './AskLeave.tsx';
import { Ended } from './Ended.tsx';
import { FINISH } from './finish.ts';
import { Invitation } from './Invitation.tsx';
import { LineNotices } from './LineNotices.tsx';
import { named } from './named.ts';
import type { AnySeatProps, MatchProps } from './props.ts';
import { MurphyTableOf, TableOf } from './Tables.tsx';
import { Debriefing, MurphyTold } from './Told.tsx';
import { debriefPart } from './tablePart.ts';
import { useKept } from './useKept.ts';

export function MatchPage(props: MatchProps & { readonly onLeft: () => void }) {
  const { net, settings, journey, onHome, onLeft } = props;
  const view = net.view.value;
  const known = net.room.value;
  const text = settings.text.value;
  const room = useMemo(() => known && named(known, text), [known, text]);
  const leave = () => {
    if (room?.daily !== undefined && view?.phase !== 'ended')
      journey.settle(room.daily, room.match, GIVEN_UP, Date.now());
    onLeft();
    void net.leave();
  };
  if (net.lost.value) return <LostSeat {...props} why={net.lost.value} />;
  if (!view || !room)
    return (
      <>
        <Bar settings={settings} onHome={onHome} />
        <main class="middle">
          <Waiting {...props} />
        </main>
      </>
    );
  return (
    <>
      <LineNotices net={net} settings={settings} onHome={onHome} />
      <Seat key={room.match} {...props} view={view} room={room} onLeave={leave} />
    </>
  );
}

function Seat(props: AnySeatProps & { readonly onLeave: () => void }) {
  const { net, settings, view, room, onHome, onLeave } = props;
  useKept(props);
  const [asks, setAsks] = useState(false);
  // Whoever comes back to a match that is over has seen its finish.
  const [isTold, setTold] = useState(view.phase === 'ended');
  const ended = view.phase === 'ended';
  const calm = settings.calm.value;
  useEffect(() => {
    if (!ended) return;
    void debriefPart.load().catch(() => {});
    const timer = setTimeout(() => setTold(true), calm ? FINISH.calm : FINISH.lively);
    return () => clearTimeout(timer);
  }, [ended, calm]);
  if (ended && isTold)
    return view.seat === 'network' ? <MurphyTold {...props} view={view} /> : <Debriefing {...props} view={view} />;
  if (view.phase === 'waiting' && room.code !== null)
    return (
      <>
        <Bar settings={settings} onHome={onHome} />
        <Invitation net={net} settings={settings} room={room} view={view} onCancel={onLeave} />
      </>
    );
  return (
    <>
      {view.seat === 'network' ? (
        <MurphyTableOf {...props} view={view} onAsk={() => setAsks(true)} />
      ) : (
        <TableOf {...props} view={view} onAsk={() => setAsks(true)} />
      )}
      {ended && (
        <Ended settings={settings} view={view}>
          <button class="button" data-look="go" type="button" onClick={() => setTold(true)}>
            {settings.text.value.shell.over.see}
          </button>
        </Ended>
      )}
      {asks && <AskLeave settings={settings} view={view} room={room} onStay={() => setAsks(false)} onLeave={onLeave} />}
    </>
  );
}

/** The seat is being taken: nothing of the match is known yet. */
function Waiting({ net, settings, onHome }: MatchProps) {
  const { line } = settings.text.value.shell;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 5000);
    return () => clearTimeout(timer);
  }, []);
  const closing = net.line.value === 'closing';
  const words = closing ? line.closing : slow ? line.slow : { title: line.connecting, body: '' };
  return (
    <Notice words={words} mood={slow || closing ? 'asleep' : 'sly'} page>
      {slow && (
        <button class="button" type="button" onClick={onHome}>
          {line.home}
        </button>
      )}
    </Notice>
  );
}

function LostSeat({ settings, onHome, why }: MatchProps & { readonly why: Lost }) {
  const { shell } = settings.text.value;
  return (
    <>
      <Bar settings={settings} onHome={onHome} />
      <main class="middle">
        <Notice words={lostWords(shell, why)} page>
          <button class="button" data-look="go" type="button" onClick={onHome}>
            {shell.line.home}
          </button>
        </Notice>
      </main>
    </>
  );
}
