/** What is worth practising is what was believed wrongly most often, where a level practises it. */
import { expect, test } from 'vitest';
import { beliefOf, practisedBy } from '#shared/beliefs/index.ts';
import { toPractise } from './practise.ts';

test('the belief behind most refusals comes first, with the level that practises it', () => {
  const [first, second] = toPractise(['leave-too-early', 'ack-of-last-octet', 'ack-of-last-octet'], 3);
  expect(first?.belief).toBe(beliefOf('ack-of-last-octet'));
  expect(second?.belief).toBe(beliefOf('leave-too-early'));
  expect(first?.level).toBe(practisedBy(beliefOf('ack-of-last-octet')));
});

test('who made no mistake has nothing to practise, and nobody more than a few things', () => {
  expect(toPractise([], 3)).toEqual([]);
  expect(toPractise(['leave-too-early', 'ack-of-last-octet', 'bare-fin', 'fin-twice', 'seq-is-iss'], 2)).toHaveLength(
    2,
  );
});
