import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive, draw32, drawBelow, drawChance, type Name, secret, secretFromText } from './rng.ts';
import { sipHash24Octets } from './siphash.ts';

const KEY = secret('000102030405060708090a0b0c0d0e0f');
const OTHER = secret('000102030405060708090a0b0c0d0e10');
const names = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.maxSafeInteger()), { maxLength: 5 });

describe('a draw', () => {
  test('is pinned: records that were kept rely on it', () => {
    expect(draw32(KEY)).toBe(0xdd0e0e31);
    expect(draw32(KEY, 'fate', 'client', 0)).toBe(0xc1f3875e);
    expect(derive(KEY, 'isn')).toBe('52542a836797a6a8994260aa0f104bce');
    expect(secretFromText('hello')).toBe('396cfd837da7d53283ae620496526e4e');
  });

  test('reads the digits of the secret as octets, and a name as its kind, its length and its code units', () => {
    const octets = Array.from({ length: 16 }, (_, i) => i);
    expect(draw32(KEY, 'ab')).toBe(sipHash24Octets(octets, [0, 0, 0, 0x73, 2, 0, 0, 0, 0x61, 0, 0x62, 0])[1] >>> 0);
  });

  test('is the same for the same names, and another for other names or another secret', () => {
    const keyed = (some: Name[]) => `${draw32(KEY, ...some)} ${draw32(KEY, ...some, 'again')}`;
    fc.assert(
      fc.property(names, names, (a, b) => {
        const equal = a.length === b.length && a.every((name, i) => name === b[i]);
        expect(keyed(a) === keyed(b)).toBe(equal);
      }),
    );
    expect(draw32(KEY, 'a')).not.toBe(draw32(OTHER, 'a'));
  });

  test.each<[Name[], Name[]]>([
    [['ab'], ['a', 'b']],
    [['a', ''], ['a']],
    [[''], []],
    [['1'], [1]],
    [[1, 2], [12]],
    [[12], ['12']],
    [[0], []],
    [[0], [0, 0]],
    [[-1], [0xffffffff]],
    [[1], [1 + 0x1_0000_0000]],
    [['a'], ['a\0']],
    [['\ud800'], ['\udc00']],
  ])('tells %j from %j', (a, b) => {
    expect(draw32(KEY, ...a)).not.toBe(draw32(KEY, ...b));
  });

  test('refuses a fraction as a name', () => {
    expect(() => draw32(KEY, 0.5)).toThrow('integer');
  });
});

describe('draws are uniform', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => i);

  test('in every bit', () => {
    for (let bit = 0; bit < 32; bit++) {
      const ones = many.filter((i) => (draw32(KEY, 'bit', i) >>> bit) & 1).length;
      expect(Math.abs(ones - 10_000)).toBeLessThan(400); // 5.6 standard deviations
    }
  });

  test('below a bound', () => {
    const bins = Array.from({ length: 10 }, () => 0);
    for (const i of many) bins[drawBelow(10, KEY, 'bin', i)] = (bins[drawBelow(10, KEY, 'bin', i)] as number) + 1;
    for (const bin of bins) expect(Math.abs(bin - 2000)).toBeLessThan(240);
  });

  test('in chances', () => {
    const hits = many.filter((i) => drawChance(250, KEY, 'chance', i)).length;
    expect(Math.abs(hits - 5000)).toBeLessThan(350);
    expect(many.some((i) => drawChance(0, KEY, i))).toBe(false);
    expect(many.every((i) => drawChance(1000, KEY, i))).toBe(true);
  });

  test('and a bound is 1 .. 2^20', () => {
    expect(drawBelow(1, KEY)).toBe(0);
    for (const bound of [0, -1, 1.5, (1 << 20) + 1]) expect(() => drawBelow(bound, KEY)).toThrow('bound');
  });
});

describe('a derived secret', () => {
  const isn = derive(KEY, 'isn');

  test('differs from its parent, its siblings and its children', () => {
    const family = [
      KEY,
      OTHER,
      isn,
      derive(KEY, 'bot'),
      derive(KEY, 'isn', 0),
      derive(isn, 'isn'),
      derive(OTHER, 'isn'),
    ];
    expect(new Set(family).size).toBe(family.length);
  });

  test('draws on its own: half of the bits agree with those of a sibling', () => {
    const bot = derive(KEY, 'bot');
    let agree = 0;
    for (let i = 0; i < 2000; i++) {
      for (let same = ~(draw32(isn, i) ^ draw32(bot, i)); same !== 0; same &= same - 1) agree++;
    }
    expect(Math.abs(agree - 32_000)).toBeLessThan(800);
  });

  test('of a text is a secret, and another for another text', () => {
    expect(secretFromText('hello')).toMatch(/^[0-9a-f]{32}$/);
    expect(secretFromText('hello')).not.toBe(secretFromText('Hello'));
    expect(secretFromText('')).not.toBe(secretFromText(' '));
  });
});

test.each(['', 'abc', 'G'.repeat(32), 'A'.repeat(32), '0'.repeat(33), `${'0'.repeat(32)}\n`])(
  '%j is no secret',
  (text) => {
    expect(() => secret(text)).toThrow('32');
  },
);
