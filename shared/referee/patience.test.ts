/** How long a class waits for one of its people, before a match and in it, and how much longer for who was given more time. */
import { describe, expect, test } from 'vitest';
import type { Seat } from '#shared/match/index.ts';
import { type Referee, viewOf } from './index.ts';
import {
  DO,
  type Game,
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

const WAIT = 20_000;
const MINUTE = 60_000;
const occupant = (game: Game, seat: 'client' | 'server') => look(game, seat).seats[seat].occupant;
const stretch = (game: Game, seat: Seat, percent: number) => hand(game, { type: 'stretch', seat, percent });
const isReady = (game: Game) => look(game, 'client').ready;

describe('in class, a line that is down', () => {
  test('lets a bot sit in after 20 s, and whoever comes back has the seat and plays on', () => {
    const game = started(inClass());
    line(game, 'client', false);
    pass(game, WAIT - 1);
    expect(occupant(game, 'client')).toBe('person');
    pass(game, 1);
    expect(occupant(game, 'client')).toBe('steady');
    pass(game, 3000);
    expect(look(game, 'client').n).toBeGreaterThan(1);
    line(game, 'client', true);
    expect(look(game, 'server').seats.client).toEqual({ occupant: 'person', line: true });
    while (keepUp(game, 'client') === 0) {
      keepUp(game, 'server');
      pass(game, 1000);
    }
    expect(game.log.findLast(({ seat }) => seat === 'client')?.hand).toBe('own');
  });

  test('is waited for as ever where the other end is a bot anyway', () => {
    const game = started(inClass(['person', 'steady']));
    line(game, 'client', false);
    pass(game, 20 * MINUTE);
    expect(occupant(game, 'client')).toBe('person');
  });

  test('is waited for as ever where nobody of the pair is left', () => {
    const game = started(inClass());
    line(game, 'client', false);
    line(game, 'server', false);
    pass(game, 20 * MINUTE);
    expect([occupant(game, 'client'), occupant(game, 'server')]).toEqual(['person', 'person']);
    line(game, 'server', true);
    pass(game, 1);
    expect([occupant(game, 'client'), occupant(game, 'server')]).toEqual(['steady', 'person']);
  });
});

/** Both lines are up, and the server has said its Ready. */
function serverReady(header = inClass()): Game {
  const game = opened(header);
  for (const seat of ['client', 'server'] as const) line(game, seat, true);
  play(game, 'server', rightMove(look(game, 'server')) ?? { move: 'ready' });
  return game;
}

describe('in class, a Ready that does not come', () => {
  test('from who is here is said by a bot after 20 s, and the seat stays theirs', () => {
    const game = serverReady();
    pass(game, WAIT - 1);
    expect(look(game, 'client')).toMatchObject({ phase: 'waiting', ready: { client: false } });
    pass(game, 1);
    expect(look(game, 'client')).toMatchObject({ phase: 'running', n: 1, seats: { client: { occupant: 'person' } } });
    expect(game.log.at(-1)).toMatchObject({ seat: 'client', hand: 'bot', command: { move: 'ready' } });
    expect(play(game, 'client', { move: 'ready' }, { n: 1, rev: 0 }).result).toBe('resync');
    keepUp(game, 'client');
    expect(look(game, 'client').score).toMatchObject({ decisions: 1, rightAtFirst: 1 });
  });

  test('is LISTEN where that is the Ready of the seat', () => {
    const game = opened(inClass(['person', 'person'], { level: 'first-contact' }));
    for (const seat of ['client', 'server'] as const) line(game, seat, true);
    play(game, 'client', { move: 'ready' });
    pass(game, WAIT);
    expect(look(game, 'server')).toMatchObject({ phase: 'running', connections: [{ tcb: { state: 'LISTEN' } }] });
    expect(game.log.at(-1)).toMatchObject({ seat: 'server', hand: 'bot', command: DO('listen', 'server') });
  });

  test('from who is not here is the Ready of a bot that sits in; whoever comes has the seat', () => {
    const game = opened(inClass());
    line(game, 'server', true);
    play(game, 'server', { move: 'ready' });
    pass(game, WAIT);
    expect(occupant(game, 'client')).toBe('steady');
    pass(game, 1000);
    expect(look(game, 'server').phase).toBe('running');
    line(game, 'client', true);
    expect(look(game, 'server').seats.client).toEqual({ occupant: 'person', line: true });
    keepUp(game, 'client');
  });

  test('from who comes at the last moment is waited for anew', () => {
    const game = opened(inClass());
    line(game, 'server', true);
    play(game, 'server', { move: 'ready' });
    pass(game, WAIT);
    line(game, 'client', true);
    expect(look(game, 'client')).toMatchObject({ phase: 'waiting', seats: { client: { occupant: 'person' } } });
    pass(game, WAIT - 1);
    expect(isReady(game).client).toBe(false);
    pass(game, 1);
    expect(look(game, 'client').phase).toBe('running');
  });

  test('is waited for only while who is ready is here', () => {
    const game = serverReady();
    pass(game, WAIT - 1);
    line(game, 'server', false);
    pass(game, 20 * MINUTE);
    expect(isReady(game)).toEqual({ client: false, server: true });
    line(game, 'server', true);
    pass(game, WAIT - 1);
    expect(look(game, 'client').phase).toBe('waiting');
    pass(game, 1);
    expect(look(game, 'client').phase).toBe('running');
  });

  test('is waited for as long as it takes where nobody is ready, where the other end is a bot, and where it is no class', () => {
    const nobody = opened(inClass());
    for (const seat of ['client', 'server'] as const) line(nobody, seat, true);
    const withBot = opened(inClass(['person', 'steady']));
    line(withBot, 'client', true);
    const atHome = serverReady(headerOf());
    for (const game of [nobody, withBot, atHome]) {
      pass(game, 20 * MINUTE);
      expect(look(game, 'client')).toMatchObject({ phase: 'waiting', ready: { client: false } });
    }
  });

  test('is waited for anew after a freeze and after a restart', () => {
    const game = serverReady();
    pass(game, WAIT - 1);
    hand(game, { type: 'freeze', on: true });
    pass(game, 10 * MINUTE);
    hand(game, { type: 'freeze', on: false });
    pass(game, WAIT - 1);
    expect(isReady(game).client).toBe(false);
    const again = opened(game.header, game.log, 7);
    for (const seat of ['client', 'server'] as const) line(again, seat, true);
    pass(again, WAIT - 1);
    expect(isReady(again).client).toBe(false);
    pass(again, 1);
    expect(look(again, 'client').phase).toBe('running');
  });

  test('from the network is said for it or, where nobody is there, not waited for', () => {
    for (const here of [true, false]) {
      const game = serverReady(inClass(['steady', 'person'], { murphy: 'person' }));
      if (here) line(game, 'network', true);
      pass(game, WAIT + 1000);
      expect(look(game, 'server')).toMatchObject({
        phase: 'running',
        network: { occupant: here ? 'person' : 'calm', ready: true },
      });
      line(game, 'network', true);
      expect(viewOf(game.referee, 'network').occupant).toBe('person');
    }
  });

  test('begins the wait for a line that went down meanwhile', () => {
    const game = serverReady(inClass(['person', 'person'], { murphy: 'person' }));
    line(game, 'network', true);
    pass(game, 10_000);
    hand(game, {
      type: 'play',
      seat: 'network',
      n: 1,
      rev: viewOf(game.referee, 'network').rev,
      move: { move: 'ready' },
    });
    line(game, 'network', false);
    pass(game, 10_000);
    expect(look(game, 'client')).toMatchObject({ phase: 'running', network: { occupant: 'person' } });
    pass(game, WAIT - 1);
    expect(look(game, 'client').network?.occupant).toBe('person');
    pass(game, 1);
    expect(look(game, 'client').network?.occupant).toBe('calm');
  });
});

describe('a seat that was given more time', () => {
  test('is nudged, helped, waited for and begun for so much later', () => {
    const game = serverReady();
    stretch(game, 'client', 200);
    pass(game, 2 * WAIT - 1);
    expect(isReady(game).client).toBe(false);
    pass(game, 1);
    expect(look(game, 'client').phase).toBe('running');
    const nudged = pass(game, 59_999);
    expect(types(nudged)).not.toContain('nudge');
    expect(types(pass(game, 1))).toContain('nudge');
    pass(game, 89_999);
    expect(look(game, 'client').lastJudged).toBeNull();
    pass(game, 1);
    expect(look(game, 'client').lastJudged).toMatchObject({ hand: 'bot' });
    line(game, 'client', false);
    pass(game, 2 * WAIT - 1);
    expect(occupant(game, 'client')).toBe('person');
    pass(game, 1);
    expect(occupant(game, 'client')).toBe('steady');
  });

  test('keeps it when a bot sat in meanwhile, and its partner has what everybody has', () => {
    const game = started(inClass());
    stretch(game, 'client', 300);
    for (let i = 0; i < 2; i++) {
      line(game, 'client', false);
      pass(game, 3 * WAIT);
      line(game, 'client', true);
    }
    expect(game.referee.watches.client.stretch).toBe(300);
    line(game, 'server', false);
    pass(game, WAIT);
    expect(occupant(game, 'server')).toBe('steady');
  });

  test('is nobody’s business: nothing is written, and no view changes', () => {
    const game = started(inClass());
    const written = game.log.length;
    const seen = (referee: Referee) => (['client', 'server'] as const).map((seat) => viewOf(referee, seat));
    const before = seen(game.referee);
    expect(types(stretch(game, 'client', 400))).toEqual(['wake']);
    expect(game.log).toHaveLength(written);
    expect(seen(game.referee)).toEqual(before);
  });

  test('is woken for at its own time', () => {
    const game = started(inClass());
    const { owesSince } = game.referee.watches.client;
    expect(wakeOf(stretch(game, 'client', 150))).toBe((owesSince ?? 0) + 45_000);
  });
});
