/** What was played, level by level: of the class, or of one student. */
import type { LevelLine } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { percentOf } from './percent.ts';

export function LevelTable({ levels, text }: { readonly levels: readonly LevelLine[]; readonly text: Text }) {
  const words = text.classroom.host.report;
  const { columns } = words;
  return (
    <div class="report-scroll">
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{columns.level}</th>
            <th scope="col">{columns.boards}</th>
            <th scope="col">{columns.finished}</th>
            <th scope="col">{columns.right}</th>
            <th scope="col">{columns.refused}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, boards, finished, decisions, rightAtFirst, refused }) => (
            <tr key={level}>
              <th scope="row">{text.levels[level].name}</th>
              <td>{boards}</td>
              <td>{finished}</td>
              <td>{words.percent(percentOf(rightAtFirst, decisions))}</td>
              <td>{refused}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
