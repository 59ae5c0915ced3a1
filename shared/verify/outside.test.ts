import { expect, test } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { OUTSIDE, playedByBots } from './index.ts';

const outside = LEVEL_IDS.filter((id) => OUTSIDE[id] !== undefined);

test('one level is outside the proofs, and says why', () => {
  expect(outside).toEqual(['why-not-two']);
  for (const id of outside) expect(OUTSIDE[id]).toMatch(/no TCP/);
});

test('a level outside the proofs is the only one whose end is no TCP', () => {
  const strange = LEVEL_IDS.filter((id) =>
    Object.values(levelOf(id).ends).some(({ profile }) => profile === 'two-way'),
  );
  expect(strange).toEqual(outside);
});

test.each(outside)('%s is won by bots on every board', (id) => {
  expect(playedByBots(levelOf(id))).toEqual({ matches: 32, won: 32 });
});
