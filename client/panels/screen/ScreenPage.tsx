/** The projector's page of a class: what the whole room may see, as large as the screen is. It does nothing but show. */
import { useEffect } from 'preact/hooks';
import type { ScreenView } from '#shared/classroom/index.ts';
import type { Notice as Words } from '#shared/text/index.ts';
import { pauseWhy } from '../../present/index.ts';
import type { PageProps } from '../app/props.ts';
import { Murphy } from '../parts/Murphy.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Between } from './Between.tsx';
import { Check } from './Check.tsx';
import { Finished } from './Finished.tsx';
import { Head } from './Head.tsx';
import { Lobby } from './Lobby.tsx';
import { Poll } from './Poll.tsx';
import { Running } from './Running.tsx';
import { ShownTable } from './ShownTable.tsx';
import { useWakeLock } from './useWakeLock.ts';
import './screen.css';
import './flow.css';
import './between.css';
import './poll.css';
import './finished.css';

export function ScreenPage(props: PageProps) {
  const { classNet, net, settings, route } = props;
  const key = route.page === 'screen' ? route.key : null;
  useEffect(() => {
    if (key !== null) classNet.watchWith(key);
    return () => classNet.letGo();
  }, [classNet, key]);
  useWakeLock();
  const view = classNet.screen.value;
  const text = settings.text.value;
  const { screen } = text.classroom;
  const lost = lostWords(props);
  if (lost !== null) return <Alone words={lost} />;
  if (view === null) return <Alone words={{ title: text.shell.line.connecting, body: '' }} />;
  const shows = showsOf(view);
  return (
    <div class="screen" data-shows={shows}>
      <Head
        view={view}
        text={text}
        settings={settings}
        skew={classNet.skew.value}
        // A pause covers all but the head, and a break is when late ones come.
        joins={view.pause !== null || (shows !== 'lobby' && shows !== 'round' && shows !== 'finished')}
      />
      <main class="screen-main">
        <Shows {...props} view={view} shows={shows} />
      </main>
      <p class="hidden" role="status">
        {newsOf(view, shows, screen)}
      </p>
      {view.pause !== null && <Paused why={pauseWhy(view.pause.why, text)} words={screen.paused} />}
      {net.line.value !== 'up' && (
        <p class="screen-line" role="status">
          {screen.lineDown}
        </p>
      )}
    </div>
  );
}

type Shows = ScreenView['phase'] | 'shown' | 'poll' | 'check';

/** While a round runs nothing else is shown, whatever was left open. */
function showsOf({ phase, poll, check, shown }: ScreenView): Shows {
  if (phase === 'round') return 'round';
  if (poll !== null) return 'poll';
  if (check !== null) return 'check';
  return shown === null ? phase : 'shown';
}

function Shows({ view, shows, ...props }: PageProps & { readonly view: ScreenView; readonly shows: Shows }) {
  const { settings, classNet } = props;
  const part = { view, settings, text: settings.text.value };
  if (shows === 'round') return <Running {...part} />;
  if (shows === 'poll' && view.poll !== null) return <Poll {...part} poll={view.poll} classNet={classNet} />;
  if (shows === 'check' && view.check !== null) return <Check {...part} check={view.check} />;
  if (shows === 'shown' && view.shown !== null) return <ShownTable {...part} shown={view.shown} classNet={classNet} />;
  if (shows === 'finished') return <Finished {...part} />;
  return view.last === null ? <Lobby {...part} /> : <Between {...part} last={view.last} />;
}

function newsOf(
  { round, check }: ScreenView,
  shows: Shows,
  { news, check: words }: PageProps['settings']['text']['value']['classroom']['screen'],
): string {
  const number = round?.number ?? 1;
  if (shows === 'round' || shows === 'between') return news[shows](number);
  return shows === 'check' ? words.title[check?.when ?? 'before'] : news[shows];
}

/** Why nothing of the class can be shown, and what to do; null where it can. */
function lostWords({ classNet, settings }: PageProps): Words | null {
  const { classroom, shell } = settings.text.value;
  const trouble = classNet.trouble.value;
  if (classNet.gone.value !== null) return classroom.screen.deleted;
  if (trouble === 'unknown-class' || trouble === 'malformed') return classroom.screen.gone;
  return trouble !== null && classNet.screen.value === null ? shell.errors[trouble] : null;
}

const Alone = ({ words }: { readonly words: Words }) => (
  <main class="screen-alone">
    <Notice words={words} page />
  </main>
);

/** Over everything: nobody can miss it. */
const Paused = ({ why, words }: { readonly why: string; readonly words: Words }) => (
  <div class="screen-paused" role="alert">
    <Murphy mood="asleep" class="screen-paused-murphy" />
    <h2 class="screen-paused-title">{words.title}</h2>
    <p class="screen-paused-why">{why === '' ? words.body : why}</p>
  </div>
);
