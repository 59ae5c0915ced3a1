/** Stars and points: first how the own seat played, then what the sum is made of. */
import { type Debrief, ENDS, type End } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { grouped, type Row, resultRows, sharedRows } from '../../present/index.ts';
import type { Names } from './names.ts';

export interface ResultProps {
  readonly debrief: Debrief;
  /** Null for who did not play: both ends are shown then. */
  readonly you: End | null;
  readonly names: Names;
  readonly text: Text;
}

export function Result({ debrief, you, names, text }: ResultProps) {
  const words = text.shell.debrief;
  const { play, score } = you === null ? sharedRows(debrief, names.plain, text) : resultRows(debrief, you, text);
  const isScored = !debrief.setup.glass;
  return (
    <section class="paper card-sheet" aria-labelledby="result">
      <h2 class="label" id="result">
        {words.result}
      </h2>
      <p class="result-top">
        {you !== null && <Stars lit={debrief.stars[you]} label={words.stars(debrief.stars[you])} />}
        {isScored && (
          <span class="points">
            {grouped(debrief.total)} <span class="points-word">{words.points}</span>
          </span>
        )}
      </p>
      {you === null &&
        ENDS.map((end) => (
          <p key={end} class="result-end">
            <span>{names.plain[end]}</span>
            <Stars lit={debrief.stars[end]} label={text.after.shared.starsOf(names.plain[end], debrief.stars[end])} />
          </p>
        ))}
      <Rows rows={play} />
      {isScored ? <Rows rows={score} small /> : <p class="form-hint">{words.unscored}</p>}
    </section>
  );
}

function Stars({ lit, label }: { readonly lit: number; readonly label: string }) {
  return (
    <span class="won-stars" role="img" aria-label={label}>
      {[1, 2, 3].map((star) => (
        <svg key={star} class="won-star" data-lit={star <= lit} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 2.6l2.9 6.2 6.8.8-5 4.6 1.3 6.7L12 17.6l-6 3.3 1.3-6.7-5-4.6 6.8-.8z" />
        </svg>
      ))}
    </span>
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
