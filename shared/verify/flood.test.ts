/** The proof of the level with a backlog, and that it would find what is broken. */
import { expect, test } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import { proveFlood } from './flood.ts';
import { passesOf, prove } from './index.ts';

const level = levelOf('flood-and-cookie');

/** A change of these figures is a change of the rules, of the level or of the bounds: look before you pin it again. */
test.each([
  [0, 6635, 6778, 781],
  [1, 18954, 24244, 2083],
])('it is proved within the bounds of pass %i', { timeout: 120_000 }, (at, states, edges, won) => {
  const pass = passesOf(level)[at];
  if (!pass) throw new Error('it has two passes');
  const { counterexample, ...proof } = prove(level, pass);
  expect(counterexample).toBeNull();
  expect(proof).toMatchObject({ proved: true, states, edges, won, deadlocks: 0, failures: 0, stuck: 0 });
});

const SMALL = { chairs: 2, first: 3, second: 1, mischief: 1, needless: 0 };

test('clients that give up before they may say it again are not always served', () => {
  const hasty = proveFlood(level, SMALL, (small) => ({ ...small, userTimeout: { patient: 3000, live: 3000 } }));
  expect(hasty.proved).toBe(false);
  expect(hasty.failures).toBeGreaterThan(0);
});

test('one half-open connection more than may be is found', () => {
  const careless = proveFlood(level, SMALL, (small) => ({
    ...small,
    ends: { ...small.ends, server: { ...small.ends.server, backlog: 3 } },
  }));
  expect(careless.counterexample?.what).toBe('more is half open than may be');
});
