/** Codes can be typed, tokens cannot be guessed, and neither says more than it should. */
import { expect, test } from 'vitest';
import { CODE_ALPHABET, drawCode, systemEntropy } from './entropy.ts';
import { codeFrom, drawId, drawToken, hashOf, idAfter, idIn, seatOf } from './tokens.ts';

const entropy = systemEntropy();

test('a code has no characters that look alike, and nothing that makes a word', () => {
  for (const one of '0O1IL2Z5S8BQGUAE') expect(CODE_ALPHABET).not.toContain(one);
  expect(new Set(CODE_ALPHABET).size).toBe(CODE_ALPHABET.length);
});

test('a code that is drawn is read back as it is typed: in any case, with spaces or dashes', () => {
  for (let i = 0; i < 200; i++) {
    const code = drawCode(entropy);
    expect(codeFrom(code)).toBe(code);
    expect(codeFrom(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(code);
  }
});

test.each(['', 'CDFHJ', 'CDFHJKM', 'CDFHJ0', 'ＣＤＦＨＪＫ', "C' OR 1"])('%j is no code', (typed) =>
  expect(codeFrom(typed)).toBeNull(),
);

test('a token names its match, and nothing else does', () => {
  const id = drawId(entropy);
  expect(idIn(drawToken(entropy, id))).toBe(id);
  expect(idIn(drawToken(entropy, idAfter(id)))).toBe(idAfter(id));
  for (const token of ['', '.', id, `${id}.`, `${id}.short`, `..${'x'.repeat(32)}`, `${id}.${'x'.repeat(32)}.`])
    expect(idIn(token), token).toBeNull();
});

test('each match of a series has an id of its own', () => {
  const first = drawId(entropy);
  const series = [first, idAfter(first), idAfter(idAfter(first))];
  expect(series).toEqual([first, `${first}~1`, `${first}~2`]);
});

test('a seat opens to its own token only', () => {
  const [mine, other] = [drawToken(entropy, 'm'), drawToken(entropy, 'm')];
  const rows = [
    { seat: 'client', tokenHash: hashOf(mine), name: '' },
    { seat: 'server', tokenHash: null, name: '' },
  ];
  expect(seatOf(rows, mine)?.seat).toBe('client');
  for (const token of [other, hashOf(mine), '', 'null']) expect(seatOf(rows, token)).toBeNull();
  expect(JSON.stringify(rows)).not.toContain(mine);
});
