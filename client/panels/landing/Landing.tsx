/** The landing page: the game in one glance, and 'Play now', which is the game itself a moment later. */
import { useEffect, useState } from 'preact/hooks';
import { LEVEL_IDS, LEVELS, type LevelId } from '#shared/levels/index.ts';
import type { Seated } from '#shared/wire/index.ts';
import { type Journey, nextLevel } from '../../journey/index.ts';
import type { Asking, Net, NetError } from '../../net/index.ts';
import type { Settings } from '../../settings/index.ts';
import { addressOf, type Route, type Way } from '../app/route.ts';
import { TodayCard } from '../daily/TodayCard.tsx';
import { tablePart } from '../match/tablePart.ts';
import { lostWords } from '../parts/lostWords.ts';
import { Murphy } from '../parts/Murphy.tsx';
import { Ribbon } from '../parts/Notice.tsx';
import { Scene } from './Scene.tsx';
import './landing.css';

export interface LandingProps {
  readonly net: Net;
  readonly settings: Settings;
  readonly journey: Journey;
  readonly go: (route: Route) => void;
  readonly onPlay: () => Asking<Seated>;
  /** Goes on with this level; null where a page of its own begins it. */
  readonly onGoOn: (level: LevelId) => Asking<Seated> | null;
}

const WAYS = ['friend', 'alone', 'code'] as const satisfies readonly Way[];
/** After this the page is surely drawn, and the table may come (ms). */
const SOON = 600;

export function Landing({ net, settings, journey, go, onPlay, onGoOn }: LandingProps) {
  const { joining, shell, levels, murphy, classroom, journey: way } = settings.text.value;
  const { landing } = shell;
  const [state, setState] = useState<'idle' | 'starting' | NetError>('idle');
  useEffect(() => {
    const timer = setTimeout(() => void tablePart.load().catch(() => {}), SOON);
    return () => clearTimeout(timer);
  }, []);
  // Whoever has played before goes on where they were; a newcomer meets the game.
  const next = journey.progress.value.at > 0 ? nextLevel(journey.progress.value).level : null;
  const play = async () => {
    const beginning = next === null ? onPlay() : onGoOn(next);
    if (beginning === null) return;
    setState('starting');
    const begun = await beginning;
    if (!begun.ok) setState(begun.error);
  };
  const error = state === 'idle' || state === 'starting' ? null : shell.errors[state];
  return (
    <main class="landing">
      <Resume net={net} settings={settings} go={go} />
      {net.lost.value && <Ribbon words={lostWords(shell, net.lost.value)} tone="bad" />}
      <section class="hero">
        <div class="hero-words">
          <h1 class="hero-title">{landing.headline}</h1>
          <p class="hero-sentence">{landing.sentence}</p>
          <div class="hero-play">
            <button class="button" data-look="big" type="button" disabled={state === 'starting'} onClick={play}>
              <span aria-hidden="true">▶</span>{' '}
              {state === 'starting' ? landing.starting : next === null ? landing.play : way.map.goOn(levels[next].name)}
            </button>
            {next !== null && (
              <button class="button" type="button" onClick={() => go({ page: 'map', level: null })}>
                {way.map.title}
              </button>
            )}
            <p class="hero-hint" role="status">
              {error ? joining.sentences(error.title, error.body) : next === null ? landing.playHint : way.map.goOnHint}
            </p>
          </div>
        </div>
        <Scene settings={settings} />
      </section>
      <TodayCard settings={settings} journey={journey} />
      <section class="ways" aria-labelledby="ways">
        <h2 class="hidden" id="ways">
          {landing.waysTitle}
        </h2>
        {WAYS.map((way) => (
          <button key={way} class="way" type="button" onClick={() => go({ page: 'lobby', way, level: null })}>
            <WayMark way={way} />
            <span class="way-words">
              <span class="way-title">{landing.ways[way].title}</span>
              <span class="way-body">{landing.ways[way].body}</span>
            </span>
          </button>
        ))}
        <a class="way way-wide" href={addressOf({ page: 'lobby', way: 'murphy', level: null })}>
          <Murphy class="way-murphy-face" mood="grin" />
          <span class="way-words">
            <span class="way-title">{murphy.landing.title}</span>
            <span class="way-body">{murphy.landing.body}</span>
          </span>
        </a>
        <a class="way way-wide" href={addressOf({ page: 'class' })}>
          <svg class="way-mark" viewBox="0 0 44 36" aria-hidden="true">
            <path d={CLASS_MARK} />
          </svg>
          <span class="way-words">
            <span class="way-title">{classroom.host.landing.title}</span>
            <span class="way-body">{classroom.host.landing.body}</span>
          </span>
        </a>
      </section>
      <section class="steps" aria-labelledby="steps">
        <h2 class="section-title" id="steps">
          {landing.stepsTitle}
        </h2>
        <ol class="steps-list">
          {landing.steps.map(({ title, body }, i) => (
            <li key={title} class="step">
              <span class="step-number" aria-hidden="true">
                {i + 1}
              </span>
              <h3 class="step-title">{title}</h3>
              <p class="step-body">{body}</p>
            </li>
          ))}
        </ol>
      </section>
      <section class="levels" aria-labelledby="levels">
        <h2 class="section-title" id="levels">
          {landing.levelsTitle}
        </h2>
        <p class="section-hint">{landing.levelsHint}</p>
        <ul class="levels-list">
          {LEVEL_IDS.map((level) => (
            <LevelCard key={level} level={level} settings={settings} go={go} words={levels[level]} />
          ))}
        </ul>
      </section>
      <footer class="foot">
        {landing.foot} <a href={addressOf({ page: 'edit', from: null })}>{settings.text.value.editor.link}</a> ·{' '}
        <a href={addressOf({ page: 'break', rule: null })}>{settings.text.value.breaking.link}</a> ·{' '}
        <a href={addressOf({ page: 'capture' })}>{settings.text.value.captures.link}</a>
      </footer>
    </main>
  );
}

