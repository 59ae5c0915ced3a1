import { expect, test } from 'vitest';
import type { Help } from '#shared/match/index.ts';
import { type BoardPlayed, FIRST_HELP, helpAfter } from './help.ts';

const BOARD: BoardPlayed = { help: 'guided', ending: 'won', stars: 3, refused: 0, glass: false };

/** c: clean; r: refused once; l: lost; h: shown by a hint; a: abandoned; t: the time of a round was up; g: clean behind glass. */
const BOARDS: { readonly [letter: string]: Partial<BoardPlayed> } = {
  c: {},
  r: { stars: 2, refused: 1 },
  l: { ending: 'unreachable', stars: 0 },
  h: { stars: 2 },
  a: { ending: 'abandoned', stars: 0 },
  t: { ending: 'time-up', stars: 0, refused: 1 },
  g: { glass: true },
};

/** Each board is played with the help that is offered, unless one is written behind it. */
function play(boards: string): Help {
  const all = boards.split(' ').filter((word) => word !== '');
  return all.reduce((state, word) => {
    const help = word.endsWith('E') ? 'expert' : word.endsWith('G') ? 'guided' : state.help;
    return helpAfter(state, { ...BOARD, ...BOARDS[word[0] ?? ''], help });
  }, FIRST_HELP).help;
}

test.each([
  ['', 'guided'],
  ['c', 'guided'],
  ['c c', 'standard'],
  ['c c c', 'standard'],
  ['c c c c', 'expert'],
  ['c c c c c c', 'expert'],
  ['c r c', 'guided'],
  ['c h c', 'guided'],
  ['c a c', 'standard'],
  ['c t c', 'standard'],
  ['c g', 'guided'],
  ['r r', 'guided'],
  ['c c r', 'standard'],
  ['c c r r', 'guided'],
  ['c c r c r', 'standard'],
  ['c c l l', 'guided'],
  ['c c r h r', 'standard'],
  ['c c c c r r', 'standard'],
  ['c c c c r r r r', 'guided'],
  // More help than was offered proves nothing new; less was daring, and costs nothing.
  ['c c cG cG', 'standard'],
  ['c c rG rG', 'guided'],
  ['rE rE', 'guided'],
  ['cE cE', 'standard'],
] as const)('after the boards %j the help is %s', (boards, help) => expect(play(boards)).toBe(help));

test('why it is this help is known', () => {
  const fell = helpAfter(helpAfter(FIRST_HELP, BOARD), BOARD);
  const rough = { ...BOARD, help: fell.help, stars: 2, refused: 1 };
  expect([FIRST_HELP, fell, helpAfter(helpAfter(fell, rough), rough)].map(({ because }) => because)).toEqual([
    'start',
    'fell',
    'returned',
  ]);
});
