/** One board of a report: whose it was, and each move with its verdict. */
import type { BoardLine } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { foldedMoves, hrefOf, type MovesLine } from '../../present/index.ts';
import { Stars } from '../parts/Stars.tsx';
import './report.css';

export interface BoardProps {
  readonly board: BoardLine;
  readonly text: Text;
}

/** 'Round 2, board 1 · Goodbye, properly · client · with Bob', and the stars. */
export function BoardName({ board, text }: BoardProps) {
  const { host, report: sheet } = text.classroom;
  const words = host.report;
  const title = [
    words.board(board.round, board.board),
    text.levels[board.level].name,
    sheet.roles[board.role],
    words.with(board.partner ?? sheet.bot),
    board.percent !== null && words.percent(Math.round(board.percent)),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      {title} <Stars lit={board.stars} />
      <span class="hidden">{host.between.starsOf[board.stars as 0 | 1 | 2 | 3]}</span>
    </>
  );
}

export function Moves({ board, text }: BoardProps) {
  const words = text.classroom.host.report;
  const { columns } = words;
  if (board.moves.length === 0) return <p class="form-hint">{words.noMoves}</p>;
  return (
    <div class="report-scroll">
      <table class="report-table report-moves">
        <thead>
          <tr>
            <th scope="col">{columns.move}</th>
            <th scope="col">{columns.verdict}</th>
            <th scope="col">{columns.mistake}</th>
            <th scope="col">{columns.section}</th>
          </tr>
        </thead>
        <tbody>
          {foldedMoves(board.moves).map((line, i) => (
            <Move key={i} line={line} text={text} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SIGNS = { right: '✓', needless: '~', refused: '✗' } as const;

function Move({ line: { move, times }, text }: { readonly line: MovesLine; readonly text: Text }) {
  const { host, report: sheet, mistakes } = text.classroom;
  const { card, verdict, hand, belief, section } = move;
  return (
    <tr data-verdict={verdict}>
      <th scope="row">
        <code>{card}</code> {times > 1 && <span class="report-times">× {times}</span>}{' '}
        {hand === 'bot' && <span class="form-hint">{host.report.byBot}</span>}
      </th>
      <td>
        <span aria-hidden="true">{SIGNS[verdict]}</span> {sheet.verdicts[verdict]}
      </td>
      <td>{belief && mistakes[belief]}</td>
      <td>
        <a href={hrefOf(section)} target="_blank" rel="noreferrer">
          {text.rfc.place(section)}
        </a>
      </td>
    </tr>
  );
}