interface LevelCardProps extends Pick<LandingProps, 'settings' | 'go'> {
  readonly level: LevelId;
  readonly words: { readonly name: string; readonly teaches: string };
}

function LevelCard({ level, settings, go, words }: LevelCardProps) {
  const { lobby } = settings.text.value.shell;
  return (
    <li>
      <button class="level-card" type="button" onClick={() => go({ page: 'map', level })}>
        <span class="level-number">{lobby.levelNumber(LEVELS[level].number)}</span>
        <span class="level-name">{words.name}</span>
        <span class="level-teaches">{words.teaches}</span>
      </button>
    </li>
  );
}

/** A seat that this browser holds is offered, not taken: another tab may sit in it. */
function Resume({ net, settings, go }: Pick<LandingProps, 'net' | 'settings' | 'go'>) {
  const held = net.seated.value?.match ?? net.seats.last()?.match;
  const { landing } = settings.text.value.shell;
  if (held === undefined) return null;
  return (
    <Ribbon words={landing.resume} tone="calm">
      <button class="button" type="button" onClick={() => go({ page: 'match', match: held })}>
        {landing.resumeButton}
      </button>
    </Ribbon>
  );
}

const MARKS: { readonly [way in (typeof WAYS)[number]]: string } = {
  friend:
    'M15 7a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM5 30c0-6 4-9 10-9s10 3 10 9M31 10a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM29 22.5c6-1.5 10 2 10 7.5',
  alone:
    'M14 12h16a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5H14a5 5 0 0 1-5-5v-8a5 5 0 0 1 5-5zM22 12V6M17 18.5v2M27 18.5v2M18 25.5h8M5 19v4M39 19v4',
  code: 'M9 8h26a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4zM10 22h3M16 22h3M22 22h3M28 22h3M34 22h.1M11 16l1.5-3l1.5 3M17 13h1.5v3',
};

/** A board on the wall, and heads before it. */
const CLASS_MARK =
  'M7 4h30a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM12 14l5-5l4 4l6-6M5 33a5 5 0 0 1 10 0M17 33a5 5 0 0 1 10 0M29 33a5 5 0 0 1 10 0M10 25.5a2 2 0 1 0 .1 0M22 25.5a2 2 0 1 0 .1 0M34 25.5a2 2 0 1 0 .1 0';

function WayMark({ way }: { way: (typeof WAYS)[number] }) {
  return (
    <svg class="way-mark" viewBox="0 0 44 36" aria-hidden="true">
      <path d={MARKS[way]} />
    </svg>
  );
}
