/** One segment between its two ends: an arrow in the colour and with the mark of its kind, the states after it, and the verdict. */
import type { CaptureVerdict, Row, SeenState } from '#shared/judge/index.ts';
import type { Card, Text } from '#shared/text/index.ts';
import type { Outline } from '../../capture/index.ts';
import { MARKS } from '../../present/index.ts';
import { named, spelled } from './numbers.ts';

interface Props {
  readonly row: Row;
  readonly connection: Outline;
  readonly isRelative: boolean;
  readonly text: Text;
}

export const VERDICT_MARKS: { readonly [verdict in CaptureVerdict]: string } = {
  right: '✓',
  needless: '∘',
  illegal: '✕',
  unknown: '?',
};

export function LadderRow({ row, connection, isRelative, text }: Props) {
  const { judging } = text;
  const { n, t, from, verdict, after } = row;
  const [note] = row.notes;
  const { flags, seq, ack, len } = named(row, connection, isRelative);
  const card = cardOf(row);
  return (
    <span class="row-cells" aria-hidden="true">
      <span class="row-packet">{n}</span>
      <span class="row-time">{t.toFixed(6)}</span>
      <State state={after.client} moves={from === 'client'} text={text} />
      <span class="row-arrow" data-from={from} data-card={card}>
        <span class="row-words">
          <svg class="row-mark" viewBox="0 0 12 12" aria-hidden="true">
            <path d={MARKS[card]} />
          </svg>
          <strong>{flags}</strong> <span>{seq}</span>
          {ack === null ? null : <span class="row-ack">{ack}</span>}
          {len > 0 ? <span class="row-len">+{len}</span> : null}
        </span>
        {note !== undefined && <span class="row-note">{judging.notes[note]}</span>}
        <span class="row-line" />
      </span>
      <State state={after.server} moves={from === 'server'} text={text} />
      <span class="row-verdict" data-verdict={verdict}>
        <span aria-hidden="true">{VERDICT_MARKS[verdict]}</span> {judging.verdicts[verdict]}
      </span>
    </span>
  );
}

function State({ state, moves, text }: { readonly state: SeenState; readonly moves: boolean; readonly text: Text }) {
  return (
    <span class="row-state" data-moves={moves} data-unknown={state === 'UNKNOWN'}>
      {state === 'UNKNOWN' ? text.captures.unknownState : state}
    </span>
  );
}

/** The card of the game that is nearest to it. */
function cardOf({ flags, ack, len }: Row): Card {
  if (flags.includes('RST')) return 'RST';
  if (flags.includes('SYN')) return ack === null ? 'SYN' : 'SYN,ACK';
  if (flags.includes('FIN')) return 'FIN';
  return len > 0 ? 'DATA' : 'ACK';
}

export function spokenRow(
  row: Row,
  connection: Outline,
  isRelative: boolean,
  { captures, judging, joining }: Text,
): string {
  const said = (state: SeenState) => (state === 'UNKNOWN' ? captures.unknownState : state);
  return captures.ladder.spoken({
    n: row.n,
    from: row.from,
    segment: spelled(named(row, connection, isRelative)),
    client: said(row.after.client),
    server: said(row.after.server),
    verdict: joining.facts([judging.verdicts[row.verdict], ...row.notes.map((note) => judging.notes[note])]),
  });
}
