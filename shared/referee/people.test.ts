/** Lines, pauses, nudges, help, bots that sit in, and seats that are given up. Real time, moved by hand. */
import { describe, expect, test } from 'vitest';
import { ENDS } from '#shared/match/index.ts';
import { isOver } from './index.ts';
import {
  DO,
  hand,
  headerOf,
  inClass,
  keepUp,
  line,
  look,
  opened,
  pass,
  play,
  rightMove,
  started,
  types,
  wakeOf,
} from './testing.ts';

const MINUTE = 60_000;
const occupant = (game: ReturnType<typeof started>, seat: 'client' | 'server') => look(game, seat).seats[seat].occupant;
const tellsOf = (out: ReturnType<typeof pass>, type: string) => out.filter((one) => one.type === type);

describe('a line that is down', () => {
  test('pauses the match: game time stands, and bots wait too', () => {
    const game = started(headerOf({}, ['person', 'steady']));
    keepUp(game, 'client');
    line(game, 'client', false);
    const { at } = game.referee.match;
    pass(game, 10 * MINUTE);
    expect(game.referee.match.at).toBe(at);
    line(game, 'client', true);
    pass(game, 5000);
    expect(game.referee.match.at).toBeGreaterThan(at);
  });

  test('wakes nobody for a bot that must wait as well', () => {
    const game = started(headerOf({ level: 'goodbye-in-three' }, ['person', 'steady']));
    keepUp(game, 'client');
    // The FIN arrives, and the bot has its answer in hand.
    while (game.referee.watches.server.botAt === null) pass(game, 100);
    const out = line(game, 'client', false);
    expect(wakeOf(out)).toBeNull();
    pass(game, 5 * MINUTE);
    expect(occupant(game, 'client')).toBe('person');
  });

  test('lets a bot sit in after 60 s, if somebody waits', () => {
    const game = started();
    line(game, 'server', false);
    pass(game, MINUTE - 1);
    expect(occupant(game, 'server')).toBe('person');
    pass(game, 1);
    expect(occupant(game, 'server')).toBe('steady');
    expect(look(game, 'client').seats.server).toEqual({ occupant: 'steady', line: false });
  });

  test('lets nobody sit in where nobody waits', () => {
    const game = started();
    line(game, 'server', false);
    line(game, 'client', false);
    pass(game, 20 * MINUTE);
    expect([occupant(game, 'client'), occupant(game, 'server')]).toEqual(['person', 'person']);
  });

  test('counts its absences together', () => {
    const game = started();
    line(game, 'server', false);
    pass(game, 40_000);
    line(game, 'server', true);
    pass(game, 5000);
    line(game, 'server', false);
    pass(game, 19_999);
    expect(occupant(game, 'server')).toBe('person');
    pass(game, 1);
    expect(occupant(game, 'server')).toBe('steady');
  });

  test('gives the seat back to whoever comes back', () => {
    const game = started();
    line(game, 'server', false);
    pass(game, MINUTE);
    line(game, 'server', true);
    expect(look(game, 'client').seats.server).toEqual({ occupant: 'person', line: true });
    expect(play(game, 'client', rightMove(look(game, 'client')) as never).result).toBe('right');
  });

  test('that was down before the match began counts from its beginning', () => {
    const game = opened(headerOf());
    line(game, 'client', true);
    line(game, 'server', true);
    play(game, 'server', { move: 'ready' });
    line(game, 'server', false);
    pass(game, 10 * MINUTE);
    play(game, 'client', { move: 'ready' });
    expect(occupant(game, 'server')).toBe('person');
    pass(game, MINUTE - 1);
    expect(occupant(game, 'server')).toBe('person');
    pass(game, 1);
    expect(occupant(game, 'server')).toBe('steady');
  });
});

describe('a seat that owes something and does nothing', () => {
  test('is nudged once, after 30 s', () => {
    const game = started();
    const out = pass(game, 29_000 - 1000);
    expect(tellsOf(out, 'nudge')).toEqual([]);
    expect(tellsOf(pass(game, 5000), 'nudge')).toEqual([{ type: 'nudge', seat: 'client' }]);
    expect(tellsOf(pass(game, 20_000), 'nudge')).toEqual([]);
  });

  test('is nudged anew after it has moved', () => {
    const game = started();
    pass(game, 35_000);
    play(game, 'client', DO('leave', 'client'));
    expect(tellsOf(pass(game, 31_000), 'nudge')).toEqual([{ type: 'nudge', seat: 'client' }]);
  });

  test('has one move made by a bot after 75 s, which earns nothing', () => {
    const game = started();
    pass(game, 76_000);
    expect(look(game, 'client').connections[0]?.tcb.state).toBe('FIN-WAIT-1');
    expect(look(game, 'client').lastJudged).toMatchObject({ hand: 'bot', verdict: { verdict: 'right' } });
    expect(look(game, 'client').score).toMatchObject({ decisions: 1, rightAtFirst: 0, refused: 0 });
    expect(occupant(game, 'client')).toBe('person');
  });

  test("has its number taken by the bot's move: its own with that number has to look again", () => {
    const game = started();
    const { n, rev } = look(game, 'client');
    pass(game, 76_000);
    const receipt = play(game, 'client', DO('leave', 'client'), { n: n + 1, rev });
    expect(receipt.result).toBe('resync');
    expect(receipt.view).toEqual(look(game, 'client'));
  });

  test('has it told to its own seat only', () => {
    const game = started();
    const out = pass(game, 74_500);
    expect(tellsOf(out, 'tell').filter((one) => 'seat' in one && one.seat === 'server')).toEqual([]);
  });

  test('is replaced at the third help, and can take its seat back by a move', () => {
    const game = started(headerOf({ level: 'grand-tour' }));
    const replaced = () => occupant(game, 'client') !== 'person';
    for (let waited = 0; !replaced(); waited++) {
      expect(waited).toBeLessThan(100);
      pass(game, 5000);
      keepUp(game, 'server');
    }
    expect(occupant(game, 'client')).toBe('steady');
    expect(game.referee.board.header.setup.occupants.client).toBe('person');
    play(game, 'client', { move: 'hint', peer: 'B:80', grade: 1 });
    expect(occupant(game, 'client')).toBe('person');
  });

  test('is left alone where nobody waits for it', () => {
    const game = started(headerOf({}, ['person', 'steady']));
    pass(game, 10 * MINUTE);
    expect(look(game, 'client').connections[0]?.tcb.state).toBe('ESTABLISHED');
    expect(occupant(game, 'client')).toBe('person');
  });
});

