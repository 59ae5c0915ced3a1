/** Break TCP: five switches, each a rule. Whoever turns one off sees the shortest accident that follows, as a film. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { BREAKABLE_NAMES, type Breakable } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { captionOf, type FilmSeat } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Places } from '../app/Places.tsx';
import type { PageProps } from '../app/props.ts';
import { Bar } from '../parts/Bar.tsx';
import { lazy, useLazy } from '../parts/lazy.ts';
import { Outcome } from './Outcome.tsx';
import { type Accident, useAccident } from './useAccident.ts';
import './break.css';

/** The canvas comes with it. */
const replayPart = lazy(async () => (await import('../replay/index.ts')).Replay);

export function BreakPage({ settings, router, route }: PageProps) {
  const text = settings.text.value;
  const words = text.breaking;
  const rule = route.page === 'break' ? route.rule : null;
  const [watched, setWatched] = useState<'not yet' | 'now' | 'before'>('not yet');
  const asked = useAccident(rule, () => setWatched('now'));
  const { value: Replay } = useLazy(replayPart);
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Back from the film, to the words about it.
    if (watched === 'before') again.current?.focus();
  }, [watched]);
  const home = () => router.go({ page: 'landing' });
  const choose = (one: Breakable | null) => {
    setWatched('not yet');
    router.go({ page: 'break', rule: one }, 'replace');
  };

  if (watched === 'now' && Replay && rule !== null && asked.accident !== null)
    return (
      <Replay
        film={asked.accident.film}
        title={words.film(words.broken[rule].name)}
        names={NAMES}
        settings={settings}
        runs={!settings.calm.value}
        caption={(frame, seat) => said(rule, asked.accident as Accident, frame, seat, text)}
        onHome={home}
        onClose={() => setWatched('before')}
      />
    );
  return (
    <>
      <Bar settings={settings} onHome={home}>
        <Places settings={settings} here="break" />
      </Bar>
      <main class="break-page">
        <h1 class="map-title">{words.title}</h1>
        <p class="break-sentence">{words.sentence}</p>
        <div class="break-columns">
          <Switches settings={settings} rule={rule} onChoose={choose} />
          <Outcome settings={settings} asked={asked} again={again} onWatch={() => setWatched('now')} />
        </div>
      </main>
    </>
  );
}

interface SwitchesProps {
  readonly settings: Settings;
  readonly rule: Breakable | null;
  readonly onChoose: (rule: Breakable | null) => void;
}

/** On means in force. One at a time is off: TCP breaks in one way or in the other. */
function Switches({ settings, rule, onChoose }: SwitchesProps) {
  const words = settings.text.value.breaking;
  return (
    <section class="paper break-rules" aria-label={words.rules}>
      {BREAKABLE_NAMES.map((one) => {
        const holds = one !== rule;
        return (
          <button
            key={one}
            class="break-rule"
            type="button"
            role="switch"
            aria-checked={holds}
            aria-labelledby={`break-${one}`}
            aria-describedby={`break-${one}-says`}
            onClick={() => onChoose(holds ? one : null)}
          >
            <span class="break-words">
              <strong id={`break-${one}`}>{words.broken[one].name}</strong>
              <span id={`break-${one}-says`}>{words.broken[one].rule}</span>
            </span>
            <span class="break-state" aria-hidden="true">
              <span class="break-knob" />
              {holds ? words.holds : words.gone}
            </span>
          </button>
        );
      })}
    </section>
  );
}

/** As the coach calls them. */
const NAMES = { client: 'A', server: 'B' } as const;

/** The coach at the beginning, where the rule is broken and at the end; between, what happens. */
function said(rule: Breakable, accident: Accident, frame: number, seat: FilmSeat, text: Text): readonly string[] {
  const { film, brokenAt } = accident;
  const { begins, breaks, ends } = text.breaking.broken[rule];
  const coach = [
    ...(frame === 0 ? [begins] : []),
    ...(frame === brokenAt ? [breaks] : []),
    ...(frame === film.frames.length - 1 ? [ends] : []),
  ];
  return coach.length > 0 ? coach : captionOf(film, frame, seat, NAMES, text);
}
