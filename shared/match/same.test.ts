/** `same` is equality of JSON, whatever the order of keys. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { same } from './same.ts';

/** The same value with every key written in the other order, in new objects. */
const rewritten = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(rewritten);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, rewritten(inner)]),
  );
};

/** Canonical text: keys in order. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const json = fc
  .jsonValue({ maxDepth: 3, noUnicodeString: true })
  .filter((value) => !JSON.stringify(value).includes('__proto__'));

test('a value is the same as its copy with the keys in another order', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(same(value, rewritten(value))).toBe(true);
    }),
  );
});

test('two values are the same if and only if their canonical text is', () => {
  const some = fc.oneof(
    json,
    fc.constantFrom(null, [], {}, [null], { a: 1 }, { a: 1, b: null }, { b: 1 }, [1], [[1]], 1, '1'),
  );
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(same(a, b)).toBe(text(a) === text(b));
    }),
    { numRuns: 1000 },
  );
});
