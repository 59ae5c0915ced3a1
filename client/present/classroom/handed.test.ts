/** What a teacher brings in: the messages of a file, and what is said of it. */
import { expect, test } from 'vitest';
import { type Brought, outcomeOf, readHanded } from './handed.ts';

const HEAD = { class: 'abc', task: 0, name: 'Ada', at: 7, late: true };
const FILE = {
  synfin: 'homework',
  version: 1,
  ...HEAD,
  title: 'Until Friday',
  results: [
    { item: 0, tries: 2, result: { match: 'x' }, proof: 'one' },
    { item: 1, tries: 1, result: { match: 'y' }, proof: 'two' },
  ],
};

test('each result is sent with what is signed beside it, and nothing else', () =>
  expect(readHanded(JSON.stringify(FILE))).toEqual({
    name: 'Ada',
    late: true,
    works: [
      { work: { ...HEAD, item: 0, tries: 2, result: { match: 'x' } }, proof: 'one' },
      { work: { ...HEAD, item: 1, tries: 1, result: { match: 'y' } }, proof: 'two' },
    ],
  }));

test.each([
  ['nothing', ''],
  ['no JSON', 'Dear teacher,'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a journey', JSON.stringify({ format: 'synfin-journey', version: 1 })],
  ['a later version', JSON.stringify({ ...FILE, version: 2 })],
  ['no result', JSON.stringify({ ...FILE, results: [] })],
  ['results without end', JSON.stringify({ ...FILE, results: Array(101).fill({}) })],
])('%s is no file of homework', (_, text) => expect(readHanded(text)).toBeNull());

test('what is broken inside is the server’s to refuse', () =>
  expect(readHanded(JSON.stringify({ ...FILE, results: [null] }))?.works).toHaveLength(1));

test.each<[readonly Brought[], Brought]>([
  [['taken', 'taken'], 'taken'],
  [['known', 'known'], 'known'],
  [['known', 'taken'], 'taken'],
  [['taken', 'changed'], 'changed'],
  [['failed', 'taken'], 'failed'],
  [['changed', 'another'], 'another'],
])('of results that are %j it is said: %s', (brought, said) => expect(outcomeOf(brought)).toBe(said));
