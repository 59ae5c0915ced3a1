/** Figure 5 for the middle of the table: each end moves a counter over it. */
import { passportOf } from '../../journey/index.ts';
import { Figure } from '../passport/index.ts';
import type { SheetProps } from './sheet.ts';

const NOBODY_BEEN = passportOf({ edges: {} });

export function DiagramSheet({ text: { print: words, table } }: Pick<SheetProps, 'text'>) {
  return (
    <section class="paper print-sheet" aria-label={table.diagram.title}>
      <h2>{table.diagram.title}</h2>
      <p class="form-hint">{words.diagramHint}</p>
      <svg class="print-diagram" viewBox="10 140 780 820" role="img" aria-label={table.diagram.title}>
        <Figure passport={NOBODY_BEEN} />
      </svg>
    </section>
  );
}
