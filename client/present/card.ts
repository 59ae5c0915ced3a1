/** The six cards of the hand, the kinds of segment as they are printed, and the mark in the corner of each. */
import { type Kind, kindOf, type Segment, type State } from '#shared/tcp/index.ts';
import { CARDS, type Card } from '#shared/text/index.ts';

/** The letter that chooses a card; the digit is its place in the hand. */
export const LETTERS: { readonly [card in Card]: string } = {
  SYN: 'S',
  'SYN,ACK': 'Y',
  ACK: 'A',
  DATA: 'D',
  FIN: 'F',
  RST: 'R',
};

export const digitOf = (card: Card): string => String(CARDS.indexOf(card) + 1);

/** Which card of the hand a segment is; null for what only strangers send. */
export function cardOf(segment: Segment): Card | null {
  const kind = kindOf(segment);
  if (kind === 'RST,ACK') return 'RST';
  if (kind === 'bare FIN') return 'FIN';
  return kind === 'SYN,FIN' || kind === 'other' ? null : kind;
}

/** SVG paths in a box of 12 x 12: the shape says the kind where the colour cannot. */
export const MARKS: { readonly [card in Card]: string } = {
  SYN: 'M6 1 11 11H1Z',
  'SYN,ACK': 'M6 0 12 6 6 12 0 6Z',
  ACK: 'M1 6.5 4.5 10 11 2.5',
  DATA: 'M1 1H11V11H1Z',
  FIN: 'M1 1H11V6A5 5 0 0 1 1 6Z',
  RST: 'M2 2 10 10M10 2 2 10',
};

/** Drawn as a line, not filled. */
export const isStroked = (card: Card): boolean => card === 'ACK' || card === 'RST';

export const markOf = (kind: Kind): Card | null => {
  if (kind === 'RST,ACK') return 'RST';
  if (kind === 'bare FIN') return 'FIN';
  return kind === 'SYN,FIN' || kind === 'other' ? null : kind;
};

/** The hue of a state is that of the kind of segment that leads into it. */
export function hueOfState(state: State): Kind {
  switch (state) {
    case 'CLOSED':
      return 'other';
    case 'LISTEN':
    case 'SYN-SENT':
      return 'SYN';
    case 'SYN-RECEIVED':
    case 'TIME-WAIT':
      return 'SYN,ACK';
    case 'ESTABLISHED':
      return 'ACK';
    default:
      return 'FIN';
  }
}

/** `DATA +100`, `FIN`. Text on another kind than DATA is shown too: nothing that arrived is hidden. */
export const titleOf = (segment: Segment): string =>
  segment.len > 0 ? `${kindOf(segment)} +${segment.len}` : kindOf(segment);

/** `DATA 4102/9001 +100`: a line of what was seen. */
export function lineOf(segment: Segment): string {
  const numbers = segment.ack === null ? `${segment.seq}` : `${segment.seq}/${segment.ack}`;
  return `${kindOf(segment)} ${numbers}${segment.len > 0 ? ` +${segment.len}` : ''}`;
}
