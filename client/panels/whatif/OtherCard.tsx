/** 'What if' at the table: any card at all, with any numbers, for the end that was to move. */
import { useState } from 'preact/hooks';
import type { Moment, Move } from '#shared/match/index.ts';
import { practiceAt, practiceView, tryMove } from '../../present/index.ts';
import { AtTable } from './AtTable.tsx';
import type { AfterProps } from './after.ts';

export function OtherCard(props: AfterProps & { readonly moment: Moment }) {
  const { settings, moments, names, aside, moment } = props;
  const words = settings.text.value.whatIf.choose;
  const [practice, setPractice] = useState(() => practiceAt(moments.board, moment));
  const view = practiceView(practice);
  const onMove = (move: Move) => {
    const { receipt, practice: next } = tryMove(practice, move);
    if (move.move !== 'act') {
      setPractice(next);
      return receipt;
    }
    // Whatever the rules say of it, it goes out.
    aside.open({ show: 'compared', moment, action: move.action });
    return { ...receipt, result: 'right' as const, wait: 0 };
  };
  return (
    <AtTable
      {...props}
      sitters={names.plain}
      view={{ ...view, setup: { ...view.setup, help: 'standard' } }}
      onMove={onMove}
      back={settings.text.value.whatIf.back}
      onBack={aside.back}
    >
      <p class="at-table-words" role="status">
        <strong>{words.at(names.plain[moment.seat])}</strong> {words.atHint}
      </p>
    </AtTable>
  );
}
