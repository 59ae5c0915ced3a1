/** What the fuzzer takes for wrong: memory that goes on growing, and an answer that blames the server. */
import { expect, test } from 'vitest';
import { growthIn } from './memory.ts';
import { answered, emptyTally } from './tally.ts';

const looks = (of: 'heap' | 'rss', ...values: readonly number[]) =>
  values.map((value) => ({ heap: 30, rss: 150, uncollected: 60, [of]: value }));

test.each([
  ['that has what it needs after the first half', looks('heap', 30, 90, 110, 120, 110, 115), []],
  ['that grows a little', looks('heap', 30, 32, 34, 60, 70, 80), []],
  ['that goes on growing', looks('heap', 30, 60, 90, 120, 150, 180), ['the heap grew from 90 to 180 MB']],
  ['outside the heap', looks('rss', 150, 160, 170, 300, 400, 500), ['the rss grew from 170 to 500 MB']],
])('memory %s', (_, memory, wrong) => expect(growthIn(memory)).toEqual(wrong));

test.each([
  [200, 0, []],
  [404, 1, []],
  [500, 0, ['GET / was answered with 500']],
  [503, 0, ['GET / was answered with 503']],
])('an answer with %s', (status, refused, wrong) => {
  const tally = emptyTally();
  answered(tally, status, 'GET /');
  expect(tally).toMatchObject({ refused, wrong });
});
