/** The map: all levels as a path from A to B, what has been won on it, and what to play next. */
import { useState } from 'preact/hooks';
import { LEVEL_IDS, type LevelId } from '#shared/levels/index.ts';
import type { End } from '#shared/match/index.ts';
import { levelIn, nextLevel, type Progress, passportOf, roleFor, starsOf } from '../../journey/index.ts';
import type { NetError } from '../../net/index.ts';
import { beginLevel, ghostIsDue } from '../app/begin.ts';
import type { PageProps } from '../app/props.ts';
import { addressOf } from '../app/route.ts';
import { FileBox, KeptNotices } from './FileBox.tsx';
import { LevelSheet } from './LevelSheet.tsx';
import { Road } from './Road.tsx';
import './map.css';

export function MapPage({ net, settings, journey, router, route }: PageProps) {
  const text = settings.text.value;
  const words = text.journey.map;
  const progress = journey.progress.value;
  const next = nextLevel(progress);
  const { inked, edges } = passportOf(progress);
  const level = (route.page === 'map' ? route.level : null) ?? next.level;
  const [wanted, want] = useState<{ readonly level: LevelId; readonly role: End } | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | NetError>('idle');
  // A role is chosen for a level; the next one offers its own.
  const role = wanted?.level === level ? wanted.role : roleFor(progress, level);
  const watch = () => router.go({ page: 'ghost', level, role });
  const start = async (event: Event) => {
    event.preventDefault();
    if (ghostIsDue(journey, level)) return watch();
    setState('busy');
    const begun = await beginLevel(net, settings, journey, level, role);
    setState(begun.ok ? 'idle' : begun.error);
  };
  return (
    <main class="map-page">
      <KeptNotices settings={settings} journey={journey} />
      <header class="map-head">
        <div>
          <h1 class="map-title">{words.title}</h1>
          <p class="section-hint">{words.sentence}</p>
        </div>
        <p class="map-total">
          <a class="map-passport" href={addressOf({ page: 'passport' })}>
            {text.joining.label(text.journey.passport.link) + text.journey.passport.inked(inked, edges.length)}
          </a>
          <a class="map-passport" href={addressOf({ page: 'break', rule: null })}>
            {text.breaking.link}
          </a>
          <a class="map-passport" href={addressOf({ page: 'edit', from: null })}>
            {text.editor.link}
          </a>
          <span class="map-stars">
            <svg class="three-star" data-lit="true" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 2.6l2.9 6.2 6.8.8-5 4.6 1.3 6.7L12 17.6l-6 3.3 1.3-6.7-5-4.6 6.8-.8z" />
            </svg>
            {words.total(allStars(progress), 3 * LEVEL_IDS.length)}
          </span>
        </p>
      </header>
      <form class="map-form" onSubmit={start}>
        <div class="paper map-sheet">
          <Road
            text={text}
            progress={progress}
            chosen={level}
            next={next.level}
            calm={settings.calm.value}
            onChoose={(id) => router.go({ page: 'map', level: id }, 'replace')}
          />
          <p class="map-legend">
            <span class="map-ring" aria-hidden="true" /> {words.tutorialHint}
          </p>
        </div>
        <div class="map-side">
          <LevelSheet
            net={net}
            settings={settings}
            journey={journey}
            level={level}
            next={next}
            role={role}
            onRole={(end) => want({ level, role: end })}
            busy={state === 'busy'}
            error={state === 'idle' || state === 'busy' ? null : text.shell.errors[state]}
            onWatch={watch}
            onInvite={() => router.go({ page: 'lobby', way: 'friend', level })}
            onSetUp={() => router.go({ page: 'lobby', way: 'alone', level })}
          />
        </div>
      </form>
      <FileBox settings={settings} journey={journey} />
    </main>
  );
}

const allStars = (progress: Progress): number => LEVEL_IDS.reduce((sum, id) => sum + starsOf(levelIn(progress, id)), 0);
