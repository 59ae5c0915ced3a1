/** A name is shown on somebody else's screen. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName, LONGEST_NAME } from './names.ts';

const graphemes = (text: string): number => [...new Intl.Segmenter('en').segment(text)].length;

test.each([
  ['Ada', 'Ada'],
  ['  Ada   Lovelace ', 'Ada Lovelace'],
  ['小明', '小明'],
  ['A\u0000d\u001ba\u007f', 'Ada'],
  ['line\r\nbreak', 'linebreak'],
  ['\u202eevil\u202c', 'evil'],
  ['\u2066a\u2069\u200b\u200f\ufeff', 'a'],
  ['\ud800', ''],
  ['', ''],
  [' \u200b \u2060 ', ''],
  ['e\u0301', '\u00e9'],
  ['👍🏽'.repeat(30), '👍🏽'.repeat(24)],
  ['x'.repeat(200), 'x'.repeat(24)],
])('%j is shown as %j', (given, shown) => expect(cleanName(given)).toBe(shown));

test('a tower of accents is cut down', () => {
  expect([...cleanName(`a${'\u0316'.repeat(150)}`)].length).toBeLessThanOrEqual(16);
});

test('whatever is given, a name is at most 24 graphemes, all of them seen, and clean already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
      const name = cleanName(given);
      expect(graphemes(name)).toBeLessThanOrEqual(LONGEST_NAME);
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
      expect(cleanName(name)).toBe(name);
    }),
  );
});
