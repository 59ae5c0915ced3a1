/** Between the rounds: one page that is read at a glance, and talked about. */
import type { RoundSummary } from '#shared/classroom/index.ts';
import { type TableRow, tableRows } from '../../present/index.ts';
import { FlowList } from './FlowList.tsx';
import { Names } from './Names.tsx';
import { Outcomes, StarsOf } from './Outcomes.tsx';
import type { ShownProps } from './props.ts';
import { Streak } from './Streak.tsx';
import { Stumbles } from './Stumbles.tsx';
import { TopFive } from './TopFive.tsx';

export interface BetweenProps extends ShownProps {
  readonly last: RoundSummary;
}

export function Between({ view, text, last }: BetweenProps) {
  const { screen } = text.classroom;
  return (
    <div class="between">
      <Tables view={view} text={text} last={last} />
      <div class="between-right">
        <Stumbles last={last} text={text} />
        <div class="between-row">
          <StarsOf last={last} text={text} />
          {view.top.length > 0 && <TopFive top={view.top} screen={screen} />}
        </div>
        {last.clean !== null && <Streak streak={view.streak} screen={screen} />}
      </div>
    </div>
  );
}

/** Their matchpoints stand there only where ranks are shown. */
function Tables({ view, text, last }: BetweenProps) {
  const { screen } = text.classroom;
  const { between } = screen;
  const ranked = view.top.length > 0;
  const namesIn = ({ names, network }: TableRow): readonly (string | null)[] =>
    network === null ? names : [...names, screen.network(network)];
  const rows = ranked ? tableRows(last) : [...tableRows(last)].sort((a, b) => a.pair - b.pair);
  return (
    <section class="screen-card between-tables" aria-labelledby="between-title">
      <h2 class="between-title" id="between-title">
        {between.over(last.number)}
        {ranked && <span class="between-unit">{between.matchpoints}</span>}
      </h2>
      <FlowList
        class="pairs"
        label={between.tableList}
        names={rows.map((row) => namesIn(row).map((name) => name ?? screen.bot))}
        together={screen.together}
        beside={ranked ? { row: 5.2, stack: 3.7 } : { row: 2.9, stack: 2.9 }}
      >
        {(i, as) => {
          const row = rows[i];
          if (!row) return null;
          return (
            <li key={row.pair} class="pair" data-as={as}>
              <svg class="table-mark" data-won={row.won} viewBox="0 0 12 12" role="img">
                <title>{row.won ? between.won : between.notWon}</title>
                <path d={row.won ? 'M1 6.5 4.5 10 11 2.5' : 'M2 2 10 10M10 2 2 10'} />
              </svg>
              <Names names={namesIn(row)} as={as} screen={screen} />
              {ranked && <span class="table-percent">{row.percent === null ? '–' : Math.round(row.percent)}</span>}
            </li>
          );
        }}
      </FlowList>
      <Outcomes last={last} text={text} />
    </section>
  );
}
