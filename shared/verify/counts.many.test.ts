/** Every level, explored within its bounds, and how many states and edges there are. */
import { expect, test } from 'vitest';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import { type Bounds, type NetworkPass, type Pass, passesOf, prove } from './index.ts';

/** A change of these figures is a change of the rules, of a level or of the abstraction: look before you pin it again. */
const PINNED = [
  ['first-contact', 'murphy', 130244, 631209, 2],
  ['say-it-again', 'murphy', 1683, 9738, 2],
  ['say-it-again', 'script', 1873, 5976, 2],
  ['nobody-home', 'murphy', 407, 1548, 1],
  ['ghost-of-a-syn', 'murphy', 20005, 100963, 2],
  ['ghost-of-a-syn', 'script', 7521, 22665, 2],
  ['two-listeners', 'murphy', 108, 408, 1],
  ['lost-ack-dead-host', 'murphy', 157682, 782921, 4],
  ['lost-ack-dead-host', 'script', 8549, 25527, 4],
  ['back-so-soon', 'murphy', 257181, 953215, 2],
  ['amnesia', 'murphy', 7648, 24094, 16],
  ['slam-the-door', 'murphy', 358950, 936470, 2],
  ['slam-the-door', 'script', 2221, 4054, 2],
  ['forger', 'murphy', 297105, 579465, 1],
  ['server-shutdown', 'murphy', 54690, 210150, 5],
  ['server-shutdown', 'script', 123854, 402657, 3],
  ['both-dial', 'murphy', 15396, 89696, 3],
  ['both-dial', 'script', 12136, 38760, 3],
  ['paper-jam', 'murphy', 156085, 655627, 3],
  ['paper-jam', 'script', 18756, 61591, 3],
  ['silent-partner', 'murphy', 2444, 11105, 2],
  ['silent-partner', 'script', 1533, 4118, 3],
  ['goodbye-properly', 'murphy', 137033, 669253, 1],
  ['goodbye-in-three', 'murphy', 132777, 643380, 1],
  ['one-more-thing', 'script', 28885, 86219, 1],
  ['the-last-ack', 'murphy', 137033, 669253, 1],
  ['the-last-ack', 'script', 7341, 23012, 1],
  ['two-goodbyes-at-once', 'script', 24423, 77567, 1],
] as const;

const SLOW = 120_000;

test.each(PINNED)(
  '%s is proved under %s',
  (id, network, states, edges, won) => {
    const pass = passesOf(levelOf(id)).find((one) => one.network === network) as Pass;
    const { counterexample, ...proof } = prove(levelOf(id), pass);
    expect(counterexample).toBeNull();
    expect(proof).toMatchObject({
      proved: true,
      states,
      edges,
      won,
      deadlocks: 0,
      failures: 0,
      stuck: 0,
      fairCycles: 0,
    });
  },
  SLOW,
);

const SMALL: Bounds = { resends: 0, extras: -1, inbox: 1, thinking: false };

const MERGING: Bounds = { ...SMALL, inbox: 2, thinking: true };
const MIDDLE: Bounds = { resends: 1, extras: 1, inbox: 2, thinking: true };

/** Where the bounds of `npm run verify` take long: the same claims within smaller ones. */
const SMALLER: readonly (readonly [LevelId, NetworkPass, Bounds, number, number, number])[] = [
  ['parcel', 'murphy', MERGING, 125120, 529813, 2],
  ['echo-and-overtake', 'murphy', MERGING, 89232, 359150, 2],
  ['echo-and-overtake', 'script', MIDDLE, 9961, 27254, 2],
  ['one-more-thing', 'murphy', MIDDLE, 324692, 1312952, 1],
  ['the-fin-that-overtook', 'murphy', MERGING, 25688, 88568, 1],
  ['the-fin-that-overtook', 'script', MIDDLE, 3443, 8526, 1],
  ['two-goodbyes-at-once', 'murphy', MIDDLE, 13206, 45480, 1],
  ['grand-tour', 'murphy', SMALL, 149110, 356739, 1],
];

test.each(SMALLER)('%s is proved under %s within small bounds', (id, network, bounds, states, edges, won) => {
  const { counterexample, ...proof } = prove(levelOf(id), { network, bounds });
  expect(counterexample).toBeNull();
  expect(proof).toMatchObject({ proved: true, states, edges, won, deadlocks: 0, failures: 0, stuck: 0, fairCycles: 0 });
});