describe('leaving', () => {
  test('gives the seat to a bot at once, and the partner plays on', () => {
    const game = started();
    hand(game, { type: 'leave', seat: 'client', bot: 'sloppy' });
    expect(occupant(game, 'client')).toBe('sloppy');
    pass(game, 5000);
    expect(look(game, 'client').connections[0]?.tcb.state).not.toBe('ESTABLISHED');
  });

  test('ends the match when nobody is left', () => {
    const game = started();
    hand(game, { type: 'leave', seat: 'client', bot: 'steady' });
    hand(game, { type: 'leave', seat: 'server', bot: 'steady' });
    expect(look(game, 'server').ending).toBe('abandoned');
  });

  test('waits for a partner who may come back, although a bot sits there', () => {
    const game = started(inClass());
    line(game, 'server', false);
    pass(game, 21_000);
    expect(occupant(game, 'server')).toBe('steady');
    hand(game, { type: 'leave', seat: 'client', bot: 'steady', awaited: ['server'] });
    const written = game.log.length;
    pass(game, 600_000);
    expect(game.log).toHaveLength(written);
    expect(look(game, 'server')).toMatchObject({ phase: 'running', seats: { server: { occupant: 'person' } } });
    line(game, 'server', true);
    pass(game, 5000);
    expect(game.log.slice(written).map(({ seat }) => seat)).toContain('client');
  });

  test('after the end changes nothing', () => {
    const game = started(headerOf({}, ['person', 'steady']));
    hand(game, { type: 'leave', seat: 'client', bot: 'steady' });
    const written = game.log.length;
    hand(game, { type: 'leave', seat: 'client', bot: 'steady' });
    expect(game.log).toHaveLength(written);
  });
});

describe('a partner bot', () => {
  test('plays at the pace of a person, quicker in a quick match', () => {
    const begun = (speed: 100 | 400) => {
      const game = opened(headerOf({ level: 'goodbye-in-three', speed }, ['steady', 'person']));
      line(game, 'server', true);
      play(game, 'server', { move: 'ready' });
      return game;
    };
    const [game, game2] = [begun(100), begun(400)];
    const moved = (one: typeof game) =>
      one.log.find((entry) => 'move' in entry.command && entry.command.move === 'act');
    for (const one of [game, game2]) {
      const { real } = one;
      while (!moved(one)) pass(one, 10);
      expect(one.real - real).toBeLessThan(1200);
    }
    expect(game.real).toBeGreaterThan(game2.real + 200);
  });

  test('plays a solo match to its end, together with somebody who does everything right', () => {
    for (const bot of ['steady', 'sloppy'] as const) {
      const game = started(headerOf({ level: 'grand-tour' }, ['person', bot]));
      for (let i = 0; look(game, 'client').phase === 'running'; i++) {
        expect(i).toBeLessThan(1000);
        keepUp(game, 'client');
        pass(game, 1000);
      }
      expect(look(game, 'client').ending).toBe('won');
    }
  });

  test('sits down by itself, and the match begins when the person is ready', () => {
    const game = opened(headerOf({ level: 'first-contact' }, ['person', 'steady']));
    line(game, 'client', true);
    pass(game, 500);
    expect(look(game, 'client').ready).toEqual({ client: false, server: true });
    play(game, 'client', { move: 'ready' });
    expect(look(game, 'client').phase).toBe('running');
  });
});

test('only what changes a view is told: a line to both, a move of the partner that did not arrive to nobody', () => {
  const game = started();
  expect(types(line(game, 'server', false)).filter((type) => type === 'tell')).toHaveLength(2);
  line(game, 'server', true);
  const out = hand(game, { type: 'wake' });
  expect(types(out)).toEqual(['wake']);
});

test('a line that goes down with what ends the match is not written behind its end', () => {
  const game = started(headerOf({ level: 'first-contact', clock: 'live' }));
  while (!isOver(game.referee)) {
    const deaf = { ...game, log: [...game.log] };
    deaf.real += 1000;
    line(deaf, 'client', false);
    if (isOver(deaf.referee)) expect(deaf.log.at(-1)?.command).toEqual({ host: 'tick' });
    for (const end of ENDS) keepUp(game, end);
    pass(game, 200);
  }
  expect(game.log.at(-1)?.command).toEqual({ host: 'tick' });
});
