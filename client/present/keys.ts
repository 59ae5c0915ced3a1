/** The keyboard: from a key to what the player means by it. Where the focus is decides whether a key is ours at all. */
import { ORDERS, type Order } from '#shared/tcp/index.ts';
import { CARDS, type Card } from '#shared/text/index.ts';
import { LETTERS } from './card.ts';

/** What holds the focus: the composer's numbers and cards are 'play', other buttons and links 'control', other text fields 'text'. */
export type Focus = 'play' | 'number' | 'control' | 'text' | 'dialog';

export interface Key {
  /** As in KeyboardEvent. `code` stands in where an input method eats the letter. */
  readonly key: string;
  readonly code: string;
  readonly withModifier: boolean;
}

export type Intent =
  | { readonly do: 'card'; readonly card: Card }
  | {
      readonly do: 'call';
      readonly call: 'listen-or-leave' | 'resend' | 'discard' | 'probe' | 'window' | 'cookie';
    }
  | { readonly do: 'order'; readonly order: Order }
  | { readonly do: 'hint' }
  | { readonly do: 'name' }
  | { readonly do: 'bet' }
  | { readonly do: 'help' }
  | { readonly do: 'send' }
  | { readonly do: 'chip'; readonly step: 1 | -1 }
  | { readonly do: 'field'; readonly step: 1 | -1 }
  | { readonly do: 'back' };

const CALLS: { readonly [letter: string]: Intent } = {
  L: { do: 'call', call: 'listen-or-leave' },
  E: { do: 'call', call: 'resend' },
  X: { do: 'call', call: 'discard' },
  P: { do: 'call', call: 'probe' },
  W: { do: 'call', call: 'window' },
  C: { do: 'call', call: 'cookie' },
  H: { do: 'hint' },
  N: { do: 'name' },
  B: { do: 'bet' },
};

const MOVES: { readonly [key: string]: Intent } = {
  ArrowRight: { do: 'chip', step: 1 },
  ArrowLeft: { do: 'chip', step: -1 },
  ArrowDown: { do: 'field', step: 1 },
  ArrowUp: { do: 'field', step: -1 },
  Enter: { do: 'send' },
};

/** null: leave the key to the browser. */
export function intentOf(pressed: Key, focus: Focus): Intent | null {
  if (pressed.withModifier || focus === 'text' || focus === 'dialog') return null;
  if (pressed.key === 'Escape') return { do: 'back' };
  if (pressed.key === '?' || pressed.key === '？') return { do: 'help' };
  const move = MOVES[pressed.key];
  if (move !== undefined) return moving(move, focus);
  const letter = letterOf(pressed);
  const card = CARDS.find((one) => LETTERS[one] === letter);
  if (card !== undefined) return { do: 'card', card };
  if (focus !== 'number' && /^[1-6]$/.test(pressed.key))
    return { do: 'card', card: CARDS[Number(pressed.key) - 1] as Card };
  if (focus !== 'number' && /^[7-9]$/.test(pressed.key))
    return { do: 'order', order: ORDERS[Number(pressed.key) - 7] as Order };
  return CALLS[letter] ?? null;
}

/** Enter on a button presses that button; in a number field the arrows left and right move the caret. */
function moving(move: Intent, focus: Focus): Intent | null {
  if (focus === 'control') return null;
  return focus === 'number' && move.do === 'chip' ? null : move;
}

function letterOf({ key, code }: Key): string {
  if (/^[a-zA-Z]$/.test(key)) return key.toUpperCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(3) : '';
}
