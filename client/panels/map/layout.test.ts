import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutMap, type Stop } from './layout.ts';

/** The map that there will be: 26 levels in six chapters. */
const FULL = [8, 4, 7, 4, 2, 1];
const chapters = (sizes: readonly number[]): number[][] => {
  let id = 0;
  return sizes.map((size) => Array.from({ length: size }, () => ++id));
};
const stopsOf = (sizes: readonly number[], width: number): readonly Stop<number>[] =>
  layoutMap(chapters(sizes), width).chapters.flatMap(({ stops }) => stops);

const anySizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
const anyWidth = fc.integer({ min: 320, max: 1400 });

test('on every width each level stands on the sheet, once, in its order, and none on another', () =>
  fc.assert(
    fc.property(anySizes, anyWidth, (sizes, width) => {
      const stops = stopsOf(sizes, width);
      expect(stops.map(({ id }) => id)).toEqual(chapters(sizes).flat());
      for (const [i, one] of stops.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(40);
        expect(one.x).toBeLessThanOrEqual(width - 40);
        for (const other of stops.slice(i + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(80);
      }
    }),
  ));

test('the wire joins A to the first level, each to the next, and the last to B', () => {
  const { wire, height, ends } = layoutMap(chapters(FULL), 800);
  expect(wire.flatMap(({ from, to }) => [from, to])).toEqual([
    null,
    ...Array.from({ length: 26 }, (_, i) => [i + 1, i + 1]).flat(),
    null,
  ]);
  expect(ends.b.y).toBeLessThan(height);
});

test('a name on a phone has room beside its level', () => {
  for (const { x, label } of stopsOf(FULL, 358)) expect(label === 'right' ? 358 - x : x).toBeGreaterThan(240);
});
