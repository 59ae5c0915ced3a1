/** The proof of the level with a backlog would find what is broken. */
import { expect, test } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import { proveFlood } from './flood.ts';

const level = levelOf('flood-and-cookie');

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
