/** Where the class stumbled in a round, by frequency, and the level that practises the first of it. */
import type { RoundSummary } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { hasMoves, stumblesShown } from '../../present/index.ts';

export function Stumbles({ last, text }: { readonly last: RoundSummary; readonly text: Text }) {
  const { screen, mistakes } = text.classroom;
  const { between } = screen;
  const { bars, practise, many } = stumblesShown(last);
  const [first] = bars;
  return (
    <section class="screen-card stumbles" aria-labelledby="stumbles-title">
      <h2 class="label" id="stumbles-title">
        {between.stumbled}
      </h2>
      {first ? (
        <>
          <ul class="bars">
            {bars.map(({ belief, players, part }, i) => (
              <li key={belief} class="bar-row" data-place={i + 1}>
                <span class="bar-name-of">{mistakes[belief]}</span>
                <span class="bar-track" aria-hidden="true">
                  <span class="bar-fill" style={{ width: `${part * 100}%` }} />
                </span>
                <span class="bar-count" aria-hidden="true">
                  {players}
                </span>
                <span class="hidden">: {between.players(players)}</span>
              </li>
            ))}
          </ul>
          <p class="stumbles-worth">
            {between.worth(first.players, last.players, many)}
            {practise !== null && <> {between.practise(text.levels[practise].name)}</>}
          </p>
        </>
      ) : (
        <p class="stumbles-none">{hasMoves(last) ? between.nobody : between.nobodyPlayed}</p>
      )}
    </section>
  );
}
