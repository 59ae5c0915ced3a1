/** Between the rounds: where the class stumbled, how the tables did, and what to show and ask on the projector. */

import { practisedBy } from '#shared/beliefs/index.ts';
import type { RoundSummary, TableSummary } from '#shared/classroom/index.ts';
import { ENDS } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { Stars } from '../parts/Stars.tsx';
import type { HostPart } from './hosting.ts';
import type { Looking } from './Look.tsx';
import { Poll } from './Poll.tsx';

export interface OnLook {
  readonly onLook: (looking: Looking) => void;
}

export function Between({ host, onLook }: HostPart & OnLook) {
  const { last } = host.view;
  return (
    <>
      <OnProjector host={host} />
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

function OnProjector({ host: { view, text, run } }: HostPart) {
  const words = text.classroom.host.between;
  const { shown } = view;
  if (shown === null) return null;
  return (
    <div class="host-strip" role="status">
      <p>{words.shown}</p>
      <div class="host-buttons">
        <button
          class="button"
          type="button"
          onClick={() => run({ do: 'show', shown: { ...shown, runs: !shown.runs } })}
        >
          {shown.runs ? words.hold : words.goOn}
        </button>
        <button class="button" type="button" onClick={() => run({ do: 'show', shown: null })}>
          {words.hide}
        </button>
      </div>
    </div>
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

function Results({ host, last, onLook }: HostPart & OnLook & { readonly last: RoundSummary }) {
  const words = host.text.classroom.host.between;
  return (
    <section class="paper class-part" aria-labelledby="results">
      <h2 class="class-part-title" id="results">
        {words.tables}
      </h2>
      <p class="form-hint">{words.pollHint}</p>
      <ul class="host-list">
        {byTable(last.tables).map((table) => (
          <ResultRow key={table.match} host={host} table={table} onLook={onLook} boards={last.plan.boards} />
        ))}
      </ul>
    </section>
  );
}

/** In the order in which the projector numbers them. */
const byTable = (tables: RoundSummary['tables']) => tables.toSorted((a, b) => a.pair - b.pair || a.board - b.board);

interface ResultRowProps extends HostPart, OnLook {
  readonly table: TableSummary;
  readonly boards: number;
}

function ResultRow({ host, table, boards, onLook }: ResultRowProps) {
  const { view, text, run } = host;
  const { between: words, people } = text.classroom.host;
  const names = [
    ...ENDS.map((end) => table.names[end] ?? people.bot),
    ...(table.network === null ? [] : [people.network(table.network)]),
  ].join(' + ');
  const asked = view.asked?.match === table.match ? view.asked.answer : null;
  return (
    <li class="table-row result-row">
      <span class="table-number">{table.pair + 1}</span>
      <p class="table-people">
        <strong>{names}</strong>
      </p>
      <span class="result-percent">
        {table.percent === null ? words.notCounted : words.percent(String(Math.round(table.percent)))}
      </span>
      <p class="table-what">
        {boards > 1 && `${people.board(table.board + 1)} · `}
        {text.endings[table.ending].headline} · {people.refused(table.refused)} · {words.segments(table.segments)}{' '}
        {ENDS.map((end) => (
          <span key={end} class="result-stars">
            <Stars lit={table.stars[end]} />
            <span class="hidden">
              {text.joining.label(table.names[end] ?? people.bot) + words.starsOf[table.stars[end]]}
            </span>
          </span>
        ))}
      </p>
      <div class="host-buttons result-buttons">
        <button
          class="button"
          data-look="quiet"
          type="button"
          aria-label={words.lookAt(names)}
          onClick={() => onLook({ match: table.match, entry: null })}
        >
          {words.look}
        </button>
        {asked === null && (
          <button
            class="button"
            data-look="quiet"
            type="button"
            aria-label={text.joining.label(words.ask) + names}
            onClick={() => run({ do: 'ask', match: table.match })}
          >
            {words.ask}
          </button>
        )}
        {asked && (
          <p class="result-asked" role="status">
            {words.asked[asked]}
          </p>
        )}
        {asked === 'yes' && (
          <button
            class="button"
            data-look="go"
            type="button"
            onClick={() => run({ do: 'show', shown: { match: table.match, entry: 0, named: true, runs: true } })}
          >
            {words.showNamed}
          </button>
        )}
      </div>
    </li>
  );
}
