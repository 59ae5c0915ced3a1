/** Stars and points: first how the own seat played, then what the sum is made of. */
import type { Debrief, End } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { grouped, type Row, resultRows } from '../../present/index.ts';

export interface ResultProps {
  readonly debrief: Debrief;
  readonly you: End;
  readonly text: Text;
}

export function Result({ debrief, you, text }: ResultProps) {
  const words = text.shell.debrief;
  const stars = debrief.stars[you];
  const { play, score } = resultRows(debrief, you, text);
  const isScored = !debrief.setup.glass;
  return (
    <section class="paper card-sheet" aria-labelledby="result">
      <h2 class="label" id="result">
        {words.result}
      </h2>
      <p class="result-top">
        <span class="won-stars" role="img" aria-label={words.stars(stars)}>
          {[1, 2, 3].map((star) => (
            <svg key={star} class="won-star" data-lit={star <= stars} viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 2.6l2.9 6.2 6.8.8-5 4.6 1.3 6.7L12 17.6l-6 3.3 1.3-6.7-5-4.6 6.8-.8z" />
            </svg>
          ))}
        </span>
        {isScored && (
          <span class="points">
            {grouped(debrief.total)} <span class="points-word">{words.points}</span>
          </span>
        )}
      </p>
      <Rows rows={play} />
      {isScored ? <Rows rows={score} small /> : <p class="form-hint">{words.unscored}</p>}
    </section>
  );
}

function Rows({ rows, small = false }: { readonly rows: readonly Row[]; readonly small?: boolean }) {
  return (
    <dl class="rows" data-small={small}>
      {rows.map(({ name, value }) => (
        <div key={name} class="row">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
