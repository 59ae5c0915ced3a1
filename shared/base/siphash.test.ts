import { expect, test } from 'vitest';
import { sipHash24Octets, type Word64 } from './siphash.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** The eight octets of the hash, little-endian, as the vectors are printed. */
const print = ([high, low]: Word64) =>
  [low, high]
    .flatMap((word) => [0, 8, 16, 24].map((shift) => ((word >>> shift) & 0xff).toString(16).padStart(2, '0')))
    .join('');

// The key is 00 .. 0f and the message the octets 00, 01, 02, ... of each length.
test.each([
  [0, '310e0edd47db6f72'],
  [1, 'fd67dc93c539f874'],
  [2, '5a4fa9d909806c0d'],
  [3, '2d7efbd796666785'],
  [4, 'b7877127e09427cf'],
  [5, '8da699cd64557618'],
  [6, 'cee3fe586e46c9cb'],
  [7, '37d1018bf50002ab'],
  [8, '6224939a79f5f593'],
  [15, 'e545be4961ca29a1'],
  [16, 'db9bc2577fcc2a3f'],
  [62, '575ff28e60381be5'],
  [63, '724506eb4c328a95'],
])('the published hash of %i octets', (count, vector) => {
  expect(print(sipHash24Octets(upTo(16), upTo(count)))).toBe(vector);
});

test('the length counts modulo 256', () => {
  const zeros = (count: number) => Array.from({ length: count }, () => 0);
  expect(print(sipHash24Octets(upTo(16), zeros(264)))).not.toBe(print(sipHash24Octets(upTo(16), zeros(256))));
});
