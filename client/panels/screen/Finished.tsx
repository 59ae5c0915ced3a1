/** The end: a podium where ranks are shown, what the class has done together, and thanks. */
import { podiumOf, type Step } from '../../present/index.ts';
import { Murphy } from '../parts/Murphy.tsx';
import { Confetti } from './Confetti.tsx';
import type { ScreenProps } from './props.ts';

/** As they stand on a podium: second, first, third. */
const ORDER: { readonly [place in Step['place']]: number } = { 2: 1, 1: 2, 3: 3 };

export function Finished({ view, text, settings }: ScreenProps) {
  const { screen } = text.classroom;
  const { finished } = screen;
  const steps = podiumOf(view);
  const { last, streak } = view;
  return (
    <div class="finished">
      {!settings.calm.value && <Confetti />}
      <h2 class="finished-title">{finished.title}</h2>
      {steps.length > 0 ? (
        <ol class="podium" aria-label={finished.podium}>
          {steps.map(({ place, rank, on, more }) => (
            <li key={place} class="podium-step" data-place={place} style={{ order: ORDER[place] }}>
              <ul class="podium-names" data-many={on.length > 2}>
                {on.map(({ name, standing }) => (
                  <li key={name} class="podium-name">
                    {name} <span class="podium-percent">{screen.between.percent(Math.round(standing.percent))}</span>
                  </li>
                ))}
                {more > 0 && <li class="podium-name podium-percent">{screen.more(more)}</li>}
              </ul>
              <span class="podium-block">{text.classroom.host.run.rankOf(rank)}</span>
            </li>
          ))}
        </ol>
      ) : (
        <Murphy mood={streak.best > 0 ? 'surprised' : 'sly'} class="finished-murphy" />
      )}
      <div class="finished-words">
        {streak.best > 0 && <p class="finished-record">{finished.record(streak.best)}</p>}
        {last !== null && last.clean !== null && last.tables.length > 0 && (
          <p>{finished.clean(last.clean, last.tables.length)}</p>
        )}
        <p class="finished-thanks">{finished.thanks}</p>
      </div>
    </div>
  );
}
