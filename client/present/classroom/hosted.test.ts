import { expect, test } from 'vitest';
import { type Hosted, readHosted, withHosted, withoutHosted } from './hosted.ts';

const hosted = (n: number): Hosted => ({ key: `key ${n}`, title: `Class ${n}`, at: n });
const keysOf = (all: readonly Hosted[]) => all.map(({ key }) => key);

test('the class that was looked at last stands first, once, and old ones fall out', () => {
  const all = Array.from({ length: 101 }, (_, n) => hosted(n)).reduce(withHosted, [] as readonly Hosted[]);
  expect(keysOf(all)).toEqual(Array.from({ length: 100 }, (_, n) => `key ${100 - n}`));
  expect(keysOf(withHosted(all, { ...hosted(3), title: 'Anew' })).slice(0, 2)).toEqual(['key 3', 'key 100']);
  expect(withHosted(all, { ...hosted(3), title: 'Anew' })[0]?.title).toBe('Anew');
});

test('one that is over is taken out', () =>
  expect(keysOf(withoutHosted([hosted(1), hosted(2)], 'key 1'))).toEqual(['key 2']));

test.each([
  ['nothing', null],
  ['no list', { key: 'a', title: 'b', at: 1 }],
  ['something else', ['a', null, { key: 1, title: 'b', at: 1 }]],
])('a storage that holds %s holds no class', (_, kept) => expect(readHosted(kept)).toEqual([]));

test('what was kept is read again', () =>
  expect(readHosted(JSON.parse(JSON.stringify([hosted(1)])))).toEqual([hosted(1)]));
