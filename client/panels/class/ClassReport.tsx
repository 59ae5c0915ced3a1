/** The class as a whole: what many believe wrongly, level by level, and what has moved between the checks. */
import type { Misconception } from '#shared/beliefs/index.ts';
import type { ClassBelief, Report } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { addressOf } from '../app/route.ts';
import { LevelTable } from './LevelTable.tsx';
import { percentOf } from './percent.ts';

export interface ReportProps {
  readonly report: Report;
  readonly text: Text;
}

export function ClassReport({ report, text }: ReportProps) {
  const words = text.classroom.host.report;
  const { students, rounds, levels } = report;
  const played = students.filter(({ boards }) => boards.some((board) => board.played));
  const decisions = students.reduce((sum, one) => sum + one.decisions, 0);
  const right = students.reduce((sum, one) => sum + one.rightAtFirst, 0);
  return (
    <section class="paper class-part" aria-labelledby="overview">
      <h2 class="class-part-title" id="overview">
        {words.overview}
      </h2>
      <ul class="report-sums">
        <li>{words.sums.students(played.length, students.length)}</li>
        <li>{words.sums.rounds(rounds.length)}</li>
        <li>{words.sums.decisions(decisions)}</li>
        <li>{words.sums.right(percentOf(right, decisions))}</li>
      </ul>
      <h3 class="report-part">{words.beliefs}</h3>
      {report.beliefs.length === 0 ? (
        <p class="form-hint">{words.beliefsNone}</p>
      ) : (
        <Beliefs report={report} text={text} players={played.length} />
      )}
      {levels.length > 0 && (
        <>
          <h3 class="report-part">{words.levels}</h3>
          <LevelTable levels={levels} text={text} />
        </>
      )}
      <Checks report={report} text={text} />
    </section>
  );
}

function Beliefs({ report, text, players }: ReportProps & { readonly players: number }) {
  const { host, mistakes } = text.classroom;
  const words = host.report;
  return (
    <>
      <p class="form-hint">
        {text.joining.sentences(words.beliefsHint, report.rounds.length > 1 ? words.trendHint : '')}
      </p>
      <div class="report-scroll">
        <table class="report-table report-beliefs">
          <thead>
            <tr>
              <th scope="col">{words.columns.mistake}</th>
              <th scope="col">{words.columns.players}</th>
              <th scope="col">{words.columns.times}</th>
              <th scope="col">{words.columns.trend}</th>
              <th scope="col">{words.columns.practise}</th>
            </tr>
          </thead>
          <tbody>
            {report.beliefs.map((line) => (
              <tr key={line.belief}>
                <th scope="row">
                  {mistakes[line.belief]}
                  <span class="report-so">{text.takeaways[line.belief]}</span>
                </th>
                <td class="report-count" data-name={words.columns.players}>
                  {host.between.players(line.players, players)}
                </td>
                <td data-name={words.columns.times}>{line.times}</td>
                <td data-name={words.columns.trend}>
                  <Trend byRound={line.byRound} of={players} text={text} />
                </td>
                <td data-name={words.columns.practise}>
                  <Practise level={line.practisedBy} text={text} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

export function Practise({ level, text }: { readonly level: ClassBelief['practisedBy']; readonly text: Text }) {
  if (level === null) return <>{text.classroom.host.report.anywhere}</>;
  return <a href={addressOf({ page: 'lobby', way: 'alone', level })}>{text.levels[level].name}</a>;
}

interface TrendProps {
  readonly byRound: ClassBelief['byRound'];
  readonly of: number;
  readonly text: Text;
}

/** A bar for each round: how many made the mistake stands over it, which round below. */
function Trend({ byRound, of, text }: TrendProps) {
  const words = text.classroom.host.report;
  const [width, height, line] = [30, 26, 13];
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${byRound.length * width} ${height + 2 * line}`}
      width={byRound.length * width}
      height={height + 2 * line}
      role="img"
      aria-label={words.trendOf(byRound.map(({ players }) => players))}
    >
      {byRound.map(({ players }, i) => {
        const tall = Math.max(players === 0 ? 1 : 3, (players / Math.max(1, of)) * height);
        return (
          <g key={i}>
            <text class="trend-count" x={i * width + width / 2} y={line + height - tall - 3} text-anchor="middle">
              {players}
            </text>
            <rect x={i * width + 5} y={line + height - tall} width={width - 10} height={tall} rx="2" />
            <text x={i * width + width / 2} y={height + 2 * line - 2} text-anchor="middle">
              {words.roundShort(i + 1)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Checks({ report: { gains, checks }, text }: ReportProps) {
  const { host, mistakes } = text.classroom;
  const words = host.report;
  const rows: readonly Row[] = gains ?? onlyOne(checks);
  // A check that nobody answered says nothing.
  if (!rows.some(({ before, after }) => (before?.of ?? 0) + (after?.of ?? 0) > 0)) return null;
  const share = (one: Row['before']) => (one && one.of > 0 ? words.share(one.right, one.of) : '–');
  return (
    <>
      <h3 class="report-part">{words.checks}</h3>
      <p class="form-hint">{gains ? words.checksHint.both : words.checksHint.one}</p>
      <div class="report-scroll">
        <table class="report-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.question}</th>
              <th scope="col">{words.columns.before}</th>
              <th scope="col">{words.columns.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ belief, before, after, gain }, i) => (
              <tr key={i}>
                <th scope="row">{mistakes[belief]}</th>
                <td class="report-count">{share(before)}</td>
                <td class="report-count">
                  {share(after)} {gain !== null && gain !== 0 && <strong>({words.gain(Math.round(gain))})</strong>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface Row {
  readonly belief: Misconception;
  readonly before: { readonly right: number; readonly of: number } | null;
  readonly after: { readonly right: number; readonly of: number } | null;
  readonly gain: number | null;
}

/** There was one check, or none. */
const onlyOne = ({ before, after }: Report['checks']): readonly Row[] => [
  ...(before ?? []).map((line) => ({ belief: line.about, before: line, after: null, gain: null })),
  ...(after ?? []).map((line) => ({ belief: line.about, before: null, after: line, gain: null })),
];
