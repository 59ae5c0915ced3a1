import { expect, test } from 'vitest';
import { LEVEL_IDS, type LevelId } from '#shared/levels/index.ts';
import { CLEAN } from './drawn.testing.ts';
import { nextLevel, PATH, roleFor, TUTORIAL, weatherFor } from './path.ts';
import { after, NOTHING_YET, type Progress } from './progress.ts';

const wonIn = (levels: readonly LevelId[], stars: 1 | 3 = 3): Progress =>
  levels.map((level, i) => ({ ...CLEAN, level, stars, match: `m${i}` })).reduce(after, NOTHING_YET);

test('every level stands once on the path, and the Grand tour at its end', () => {
  const all = PATH.flatMap(({ levels }) => levels);
  expect(all.toSorted()).toEqual([...LEVEL_IDS].sort());
  expect(all.at(-1)).toBe('grand-tour');
});

test('the tutorial comes first, then the path, then the stars that are missing', () => {
  expect(nextLevel(NOTHING_YET)).toEqual({ level: 'first-contact', because: 'tutorial' });
  expect(nextLevel(wonIn(TUTORIAL.slice(0, 1)))).toEqual({ level: TUTORIAL[1], because: 'tutorial' });
  expect(nextLevel(wonIn(TUTORIAL)).because).not.toBe('tutorial');
  expect(nextLevel(wonIn(LEVEL_IDS, 1))).toEqual({ level: 'first-contact', because: 'stars' });
  expect(nextLevel(wonIn(LEVEL_IDS))).toEqual({ level: 'grand-tour', because: 'done' });
});

test('the other end is offered once one has been won', () => {
  expect(roleFor(NOTHING_YET, 'grand-tour')).toBe('client');
  expect(roleFor(wonIn(['grand-tour']), 'grand-tour')).toBe('server');
});

test('the Grand tour is calm until it has been won, and then meets one weather after the other', () => {
  expect(weatherFor('grand-tour', 0)).toBeNull();
  expect(new Set([1, 2, 3, 4, 5].map((won) => weatherFor('grand-tour', won)?.name)).size).toBe(5);
  expect(weatherFor('grand-tour', 6)).toEqual(weatherFor('grand-tour', 1));
  expect(weatherFor('first-contact', 3)).toBeNull();
});
