/** Whoever believes one of these things, and plays so, is told otherwise: with numbers, in both languages. */
import { describe, expect, it, test } from 'vitest';
import { TEXTS } from '#shared/text/index.ts';
import { judge } from './legal.ts';
import { BELIEFS } from './testing/beliefs.ts';
import { action, contextOf, situation } from './testing/situations.ts';

it('goes through all that the design lists', () => expect(BELIEFS).toHaveLength(22));

describe.each(BELIEFS)('$believed', ({ shows }) => {
  test.each(shows)('in $from, $does: $earns', ({ from, told, does, earns, reads }) => {
    const { verdict } = judge(situation(from, told), action(does), contextOf(told));
    expect(verdict.code).toBe(earns);
    for (const text of Object.values(TEXTS)) {
      const { title, body } = text.reasons[verdict.code](verdict.reasoning, true);
      expect(`${title} ${body}`).toContain(reads[text.tag]);
    }
  });
});
