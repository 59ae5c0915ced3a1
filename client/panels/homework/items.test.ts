/** How the tries at an item stand: what was won, what can be gone on with, and nothing of other matches. */
import { expect, test } from 'vitest';
import { itemState } from './items.ts';

const TRIES = ['one', 'two', 'three'].map((match, i) => ({ match, token: 'x', item: i === 2 ? 1 : 0 }));
const won = (match: string, stars: number) => ({ match, ending: 'won', stars }) as const;
const state = (last: Parameters<typeof itemState>[2], held: readonly string[] = [], item = 0) =>
  itemState(TRIES, item, last, (match) => held.includes(match));

test('of two that were won the better one is shown', () =>
  expect(state([won('one', 3), won('two', 1)])).toEqual({ tries: 2, stars: 3, running: null }));

test('what was not won has no stars, and is a try all the same', () =>
  expect(state([{ match: 'one', ending: 'reset', stars: 0 }])).toEqual({ tries: 1, stars: null, running: null }));

test('one that runs can be gone on with, as long as its seat is held', () => {
  expect(state([won('one', 2)], ['one', 'two'])).toEqual({ tries: 1, stars: 2, running: 'two' });
  expect(state([], [])).toEqual({ tries: 0, stars: null, running: null });
});

test('another item, and other matches of this browser, are not its own', () =>
  expect(state([won('three', 3), won('elsewhere', 3)], ['three'])).toEqual({ tries: 0, stars: null, running: null }));
