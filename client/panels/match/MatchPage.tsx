/**
 * A match from its seat: the invitation while the other chair is free, then the table, then the debrief; and over all
 * of them what there is to say about the line.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { GIVEN_UP } from '../../journey/index.ts';
import { levelOfRoom, textWith } from '../../present/index.ts';
import { Bar } from '../parts/Bar.tsx';
import { useLazy } from '../parts/lazy.ts';
import { Notice } from '../parts/Notice.tsx';
import { AskLeave } from './AskLeave.tsx';
import { Invitation } from './Invitation.tsx';
import { LineNotices } from './LineNotices.tsx';
import type { MatchProps, SeatProps } from './props.ts';
import { debriefPart, tablePart } from './tablePart.ts';
import { useKept } from './useKept.ts';

/** The finish is seen on the table before the fog lifts (ms). */
const FINISH = 3200;
const CALM_FINISH = 1200;

export function MatchPage(props: MatchProps) {
  const { net, settings, journey, onHome } = props;
  const view = net.view.value;
  const room = net.room.value;
  const leave = () => {
    if (room?.daily !== undefined && view?.phase !== 'ended')
      journey.settle(room.daily, room.match, GIVEN_UP, Date.now());
    void net.leave();
    onHome();
  };
  if (net.lost.value) return <Lost {...props} />;
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

function Seat(props: SeatProps & { readonly onLeave: () => void }) {
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
    const timer = setTimeout(() => setTold(true), calm ? CALM_FINISH : FINISH);
    return () => clearTimeout(timer);
  }, [ended, calm]);
  if (ended && isTold) return <Debriefing {...props} />;
  if (view.phase === 'waiting' && room.code !== null)
    return (
      <>
        <Bar settings={settings} onHome={onHome} />
        <Invitation net={net} settings={settings} room={room} view={view} onCancel={onLeave} />
      </>
    );
  return (
    <>
      <TableOf {...props} onAsk={() => setAsks(true)} />
      {ended && <Ended {...props} onSee={() => setTold(true)} />}
      {asks && <AskLeave settings={settings} view={view} room={room} onStay={() => setAsks(false)} onLeave={onLeave} />}
    </>
  );
}

function TableOf({ net, settings, view, room, onAsk, onHome }: SeatProps & { readonly onAsk: () => void }) {
  const { value: Table, failed } = useLazy(tablePart);
  const { language, theme, sound } = settings;
  const level = levelOfRoom(room);
  const own = settings.text.value;
  // A teacher's level has its words with it.
  const text = useMemo(() => (level ? textWith(level, own) : own), [room.level, own]);
  if (!Table || level === null)
    return (
      <>
        <Bar settings={settings} onHome={onHome} />
        <main class="middle">
          {failed ? (
            <Notice words={text.shell.line.broken} page>
              <button class="button" type="button" onClick={() => location.reload()}>
                {text.shell.line.reload}
              </button>
            </Notice>
          ) : (
            <Notice words={{ title: text.shell.line.loading, body: '' }} mood="sly" page />
          )}
        </main>
      </>
    );
  return (
    <Table
      view={view}
      room={room}
      level={level}
      pending={net.pending.value}
      play={net.play}
      text={text}
      line={net.line.value === 'up' ? 'up' : 'down'}
      nudged={net.nudged.value}
      theme={theme.value}
      sound={sound.value}
      onTextChange={(tag) => {
        language.value = tag;
      }}
      onThemeChange={(next) => {
        theme.value = next;
      }}
      onSoundChange={(on) => {
        sound.value = on;
      }}
      onLeave={onAsk}
    />
  );
}

/** The finish: over the table, and out of the way of what is drawn in its middle. */
function Ended({ settings, view, onSee }: SeatProps & { readonly onSee: () => void }) {
  const { shell, endings } = settings.text.value;
  const words = endings[view.ending ?? 'won'];
  return (
    <div class="ended" role="status">
      <p class="ended-words">
        <strong>{words.headline}</strong> <span>{words.sentence}</span>
      </p>
      <button class="button" data-look="go" type="button" onClick={onSee}>
        {shell.over.see}
      </button>
    </div>
  );
}

function Debriefing(props: SeatProps) {
  const { value: Debrief, failed } = useLazy(debriefPart);
  const { line, debrief } = props.settings.text.value.shell;
  if (Debrief) return <Debrief {...props} />;
  return (
    <>
      <Bar settings={props.settings} onHome={props.onHome} />
      <main class="middle">
        {failed ? (
          <Notice words={line.broken} page />
        ) : (
          <Notice words={{ title: debrief.loading, body: '' }} mood="sly" page />
        )}
      </main>
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

function Lost({ settings, onHome }: MatchProps) {
  const { line } = settings.text.value.shell;
  return (
    <>
      <Bar settings={settings} onHome={onHome} />
      <main class="middle">
        <Notice words={line.lost} page>
          <button class="button" data-look="go" type="button" onClick={onHome}>
            {line.home}
          </button>
        </Notice>
      </main>
    </>
  );
}
