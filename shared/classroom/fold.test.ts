import { expect, test } from 'vitest';
import { foldClass } from './fold.ts';
import { aLesson } from './testing.ts';

test('a class is the fold of its log', () => {
  const { header, entries, state } = aLesson().join(5).begin().over();
  expect(foldClass(header, entries)).toEqual({ ok: true, value: state });
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});
