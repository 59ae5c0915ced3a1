/** What became of the tables of a round: their stars, how they ended and in which states that left their ends. */
import type { RoundSummary } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { hueOfState, outcomesOf, starBars } from '../../present/index.ts';
import { Stars } from '../parts/Stars.tsx';

export interface OutcomesProps {
  readonly last: RoundSummary;
  readonly text: Text;
}

export function StarsOf({ last, text }: OutcomesProps) {
  const { between } = text.classroom.screen;
  return (
    <section class="screen-card stars-of" aria-labelledby="stars-title">
      <h2 class="label" id="stars-title">
        {between.stars}
      </h2>
      <ul class="bars">
        {starBars(last).map(({ stars, seats, part }) => (
          <li key={stars} class="bar-row">
            <span class="bar-name-of">
              {stars === 0 ? <span class="bar-none">{between.unfinished}</span> : <Stars lit={stars} />}
            </span>
            <span class="bar-track" aria-hidden="true">
              <span class="bar-fill" data-stars={stars} style={{ width: `${part * 100}%` }} />
            </span>
            <span class="bar-count" aria-hidden="true">
              {seats}
            </span>
            <span class="hidden">{between.seats(stars, seats)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_OUTCOMES = 3;

/** In one line. That both ends are CLOSED needs no words. */
export function Outcomes({ last, text: { classroom, joining } }: OutcomesProps) {
  const { between } = classroom.screen;
  return (
    <ul class="outcomes" aria-label={between.ended}>
      {outcomesOf(last)
        .slice(0, MOST_OUTCOMES)
        .map(({ ending, states, tables }) => (
          <li key={`${ending} ${states?.join(' ')}`} class="outcome">
            <strong aria-hidden="true">{tables}×</strong>
            <span class="hidden">{joining.label(between.tables(tables))}</span>
            {between.endings[ending]}
            {states?.some((state) => state !== 'CLOSED') &&
              states.map((state, i) => (
                <span key={i} class="outcome-state" data-kind={hueOfState(state)}>
                  {' '}
                  {state}
                </span>
              ))}
          </li>
        ))}
    </ul>
  );
}
