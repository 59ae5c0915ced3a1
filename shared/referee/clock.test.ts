/** The game clock, and what becomes due by it. */
import { describe, expect, test } from 'vitest';
import { gameTime, realTime } from './clock.ts';
import { DO, hand, headerOf, keepUp, line, look, opened, pass, play, started, wakeOf } from './testing.ts';

describe('the Patient clock', () => {
  test('stands while an end owes something, however long', () => {
    const game = started();
    expect(look(game, 'client').connections[0]?.owed).toBe('call');
    pass(game, 20_000);
    expect(game.referee.match.at).toBe(0);
    expect(game.referee.clock.percent).toBe(0);
  });

  test('runs at 60 to 100 percent of real time while both wait, drawn anew for each wait', () => {
    const percents = new Set<number>();
    for (let seed = 0; seed < 40; seed++) {
      const game = started(headerOf({}, undefined, `clock ${seed}`));
      keepUp(game, 'client');
      percents.add(game.referee.clock.percent);
      pass(game, 2500);
      keepUp(game, 'server');
      percents.add(game.referee.clock.percent);
    }
    expect(Math.min(...percents)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...percents)).toBeLessThanOrEqual(100);
    expect(percents.size).toBeGreaterThan(15);
  });

  test('is scaled by the speed of the match', () => {
    const slow = started(headerOf({ speed: 50 }));
    const fast = started(headerOf({ speed: 400 }));
    for (const game of [slow, fast]) keepUp(game, 'client');
    expect(slow.referee.clock.percent).toBe(Math.floor((fast.referee.clock.percent / 4) * 0.5));
  });
});

describe('the Live clock', () => {
  test('runs always, at the speed of the match', () => {
    const game = started(headerOf({ clock: 'live', speed: 200 }));
    const { real } = game;
    const from = gameTime(game.referee.clock, real);
    expect(game.referee.clock.percent).toBe(200);
    expect(gameTime(game.referee.clock, real + 5000)).toBe(from + 10_000);
  });

  test('resends for a player who does not, after the grace', () => {
    const game = started(headerOf({ clock: 'live', network: { name: 'lossy', strength: 5 }, level: 'grand-tour' }));
    keepUp(game, 'client');
    pass(game, 60_000);
    expect(game.referee.match.segments).toBeGreaterThan(1);
  });

  test('never hangs on a LEAVE that an unanswered FIN forbids', () => {
    const game = started(headerOf({ clock: 'live', level: 'the-last-ack' }));
    // A answers the first FIN; its ACK is lost; B says its FIN again, and A is asleep.
    while (look(game, 'client').connections[0]?.tcb.state !== 'TIME-WAIT') {
      keepUp(game, 'client');
      keepUp(game, 'server');
      pass(game, 1000);
    }
    pass(game, 40_000);
    expect(game.referee.match.at).toBeGreaterThan(30_000);
  });

  test('stands while a line is down', () => {
    const game = started(headerOf({ clock: 'live' }));
    line(game, 'server', false);
    expect(game.referee.clock.percent).toBe(0);
  });
});

test('the real moment of a game moment is the first at which it is that late', () => {
  for (const percent of [1, 37, 60, 83, 100, 400]) {
    const clock = { real: 1000, game: 500, percent, waits: 0 };
    for (const game of [500, 501, 777, 1700]) {
      const real = realTime(clock, game) as number;
      expect(gameTime(clock, real)).toBeGreaterThanOrEqual(game);
      expect(gameTime(clock, real - 1)).toBeLessThan(game === 500 ? 501 : game);
    }
  }
  expect(realTime({ real: 0, game: 0, percent: 0, waits: 0 }, 10)).toBeNull();
});

test('the wake is the moment of the next tick, and waking early or late does the same', () => {
  const play1 = (early: boolean) => {
    const game = started();
    keepUp(game, 'client');
    const wake = wakeOf(game.out) as number;
    game.real = early ? wake - 1 : wake;
    if (early) {
      expect(hand(game, { type: 'wake' }).map((one) => one.type)).toEqual(['wake']);
      expect(wakeOf(game.out)).toBe(wake);
    }
    game.real = wake + (early ? 0 : 300);
    hand(game, { type: 'wake' });
    return game.log;
  };
  expect(play1(true)).toEqual(play1(false));
});

test('what is due is written before the move that comes after it, each at its own time', () => {
  const game = started();
  keepUp(game, 'client');
  game.real += 2500;
  play(game, 'server', DO('leave', 'server'));
  const [tick, move] = game.log.slice(-2);
  expect(tick).toMatchObject({ at: 1200, seat: 'host', n: null, rev: null, command: { host: 'tick' } });
  expect(move?.seat).toBe('server');
  expect(move?.at).toBeGreaterThanOrEqual(1200);
});

test('a clock that was stalled goes on from the tick that it missed, instead of rushing', () => {
  const game = started(headerOf({ clock: 'live' }));
  keepUp(game, 'client');
  const from = game.referee.match.at;
  game.real += 3_600_000;
  hand(game, { type: 'wake' });
  expect(game.referee.match.phase).toBe('running');
  expect(game.referee.match.at).toBe(from + 1200);
  expect(look(game, 'server').connections[0]?.inbox).toHaveLength(1);
});

test('a late wake of less than a second loses no game time', () => {
  const game = started(headerOf({ clock: 'live' }));
  keepUp(game, 'client');
  const from = game.referee.match.at;
  const { real } = game;
  game.real = real + 1200 + 900;
  hand(game, { type: 'wake' });
  expect(gameTime(game.referee.clock, game.real)).toBeGreaterThanOrEqual(from + 1200 + 900 - 1);
});

test('nothing wakes a match that nobody has begun', () => {
  const game = opened(headerOf());
  expect(wakeOf(line(game, 'client', true))).toBeNull();
  expect(wakeOf(line(game, 'server', true))).toBeNull();
});
