/** A page of cards to cut out, as many as the level needs: the control bits are printed, the numbers are the player's. */
import { CARDS, type Card } from '#shared/text/index.ts';
import { isStroked, MARKS, packOf } from '../../present/index.ts';
import type { SheetProps } from './sheet.ts';

const HUES: { readonly [card in Card]: string } = {
  SYN: 'syn',
  'SYN,ACK': 'synack',
  ACK: 'ack',
  DATA: 'data',
  FIN: 'fin',
  RST: 'rst',
};

export function Cards({ level, text }: SheetProps) {
  const { print: words } = text;
  const pack = packOf(level);
  return (
    <section class="paper print-sheet" aria-label={words.cards}>
      <h2>{words.cards}</h2>
      <p class="form-hint">{words.cardsHint}</p>
      <ul class="print-cards">
        {CARDS.flatMap((card) =>
          Array.from({ length: pack[card] }, (_, at) => <Cut key={`${card} ${at}`} card={card} />),
        )}
      </ul>
    </section>
  );
}

function Cut({ card }: { readonly card: Card }) {
  return (
    <li style={{ '--hue': `var(--${HUES[card]}-ink)` }}>
      <strong>
        <svg class={isStroked(card) ? 'print-mark stroked' : 'print-mark'} viewBox="0 0 12 12" aria-hidden="true">
          <path d={MARKS[card]} />
        </svg>{' '}
        {card === 'FIN' ? 'FIN,ACK' : card}
      </strong>
      <span>SEQ</span>
      <span>{card === 'SYN' ? '' : 'ACK'}</span>
      <span>{card === 'DATA' ? 'LEN' : ''}</span>
    </li>
  );
}
