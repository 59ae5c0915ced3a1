/** A page of cards to cut out: the control bits are printed, the numbers are the player's. */
import type { SheetProps } from './sheet.ts';

/** Enough of each for an opening, an exchange and a goodbye, three in a row. */
const PACK = [
  ...(['SYN', 'SYN,ACK', 'SYN'] as const),
  ...(['ACK', 'ACK', 'ACK'] as const),
  ...(['ACK', 'ACK', 'ACK'] as const),
  ...(['DATA', 'DATA', 'DATA'] as const),
  ...(['FIN,ACK', 'FIN,ACK', 'FIN,ACK'] as const),
  ...(['RST', 'RST,ACK', 'SYN,ACK'] as const),
];
const HUES = {
  SYN: 'syn',
  'SYN,ACK': 'synack',
  ACK: 'ack',
  DATA: 'data',
  'FIN,ACK': 'fin',
  RST: 'rst',
  'RST,ACK': 'rst',
} as const satisfies { readonly [card in (typeof PACK)[number]]: string };

export function Cards({ text }: SheetProps) {
  const { print: words } = text;
  return (
    <section class="paper print-sheet" aria-label={words.cards}>
      <h2>{words.cards}</h2>
      <p class="form-hint">{words.cardsHint}</p>
      <ul class="print-cards">
        {PACK.map((card, at) => (
          <li key={`${at} ${card}`} style={{ '--hue': `var(--${HUES[card]}-ink)` }}>
            <strong>{card}</strong>
            <span>SEQ</span>
            <span>{card === 'SYN' || card === 'RST' ? '' : 'ACK'}</span>
            <span>{card === 'DATA' ? 'LEN' : ''}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
