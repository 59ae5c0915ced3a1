import { expect, it } from 'vitest';
import { murphyAgainst, podiumOf, topFive } from './podium.ts';

const at = (rank: number, name: string) => ({ name, standing: { rank, percent: 60, boards: 2, of: 2, stars: 5 } });
const steps = (...ranks: readonly number[]) =>
  podiumOf({ top: ranks.map((rank, i) => at(rank, `n${i}`)) }).map(({ place, rank, on }) => [place, rank, on.length]);

it.each([
  [
    'three have a step each',
    [1, 2, 3, 4, 5],
    [
      [1, 1, 1],
      [2, 2, 1],
      [3, 3, 1],
    ],
  ],
  [
    'of two pairs the first has the first step, the other the second',
    [1, 1, 3, 3],
    [
      [1, 1, 2],
      [2, 3, 2],
    ],
  ],
  [
    'three share the second, and the third is not left out',
    [1, 2, 2, 2, 5],
    [
      [1, 1, 1],
      [2, 2, 3],
      [3, 5, 1],
    ],
  ],
  ['where ranks are hidden there is no podium', [], []],
] as const)('%s', (_claim, ranks, podium) => expect(steps(...ranks)).toEqual(podium));

it('on a step that many share four are named, and the others counted', () => {
  const top = Array.from({ length: 60 }, (_, i) => at(1, `n${i}`));
  const [step, ...others] = podiumOf({ top });
  expect(step?.on.map(({ name }) => name)).toEqual(['n0', 'n1', 'n2', 'n3']);
  expect([step?.more, others]).toEqual([56, []]);
  expect([topFive(top).on.length, topFive(top).more]).toEqual([5, 55]);
});

it('Murphy shrinks with every clean goodbye, but does not vanish', () => {
  const sizes = [1, 4, 12, 24, 60].map((now) => murphyAgainst({ now, best: now }).size);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes[0]).toBeLessThan(1);
  expect(sizes.at(-1)).toBeGreaterThan(0.4);
});

it('Murphy gloats over a broken streak, and not before there was one', () => {
  expect(murphyAgainst({ now: 0, best: 7 })).toMatchObject({ is: 'gloating' });
  expect(murphyAgainst({ now: 0, best: 0 })).toEqual({ size: 1, is: 'calm' });
  expect(murphyAgainst({ now: 1, best: 7 })).toMatchObject({ is: 'shrinking' });
});
