/** How each table of the round did, and what can be shown of it. */
import type { RoundSummary, TableSummary } from '#shared/classroom/index.ts';
import { ENDS } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { Stars } from '../parts/Stars.tsx';
import type { HostPart } from './hosting.ts';
import type { OnLook } from './Look.tsx';

export function Results({ host, last, onLook }: HostPart & OnLook & { readonly last: RoundSummary }) {
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
      <span class="result-percent" data-counts={table.percent !== null}>
        {table.percent === null ? words.notCounted : words.percent(String(Math.round(table.percent)))}
      </span>
      <p class="table-what">
        {boards > 1 && `${people.board(table.board + 1)} · `}
        {table.damaged ? people.phases.damaged : <Came table={table} text={text} />}
      </p>
      {!table.damaged && (
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
      )}
    </li>
  );
}

/** What came of a table of which all is known. */
function Came({ table, text }: { readonly table: TableSummary; readonly text: Text }) {
  const { between: words, people } = text.classroom.host;
  return (
    <>
      {text.endings[table.ending].headline} · {people.refused(table.refused)} · {words.segments(table.segments)}{' '}
      {ENDS.map((end) => (
        <span key={end} class="result-stars">
          <Stars lit={table.stars[end]} />
          <span class="hidden">
            {text.joining.label(table.names[end] ?? people.bot) + words.starsOf[table.stars[end]]}
          </span>
        </span>
      ))}
    </>
  );
}
