/** A level that is watched, at the referee: nothing goes on while a question waits, and nobody else's card is played. */
import { describe, expect, test } from 'vitest';
import { CLOCKS } from '#shared/match/index.ts';
import { DO, type Game, headerOf, look, pass, play, rightMove, started } from './testing.ts';

const LEVEL = { level: 'why-not-two' } as const;

/** The question that this seat is asked, by its id. */
const asked = (game: Game, seat: 'client' | 'server') => look(game, seat).predictions?.open?.id ?? null;

describe.each(CLOCKS)('on the %s clock', (clock) => {
  test('the hosts go on by themselves until both are asked, and then wait for both answers', () => {
    const game = started(headerOf({ ...LEVEL, clock }));
    pass(game, 2000);
    expect([asked(game, 'client'), asked(game, 'server')]).toEqual(['old-syn', 'old-syn']);
    expect(game.referee.match.at).toBe(1000);
    expect(play(game, 'client', { move: 'predict', question: 'old-syn', option: 'opens' }).result).toBe('right');
    pass(game, 20_000);
    expect(game.referee.match.at).toBe(1000);
    play(game, 'server', { move: 'predict', question: 'old-syn', option: 'opens' });
    pass(game, 4000);
    expect([asked(game, 'client'), asked(game, 'server')]).toEqual(['old-data', 'old-data']);
  });

  test('one person and a bot watch it to the win', () => {
    const game = started(headerOf({ ...LEVEL, clock }, ['person', 'sloppy']));
    for (let i = 0; i < 100 && game.referee.match.phase !== 'ended'; i++) {
      const move = rightMove(look(game, 'client'));
      if (move) play(game, 'client', move);
      pass(game, 1500);
    }
    expect(game.referee.match.ending).toBe('won');
    expect(look(game, 'client').score).toMatchObject({ decisions: 5, rightAtFirst: 5, refused: 0 });
  });
});

test('a wrong answer gets the pause of any refused move, and the same number the same receipt', () => {
  const game = started(headerOf(LEVEL));
  pass(game, 2000);
  const wrong = { move: 'predict', question: 'old-syn', option: 'asks-back' } as const;
  const first = play(game, 'client', wrong);
  expect([first.result, first.code, first.wait]).toEqual(['refused', 'foretold-wrong', 1000]);
  expect(play(game, 'client', wrong, { n: first.n }).result).toBe('refused');
  expect(look(game, 'client').score.refused).toBe(1);
});

test('a card of one’s own is not played there', () => {
  const game = started(headerOf(LEVEL));
  pass(game, 2000);
  const { length } = game.log;
  expect(play(game, 'client', DO('discard', 'client')).result).toBe('resync');
  expect(game.log.length).toBe(length);
});
