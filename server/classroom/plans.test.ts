/** What a host types stands on every screen of the room. */
import { expect, test } from 'vitest';
import { LONGEST_TITLE } from '#shared/classroom/index.ts';
import { reasonFrom, titleFrom } from './plans.ts';

test.each([
  ['title', titleFrom, LONGEST_TITLE],
  ['reason', reasonFrom, 80],
] as const)('a %s is one line of what can be seen, and no longer than its place', (_, from, longest) => {
  expect(from(' Year\u202e 9\r\n  TCP\u200b ')).toBe('Year 9 TCP');
  expect(from('<b>&amp;</b>')).toBe('<b>&amp;</b>');
  expect(from('👍🏽'.repeat(200))).toBe('👍🏽'.repeat(longest));
});
