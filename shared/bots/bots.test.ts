/** Partner bots, one view at a time. */
import { expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import { begin, boardOf, ENDS, RULES_VERSION, viewOf } from '#shared/match/index.ts';
import { BOT, luckOf } from './index.ts';

const board = boardOf(
  {
    rules: RULES_VERSION,
    setup: {
      level: 'first-contact',
      network: { name: 'calm', strength: 1 },
      help: 'guided',
      clock: 'patient',
      speed: 100,
      glass: false,
      occupants: { client: 'sloppy', server: 'sloppy' },
    },
    boardSecret: secretFromText('bots'),
    matchSecret: secretFromText('bots match'),
  },
  levelOf('first-contact'),
);

test('a bot is a function of its view and its luck: asked twice it says the same', () => {
  const { match } = begin(board);
  for (const name of ['steady', 'sloppy'] as const) {
    for (const end of ENDS) {
      const view = viewOf(board, match, end);
      const luck = luckOf(board.header.matchSecret, view);
      expect(BOT[name](view, luck)).toEqual(BOT[name](view, luck));
    }
  }
});

test('a bot sits down as its level begins: LISTEN where it is passive, Ready where it is not', () => {
  const { match } = begin(board);
  const moves = ENDS.map((end) => BOT.steady(viewOf(board, match, end), () => false)?.move);
  expect(moves).toEqual([{ move: 'ready' }, { move: 'act', peer: 'A:40001', action: { do: 'listen' } }]);
});
