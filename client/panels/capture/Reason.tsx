/** What is said of the segment that is looked at: the verdict, why, where the standard decides it, and what else is worth knowing. */
import type { Row } from '#shared/judge/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Outline } from '../../capture/index.ts';
import { VERDICT_MARKS } from './LadderRow.tsx';
import { factsOf } from './numbers.ts';

interface Props {
  readonly row: Row;
  readonly connection: Outline;
  readonly isRelative: boolean;
  readonly text: Text;
}

export function Reason({ row, connection, isRelative, text }: Props) {
  const { captures, judging } = text;
  const { n, t, verdict, code, section, notes } = row;
  return (
    <section class="reason" data-verdict={verdict} aria-live="polite" aria-label={captures.ladder.packet(n)}>
      <p class="reason-head">
        <strong>{captures.ladder.packet(n)}</strong>
        <span class="row-verdict" data-verdict={verdict}>
          <span aria-hidden="true">{VERDICT_MARKS[verdict]}</span> {judging.verdicts[verdict]}
        </span>
        <span class="reason-section">{captures.ladder.at(t.toFixed(6))}</span>
        <span class="reason-section">{section.startsWith('RFC') ? section : `RFC 9293 ${section}`}</span>
      </p>
      <p>{judging.why[code](factsOf(row, connection, isRelative))}</p>
      {notes.length > 0 && (
        <ul class="reason-notes">
          {notes.map((note) => (
            <li key={note}>{judging.notes[note]}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
