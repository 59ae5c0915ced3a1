import { expect, it } from 'vitest';
import { PASSAGE_NAMES, PASSAGES } from '#shared/tcp/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { hrefOf, passageModel } from './passage.ts';

it('is the quote, cut around the words that decide, with a plain line in each language', () => {
  for (const text of Object.values(TEXTS))
    for (const name of PASSAGE_NAMES) {
      const { quote, says } = passageModel(name, text);
      expect(quote === null ? null : quote.join('')).toBe(PASSAGES[name].quote);
      if (quote !== null) expect(quote[1]).toBe(PASSAGES[name].decides);
      expect(says).not.toBe('');
    }
});

it('leads to the whole section, and for another document to that', () => {
  expect(hrefOf('3.10.7.4, first')).toBe('https://www.rfc-editor.org/rfc/rfc9293#section-3.10.7.4');
  expect(hrefOf('RFC 1337')).toBe('https://www.rfc-editor.org/rfc/rfc1337');
});
