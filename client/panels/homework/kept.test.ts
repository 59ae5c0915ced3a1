/** What a browser keeps of homework outlives the page, and nothing that stands in its storage can break it. */
import { describe, expect, test } from 'vitest';
import { MOST_TRIES } from '#shared/classroom/index.ts';
import { type KeptTry, openHomeworkStore, withTry } from './kept.ts';

const drawer = (text: string | null = null) => {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, next: string) => {
      kept = next;
    },
  };
};
const full = {
  getItem: () => null,
  setItem: () => {
    throw new Error('full');
  },
};
const aTry = (match: string, item = 0): KeptTry => ({ match, token: `${match}.x`, item });
const HOMEWORK = { link: 'a.1.x', name: 'Ada', tries: [aTry('one'), aTry('two', 1)] };

test('it is there after a reload', () => {
  const storage = drawer();
  expect(openHomeworkStore(storage).keep(HOMEWORK)).toBe(true);
  expect(openHomeworkStore(storage).find('a.1.x')).toEqual(HOMEWORK);
  expect(openHomeworkStore(storage).find('a.2.x')).toEqual({ link: 'a.2.x', name: null, tries: [] });
});

test.each([
  ['no storage', null],
  ['a full one', full],
])('with %s it lasts as long as the page, and says so', (_, storage) => {
  const store = openHomeworkStore(storage);
  expect(store.keep(HOMEWORK)).toBe(false);
  expect(store.find('a.1.x')).toEqual(HOMEWORK);
});

test.each(['', '{', 'null', '7', '{}', '[null]', '[{"link":"a.1.x"}]', '[{"link":1,"tries":[]}]'])(
  '%j holds no homework',
  (text) => expect(openHomeworkStore(drawer(text)).find('a.1.x').tries).toEqual([]),
);

test('of a try that does not read the others stay', () => {
  const text = JSON.stringify([{ ...HOMEWORK, tries: [null, { match: 'x' }, aTry('one')] }]);
  expect(openHomeworkStore(drawer(text)).find('a.1.x').tries).toEqual([aTry('one')]);
});

describe('of very many tries', () => {
  const many = Array.from({ length: MOST_TRIES }, (_, i) => aTry(`try ${i}`));

  test('the oldest goes', () =>
    expect(withTry(many, aTry('new'), ({ match }) => Number(match === 'new'))).toEqual([
      ...many.slice(1),
      aTry('new'),
    ]));

  test('but not the best', () => {
    const next = withTry(many, aTry('new'), ({ match }) => Number(match === 'try 0'));
    expect(next).toEqual([many[0], ...many.slice(2), aTry('new')]);
  });

  test('one that is there already is there once', () =>
    expect(withTry([aTry('one')], aTry('one'), () => 0)).toHaveLength(1));
});
