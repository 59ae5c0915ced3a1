import { describe, expect, test } from 'vitest';
import { assert, err, MINUTE, ok, type Result, SECOND, unreachable } from './index.ts';

describe('a result', () => {
  const half = (n: number): Result<number, 'odd'> => (n % 2 === 0 ? ok(n / 2) : err('odd'));

  test('is a value or a coded error', () => {
    expect(half(4)).toEqual({ ok: true, value: 2 });
    expect(half(3)).toEqual({ ok: false, error: 'odd' });
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(half(4)))).toEqual(half(4));
  });
});

describe('an assertion', () => {
  test('is silent while it holds', () => {
    expect(() => assert(true, 'the sky is up')).not.toThrow();
  });

  test('says what did not hold', () => {
    expect(() => assert(false, 'the sky is up')).toThrow('assertion failed: the sky is up');
  });

  test('names the value that no type allows', () => {
    expect(() => unreachable({ kind: 'new' } as never)).toThrow('{"kind":"new"}');
  });
});

test('a minute is 60 seconds of 1000 ms', () => {
  expect([SECOND, MINUTE]).toEqual([1000, 60_000]);
});
