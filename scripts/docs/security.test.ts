/** Each threat has a defence, and tests that show it and are there. */
import { expect, test } from 'vitest';
import { AREAS } from './threats.ts';
import { isThere } from './titles.ts';

const threats = AREAS.flatMap((area) => area.threats);

test.each(threats.flatMap(({ what, tests }) => tests.map((held) => [what, ...held] as const)))(
  '%s: %s shows what stops it: %s',
  (_, ...held) => expect(isThere(held)).toBe(true),
);

test('no threat goes without a test', () => {
  expect(threats.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test('a test that is not there is missed', () => {
  expect(isThere(['scripts/docs/security.test.ts', 'a test that is not there'])).toBe(false);
  expect(isThere(['scripts/docs/nowhere.test.ts', 'no threat goes without a test'])).toBe(false);
  expect(isThere(['scripts/docs/security.test.ts', 'no threat goes'])).toBe(false);
});
