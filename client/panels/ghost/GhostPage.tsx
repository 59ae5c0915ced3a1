/** A ghost plays a level at the real table, in the player's seat; then the player begins the match that counts. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import type { End } from '#shared/match/index.ts';
import type { NetError } from '../../net/index.ts';
import { openStand, playGhost } from '../../tutorial/index.ts';
import { beginLevel } from '../app/begin.ts';
import type { PageProps } from '../app/props.ts';
import { tablePart } from '../match/tablePart.ts';
import { useLazy } from '../parts/lazy.ts';
import { Notice } from '../parts/Notice.tsx';
import { GhostBox } from './GhostBox.tsx';
import './ghost.css';

export function GhostPage(props: PageProps) {
  const { route, router } = props;
  const [round, setRound] = useState(0);
  if (route.page !== 'ghost') return null;
  const { level, role } = route;
  return (
    <Watched
      key={`${level} ${role} ${round}`}
      {...props}
      level={level}
      role={role}
      onAgain={() => setRound(round + 1)}
      onMap={() => router.go({ page: 'map', level })}
    />
  );
}

interface WatchedProps extends PageProps {
  readonly level: LevelId;
  readonly role: End;
  readonly onAgain: () => void;
  readonly onMap: () => void;
}

const after = (ms: number, job: () => void) => {
  const timer = setTimeout(job, ms);
  return () => clearTimeout(timer);
};

function Watched({ net, settings, journey, level, role, onAgain, onMap }: WatchedProps) {
  const { value: Table, failed } = useLazy(tablePart);
  const { stand, ghost } = useMemo(() => {
    const stand = openStand({ level, role, now: () => performance.now(), after });
    return { stand, ghost: playGhost({ stand, text: settings.text, after }) };
  }, [level, role, settings]);
  useEffect(() => ghost.leave, [ghost]);
  const [state, setState] = useState<'idle' | 'busy' | NetError>('idle');
  const play = async () => {
    ghost.pause();
    setState('busy');
    const begun = await beginLevel(net, settings, journey, level, role);
    if (begun.ok) journey.watched(level);
    else setState(begun.error);
  };
  const latest = useRef(journey);
  latest.current = journey;
  const isOver = ghost.isOver.value;
  useEffect(() => {
    if (isOver) latest.current.watched(level);
  }, [isOver, level]);
  const text = settings.text.value;
  if (!Table)
    return (
      <main class="middle" aria-busy={!failed}>
        <Notice
          words={failed ? text.shell.line.broken : { title: text.shell.line.loading, body: '' }}
          mood="sly"
          page
        />
      </main>
    );
  const { language, theme, sound } = settings;
  const step = ghost.step.value;
  return (
    <div class="ghost-page">
      <Table
        view={stand.view.value}
        room={stand.room}
        level={levelOf(level)}
        pending={ghost.pending.value}
        play={() => Promise.reject(new Error('the ghost plays'))}
        text={text}
        line="up"
        nudged={false}
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
        onLeave={onMap}
        shown={step}
      />
      <GhostBox
        ghost={ghost}
        text={text}
        busy={state === 'busy'}
        error={state === 'idle' || state === 'busy' ? null : text.shell.errors[state]}
        onPlay={() => void play()}
        onAgain={onAgain}
      />
    </div>
  );
}
