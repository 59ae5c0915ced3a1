import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { secret } from '#shared/base/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { freshNickname, nicknameAt, nicknameCount } from './index.ts';

const KEY = secret('0'.repeat(32));

describe.each(LANGUAGES)('nicknames in %s', (tag) => {
  const words = TEXTS[tag].classroom.nicknames;
  const all = Array.from({ length: nicknameCount(words) }, (_, draw) => nicknameAt(words, draw));

  test('are all different', () => expect(new Set(all).size).toBe(all.length));

  test('are drawn again until nobody has the same, down to the last one', () => {
    const taken = new Set<string>();
    for (let i = 0; i < 100; i++) taken.add(freshNickname(words, taken, KEY, i));
    expect(taken.size).toBe(100);
    for (const last of [all[0], all[700], all.at(-1)]) {
      const others = new Set(all.filter((name) => name !== last));
      expect(freshNickname(words, others, KEY, 's1')).toBe(last);
    }
  });

  test('have a number when all are taken', () => {
    const name = freshNickname(words, new Set(all), KEY, 's1');
    expect(name).toMatch(/ 2$/);
    expect(all).toContain(name.replace(/ 2$/, ''));
  });

  test('depend on who is named, and on nothing else', () => {
    const none = new Set<string>();
    fc.assert(
      fc.property(fc.nat(), (spin) => {
        expect(freshNickname(words, none, KEY, 's1', spin)).toBe(freshNickname(words, none, KEY, 's1', spin));
      }),
    );
    const drawn = new Set(Array.from({ length: 60 }, (_, i) => freshNickname(words, none, KEY, `s${i}`)));
    expect(drawn.size).toBeGreaterThan(50);
  });
});

it('counts through all, then begins anew', () => {
  const words = { first: ['Brave', 'Kind'], second: ['Otter', 'Owl'], between: ' ' };
  expect([0, 1, 2, 3, 4].map((draw) => nicknameAt(words, draw))).toEqual([
    'Brave Otter',
    'Brave Owl',
    'Kind Otter',
    'Kind Owl',
    'Brave Otter',
  ]);
});
