/** The proof of the level with a backlog, within the bounds of `npm run verify`. */
import { expect, test } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import { passesOf, prove } from './index.ts';

const level = levelOf('flood-and-cookie');

/** A change of these figures is a change of the rules, of the level or of the bounds: look before you pin it again. */
test.each([
  [0, 6635, 6778, 781],
  [1, 18968, 24258, 2083],
])('it is proved within the bounds of pass %i', { timeout: 120_000 }, (at, states, edges, won) => {
  const pass = passesOf(level)[at];
  if (!pass) throw new Error('it has two passes');
  const { counterexample, ...proof } = prove(level, pass);
  expect(counterexample).toBeNull();
  expect(proof).toMatchObject({ proved: true, states, edges, won, deadlocks: 0, failures: 0, stuck: 0 });
});
