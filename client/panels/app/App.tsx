/** The app: one page at a time, chosen by the address and by whether a seat is held. */
import { useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { LevelId } from '#shared/levels/index.ts';
import { roleFor } from '../../journey/index.ts';
import type { Net } from '../../net/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Landing } from '../landing/Landing.tsx';
import { MatchPage } from '../match/MatchPage.tsx';
import { sharedPart } from '../match/tablePart.ts';
import { Bar } from '../parts/Bar.tsx';
import { type Lazy, lazy, useLazy } from '../parts/lazy.ts';
import { Notice } from '../parts/Notice.tsx';
import { beginLevel, ghostIsDue, playNow } from './begin.ts';
import { Places } from './Places.tsx';
import type { AppProps, PageProps, RootProps } from './props.ts';
import { openRouter, type Route, type Router } from './route.ts';

const lobby = lazy(async () => (await import('../lobby/index.ts')).Lobby);
const ghost = lazy(async () => (await import('../ghost/index.ts')).GhostPage);
const map = lazy(async () => (await import('../map/index.ts')).MapPage);
const passport = lazy(async () => (await import('../passport/index.ts')).PassportPage);
const daily = lazy(async () => (await import('../daily/index.ts')).DailyPage);
const breaking = lazy(async () => (await import('../break/index.ts')).BreakPage);
const paper = lazy(async () => (await import('../print/index.ts')).PrintPage);
const level = lazy(async () => (await import('../level/index.ts')).LevelPage);
const edit = lazy(async () => (await import('../edit/index.ts')).EditPage);
const capture = lazy(async () => (await import('../capture/index.ts')).CapturePage);
const host = lazy(async () => (await import('../class/index.ts')).HostPages);
const screen = lazy(async () => (await import('../screen/index.ts')).ScreenPage);
const student = lazy(async () => (await import('../student/index.ts')).StudentPage);
const homework = lazy(async () => (await import('../homework/index.ts')).HomeworkPage);
const join = lazy(async () => (await import('../lobby/index.ts')).Join);

export function App({ net, classNet, settings, journey }: RootProps) {
  const router = useMemo(() => openRouter(window), []);
  const route = router.route.value;
  const text = settings.text.value;

  useEffect(() => {
    const at = router.route.value;
    if (at.page === 'match' && !net.seated.value) sitOrStart(net, router, at.match);
  }, [net, router, route]);
  // A seat that is taken, here or by the partner's asking, has a page of its own.
  useSignalEffect(() => {
    const seated = net.seated.value;
    const at = router.route.peek();
    const inClass = net.room.value?.class;
    // The table of a class is on the class's own page.
    if (inClass !== undefined) {
      if (at.page === 'match') router.go({ page: 'student', class: inClass }, 'replace');
    } else if (seated && !(at.page === 'match' && at.match === seated.match))
      router.go({ page: 'match', match: seated.match }, at.page === 'match' ? 'replace' : 'push');
  });
  useEffect(() => {
    document.title = route.page === 'landing' ? 'Synfin' : `${titleOf(route, text)} · Synfin`;
  }, [route, text]);

  return <Page net={net} classNet={classNet} settings={settings} journey={journey} router={router} route={route} />;
}

/** The address names a match: its seat is taken if this browser holds it. */
function sitOrStart(net: Net, router: Router, match: string): void {
  if (!net.sit(match)) router.go({ page: 'landing' }, 'replace');
}

function titleOf(
  route: Route,
  { shell, levels, journey, daily, print, breaking, editor, captures, classroom }: Settings['text']['value'],
): string {
  if (route.page === 'lobby') return route.level ? levels[route.level].name : shell.lobby.ways[route.way];
  if (route.page === 'debrief') return shell.debrief.title;
  if (route.page === 'map') return journey.map.title;
  if (route.page === 'daily') return daily.title;
  if (route.page === 'passport') return journey.passport.title;
  if (route.page === 'break') return breaking.title;
  if (route.page === 'edit') return editor.title;
  if (route.page === 'capture') return captures.title;
  if (route.page === 'level') return editor.own;
  if (route.page === 'student') return classroom.student.title;
  if (route.page === 'screen') return classroom.screen.title;
  if (route.page === 'class' || route.page === 'host') return classroom.host.landing.title;
  if (route.page === 'report') return classroom.host.report.title;
  if (route.page === 'homework') return classroom.homework.title;
  if (route.page === 'print') return `${levels[route.level].name} · ${print.title}`;
  if (route.page === 'ghost') return `${levels[route.level].name} · ${journey.ghost.title}`;
  return route.page === 'join' ? route.code : shell.lobby.title;
}

function Page(props: PageProps) {
  const { net, settings, journey, router, route } = props;
  const home = () => router.go({ page: 'landing' });
  if (route.page === 'debrief') return <Shared {...props} link={route.link} onHome={home} />;
  if (route.page === 'match')
    return (
      <MatchPage
        net={net}
        settings={settings}
        journey={journey}
        onHome={home}
        onLeft={() => router.go(afterMatch(net))}
      />
    );
  if (route.page === 'ghost') return <Later part={ghost} props={props} />;
  if (route.page === 'break') return <Later part={breaking} props={props} />;
  if (route.page === 'host') return <Later part={host} props={props} />;
  if (route.page === 'screen') return <Later part={screen} props={props} />;
  if (route.page === 'student') return <Later part={student} props={props} />;
  const bar = (
    <Bar settings={settings} onHome={home}>
      <Places settings={settings} here={route.page} />
    </Bar>
  );
  if (route.page === 'landing')
    return (
      <>
        {bar}
        <Landing
          net={net}
          settings={settings}
          journey={journey}
          go={(to) => router.go(to)}
          onPlay={() => playNow(net, settings)}
          onGoOn={(level) => goOn(props, level)}
        />
      </>
    );
  return (
    <>
      {bar}
      <Later part={partOf(route)} props={props} />
    </>
  );
}

/** Whoever leaves a try at homework is back at the homework. */
function afterMatch(net: Net): Route {
  const link = net.room.value?.homework;
  return link === undefined ? { page: 'landing' } : { page: 'homework', link };
}

/** A debrief that is opened by its link has its own bar once it is there. */
function Shared(props: PageProps & { readonly link: string; readonly onHome: () => void }) {
  const { value: Part, failed } = useLazy(sharedPart);
  const { settings, link, onHome } = props;
  const { line } = settings.text.value.shell;
  if (Part) return <Part {...props} key={link} />;
  return (
    <>
      <Bar settings={settings} onHome={onHome} />
      <main class="middle" aria-busy={!failed}>
        {failed && <Notice words={line.broken} page />}
      </main>
    </>
  );
}

/** The ghost's page where one is due, else the match itself. */
function goOn({ net, settings, journey, router }: PageProps, level: LevelId) {
  const role = roleFor(journey.progress.value, level);
  if (!ghostIsDue(journey, level)) return beginLevel(net, settings, journey, level, role);
  router.go({ page: 'ghost', level, role });
  return null;
}

const PARTS = {
  map,
  passport,
  daily,
  homework,
  print: paper,
  join,
  lobby,
  level,
  edit,
  capture,
  class: host,
  report: host,
};
const partOf = ({ page }: Route) => (page in PARTS ? PARTS[page as keyof typeof PARTS] : lobby);

function Later<P extends AppProps>({ part, props }: { part: Lazy<ComponentType<P>>; props: P }) {
  const { value: Part, failed } = useLazy(part);
  const { line } = props.settings.text.value.shell;
  if (Part) return <Part {...props} />;
  return (
    <main class="middle" aria-busy={!failed}>
      {failed && (
        <Notice words={line.broken} page>
          <button class="button" type="button" onClick={() => location.reload()}>
            {line.reload}
          </button>
        </Notice>
      )}
    </main>
  );
}
