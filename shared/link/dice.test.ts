import { expect, test } from 'vitest';
import { diceOf, THROWN, THROWS, throwsSaid } from './dice.ts';
import { STRENGTHS } from './network.ts';
import { NETWORK_NAMES } from './personalities/index.ts';

const EVERY = NETWORK_NAMES.flatMap((name) => STRENGTHS.map((strength) => ({ name, strength })));

test.each(EVERY)('every throw means one thing: $name $strength', (network) => {
  for (const { throws } of diceOf(network)) {
    const counts = THROWN.map((thrown) => throws[thrown]);
    expect(counts.every((count) => count >= 0)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(THROWS);
  }
});

test.each([
  ['calm', 5, null, { lose: 0, delay: 0, duplicate: 0, deliver: 36 }],
  ['lossy', 1, null, { lose: 3, delay: 0, duplicate: 0, deliver: 33 }], // 80 permille
  ['lossy', 5, null, { lose: 13, delay: 0, duplicate: 0, deliver: 23 }], // 350 permille
  ['jittery', 4, null, { lose: 0, delay: 18, duplicate: 0, deliver: 18 }], // 500 permille
  ['echo', 1, null, { lose: 0, delay: 0, duplicate: 7, deliver: 29 }], // 200 permille
  ['bursty', 5, null, { lose: 15, delay: 0, duplicate: 0, deliver: 21 }], // 260 of 610 in bad weather, all lost in it
  ['spiteful', 5, 'last-ack', { lose: 34, delay: 0, duplicate: 0, deliver: 2 }], // 950 permille
  ['spiteful', 5, null, { lose: 0, delay: 0, duplicate: 0, deliver: 36 }],
] as const)('the dice of %s %i for %s are near its chances', (name, strength, role, throws) => {
  expect(diceOf({ name, strength }).find((row) => row.role === role)?.throws).toEqual(throws);
});

test('throws are said by their borders', () => {
  expect([throwsSaid(0, 6), throwsSaid(6, 1), throwsSaid(7, 29), throwsSaid(0, 0)]).toEqual([
    '11–16',
    '21',
    '22–66',
    null,
  ]);
});
