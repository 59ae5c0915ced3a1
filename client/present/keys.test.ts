import { describe, expect, it } from 'vitest';
import { ORDERS } from '#shared/tcp/index.ts';
import { CARDS } from '#shared/text/index.ts';
import { LETTERS } from './card.ts';
import { type Focus, intentOf } from './keys.ts';

const press = (key: string, focus: Focus = 'play', code = '') => intentOf({ key, code, withModifier: false }, focus);

describe('the keyboard', () => {
  it('plays each card by its letter, small or capital, and by its digit', () => {
    CARDS.forEach((card, at) => {
      for (const key of [LETTERS[card], LETTERS[card].toLowerCase(), String(at + 1)])
        expect(press(key)).toEqual({ do: 'card', card });
    });
  });

  it('has a letter for each call and for the hint', () => {
    expect(['l', 'e', 'x', 'p', 'w', 'c', 'h'].map((key) => press(key))).toEqual([
      { do: 'call', call: 'listen-or-leave' },
      { do: 'call', call: 'resend' },
      { do: 'call', call: 'discard' },
      { do: 'call', call: 'probe' },
      { do: 'call', call: 'window' },
      { do: 'call', call: 'cookie' },
      { do: 'hint' },
    ]);
  });

  it('has the digits after those of the cards for the orders, but not in a field of numbers', () => {
    expect(['7', '8', '9'].map((key) => press(key))).toEqual(ORDERS.map((order) => ({ do: 'order', order })));
    expect(press('8', 'number')).toBeNull();
  });

  it('reads the key itself where an input method eats the letter', () => {
    expect(press('Process', 'play', 'KeyA')).toEqual({ do: 'card', card: 'ACK' });
    expect(press('？')).toEqual({ do: 'help' });
  });

  it('leaves digits and the caret to a field of numbers, but not the letters', () => {
    expect([press('4', 'number'), press('ArrowLeft', 'number')]).toEqual([null, null]);
    expect(press('f', 'number')).toEqual({ do: 'card', card: 'FIN' });
    expect(press('ArrowDown', 'number')).toEqual({ do: 'field', step: 1 });
  });

  it('sends with Enter, except on a button that Enter presses', () => {
    expect(press('Enter')).toEqual({ do: 'send' });
    expect(press('Enter', 'control')).toBeNull();
  });

  it('keeps out of text fields, of dialogs, and of what the browser does with a modifier', () => {
    expect([press('a', 'text'), press('a', 'dialog')]).toEqual([null, null]);
    expect(intentOf({ key: 'r', code: 'KeyR', withModifier: true }, 'play')).toBeNull();
    expect([press('z'), press('0'), press('Tab')]).toEqual([null, null, null]);
  });
});
