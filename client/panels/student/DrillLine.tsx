/** One segment of the conversation, as a card on the side of its sender, with an arrow across. */
import type { ComponentChildren } from 'preact';
import type { Line } from '#shared/drill/index.ts';
import { kindOf } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { isStroked, MARKS, markOf, titleOf } from '../../present/index.ts';

export interface DrillLineProps {
  readonly line: Line;
  /** Counts from 1. */
  readonly number: number;
  /** What became of tapping it; null: it was not tapped. */
  readonly came: 'wrong' | 'legal' | 'later' | null;
  readonly isOver: boolean;
  readonly text: Text;
  readonly onTap: () => void;
  readonly children: ComponentChildren;
}

export function DrillLine({ line, number, came, isOver, text, onTap, children }: DrillLineProps) {
  const words = text.classroom.drill;
  const { segment, end, lost, copy, unseen } = line;
  const notes = [
    ...(copy > 1 ? [words.copy(copy)] : []),
    ...(unseen.length > 0 ? [words.unseen(text.joining.list(unseen.map((at) => `#${at + 1}`)))] : []),
    ...(lost ? [words.lost] : []),
  ];
  return (
    <li class="drill-line" data-from={end} data-came={came}>
      <button
        class="drill-card"
        data-kind={kindOf(segment)}
        type="button"
        aria-disabled={isOver || came !== null}
        aria-label={spoken(line, number, notes, text)}
        onClick={onTap}
      >
        <span class="drill-number">{number}</span>
        <KindMark line={line} />
        <strong class="drill-kind">{titleOf(segment)}</strong>
        <span class="drill-numbers">
          <span>seq&nbsp;{segment.seq}</span>
          {segment.ack === null ? null : <span>ack&nbsp;{segment.ack}</span>}
        </span>
        {notes.length > 0 && <span class="drill-notes">{notes.join(' · ')}</span>}
      </button>
      <span class="drill-arrow" data-lost={lost} aria-hidden="true" />
      {came === 'legal' && <p class="drill-said">{words.legal}</p>}
      {came === 'later' && <p class="drill-said">{words.later}</p>}
      {children}
    </li>
  );
}

function KindMark({ line: { segment } }: Pick<DrillLineProps, 'line'>) {
  const card = markOf(kindOf(segment));
  if (card === null) return null;
  return (
    <svg class={isStroked(card) ? 'mark stroked' : 'mark'} viewBox="0 0 12 12" aria-hidden="true">
      <path d={MARKS[card]} />
    </svg>
  );
}

function spoken({ end, segment }: Line, number: number, notes: readonly string[], text: Text): string {
  const { joining, classroom, table } = text;
  const numbers = [`seq ${segment.seq}`, ...(segment.ack === null ? [] : [`ack ${segment.ack}`])];
  const what = joining.facts([table.own.ends[end], titleOf(segment), ...numbers, ...notes]);
  return joining.label(classroom.drill.line(number)) + what;
}
