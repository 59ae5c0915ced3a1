/** On Expert, where the diagram has no room beside the table: one line that something is to be named, and the way there. */
import type { SeatView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { namingOf } from '../../present/index.ts';
import type { Controller } from './controller.ts';

interface Props {
  readonly view: SeatView;
  readonly text: Text;
  readonly hand: Controller;
}

export function NamePrompt({ view, text, hand }: Props) {
  const naming = namingOf(view);
  if (naming === null || naming.waiting === 0) return null;
  return (
    <button type="button" class="name-prompt" aria-haspopup="dialog" onClick={() => toDiagram(hand, view)}>
      <strong>{text.naming.button}</strong>
      <span>{text.naming.ask(naming.known, naming.waiting)}</span>
    </button>
  );
}

/** Leads to the states: on the map beside the table if it is there, else on a sheet. Nothing while none is to be named. */
export function toDiagram(hand: Controller, view: SeatView): void {
  if ((namingOf(view)?.waiting ?? 0) === 0) return;
  const node = document.querySelector<SVGGElement>('.map .diagram [tabindex="0"]');
  if (node !== null && node.getClientRects().length > 0) node.focus();
  else hand.sheet.value = 'diagram';
}
