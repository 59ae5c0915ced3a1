/** Between the rounds: where the class stumbled, how the tables did, and what to show and ask on the projector. */

import { practisedBy } from '#shared/beliefs/index.ts';
import type { RoundSummary } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { HostPart } from './hosting.ts';
import type { OnLook } from './Look.tsx';
import { Poll } from './Poll.tsx';
import { Results } from './Results.tsx';

export function Between({ host, onLook }: HostPart & OnLook) {
  const { last } = host.view;
  return (
    <>
      <Poll host={host} />
      {last && (
        <>
          <Stumbles last={last} text={host.text} />
          <Moment host={host} last={last} onLook={onLook} />
          <Results host={host} last={last} onLook={onLook} />
        </>
      )}
    </>
  );
}

function Stumbles({ last, text }: { readonly last: RoundSummary; readonly text: Text }) {
  const { host, mistakes } = text.classroom;
  const words = host.between;
  return (
    <section class="paper class-part" aria-labelledby="stumbles">
      <h2 class="class-part-title" id="stumbles">
        {words.stumbles}
      </h2>
      {last.stumbles.length === 0 && (
        <p class="form-hint">{last.players === 0 ? words.stumblesNobody : words.stumblesNone}</p>
      )}
      <ol class="host-list">
        {last.stumbles.map(({ belief, players }) => {
          const level = practisedBy(belief);
          return (
            <li key={belief} class="stumble">
              <p class="stumble-name">{mistakes[belief]}</p>
              <meter class="stumble-bar" min={0} max={Math.max(1, last.players)} value={players}>
                {players}
              </meter>
              <span class="stumble-count">{words.players(players, last.players)}</span>
              {level && <p class="form-hint">{words.practise(text.levels[level].name)}</p>}
            </li>
          );
        })}
      </ol>
      <p class="form-hint">
        {[
          ...(last.clean === null ? [] : [words.clean(last.clean, last.tables.length)]),
          ...[3, 2, 1, 0].flatMap((stars) => {
            const seats = last.stars[3 - stars] ?? 0;
            return seats === 0 ? [] : [`${seats} × ${words.starsOf[stars]}`];
          }),
        ].join(' · ')}
      </p>
    </section>
  );
}

function Moment({ host, last, onLook }: HostPart & OnLook & { readonly last: RoundSummary }) {
  const { text, run } = host;
  const words = text.classroom.host.between;
  const { moment } = last;
  if (moment === null) return null;
  const { belief, ...at } = moment;
  const shown = { ...at, named: false, runs: true };
  return (
    <section class="paper class-part" aria-labelledby="moment">
      <h2 class="class-part-title" id="moment">
        {words.moment}
      </h2>
      <p>
        <strong>{text.joining.lead(text.classroom.mistakes[belief])}</strong>
        {text.takeaways[belief]}
      </p>
      <p class="form-hint">{words.momentHint}</p>
      <div class="host-buttons">
        <button class="button" data-look="go" type="button" onClick={() => run({ do: 'show', shown })}>
          {words.show}
        </button>
        <button class="button" type="button" onClick={() => onLook(at)}>
          {words.look}
        </button>
      </div>
    </section>
  );
}
