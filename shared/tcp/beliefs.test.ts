/** Whoever believes one of these things, and plays so, is told otherwise: with numbers, in both languages. */
import { describe, expect, it, test } from 'vitest';
import { TEXTS } from '#shared/text/index.ts';
import { judge } from './legal.ts';
import { BELIEFS, TO_COME } from './testing/beliefs.ts';
import { action, CONTEXT, situation } from './testing/situations.ts';
import { VERDICT_CODES } from './verdict.ts';

it('goes through all that the design lists', () => expect(BELIEFS).toHaveLength(22));

it('leaves none out of those that came later', () => {
  const earned = BELIEFS.flatMap(({ shows }) => shows.map(({ earns }): string => earns));
  const there = TO_COME.filter((code) => (VERDICT_CODES as readonly string[]).includes(code));
  expect(there.filter((code) => !earned.includes(code))).toEqual([]);
});

describe.each(BELIEFS)('$believed', ({ shows }) => {
  test.each(shows)('in $from, $does: $earns', ({ from, told, does, earns, reads }) => {
    const { verdict } = judge(situation(from, told), action(does), CONTEXT);
    expect(verdict.code).toBe(earns);
    for (const text of Object.values(TEXTS)) {
      const { title, body } = text.reasons[verdict.code](verdict.reasoning, true);
      expect(`${title} ${body}`).toContain(reads[text.tag]);
    }
  });
});
