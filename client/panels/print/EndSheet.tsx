/** The sheet of one end: what it is told, what its application wants, and its TCB, a line for each card. */
import type { End, Level, ScriptStep } from '#shared/match/index.ts';
import { beginningsOf, hasWindows, issOnPaper } from '../../present/index.ts';
import type { SheetProps } from './sheet.ts';

/** What an A4 page holds below the rest. */
const LINES = 12;
const COLUMNS = ['SND.UNA', 'SND.NXT', 'RCV.NXT'] as const;
/** Where the level is about windows, they have columns too. */
const columnsOf = (level: Level) => (hasWindows(level) ? ([...COLUMNS, 'SND.WND', 'RCV.WND'] as const) : COLUMNS);

export function EndSheet({ id, level, text, end }: SheetProps & { readonly end: End }) {
  const { print: words, levels } = text;
  const { script } = level.ends[end];
  return (
    <section class="paper print-sheet" aria-label={words.seats[end]}>
      <p class="label">{levels[id].name}</p>
      <h2 class="print-seat">{words.seats[end]}</h2>
      <p>{levels[id].opening[end]}</p>
      {script.length > 0 && (
        <>
          <h3>{words.wants}</h3>
          <ol class="print-list">
            {script.map((step, at) => (
              <li key={`${at} ${step.call}`}>{wanted(step, script.slice(0, at), levels[id].stories, text)}</li>
            ))}
          </ol>
        </>
      )}
      <h3>{words.sheet}</h3>
      <p class="form-hint">{text.joining.sentences(words.startsAt(String(issOnPaper(level, end))), words.sheetHint)}</p>
      <p class="print-irs">IRS = {irsOf(level, end)}</p>
      <Lines level={level} text={text} end={end} />
    </section>
  );
}

/** Known from the beginning, or for the player to write. */
const irsOf = (level: Level, end: End) => beginningsOf(level)[end].irs ?? '________';

function wanted(
  step: ScriptStep,
  before: readonly ScriptStep[],
  stories: { readonly [story: string]: string } | undefined,
  { table, print }: SheetProps['text'],
): string {
  const sent = before.reduce((sum, one) => sum + (one.call === 'SEND' ? one.octets : 0), 0);
  const when = table.app.when(step.when, sent);
  return print.due(when, (step.story === undefined ? null : stories?.[step.story]) ?? table.app.step(step));
}

function Lines({ level, text, end }: Pick<SheetProps, 'level' | 'text'> & { readonly end: End }) {
  const tcb = beginningsOf(level)[end];
  const there = tcb.state !== 'CLOSED' && tcb.state !== 'LISTEN';
  const columns = columnsOf(level);
  const known = [tcb.sndUna, tcb.sndNxt, tcb.irs === null ? '' : tcb.rcvNxt, tcb.sndWnd, tcb.rcvWnd];
  const first = columns.map((_, at) => (there ? known[at] : ''));
  return (
    <table class="print-lines">
      <thead>
        <tr>
          <th scope="col">{text.print.played}</th>
          <th scope="col">STATE</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>–</td>
          <td>{tcb.state}</td>
          {first.map((number, at) => (
            <td key={columns[at]}>{number}</td>
          ))}
        </tr>
        {Array.from({ length: LINES }, (_, line) => (
          <tr key={line}>
            <td />
            <td />
            {columns.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
