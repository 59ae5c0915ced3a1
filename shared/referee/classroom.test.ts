/** What a class needs of a match: all tables are frozen and go on, a round is over for everybody, and who leads it has a glance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOCKS, type Command, ENDS, NETWORK_CARDS } from '#shared/match/index.ts';
import { debriefOf, glanceAt, isOver, viewOf } from './index.ts';
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
  started,
  types,
  wakeOf,
} from './testing.ts';

const MINUTE = 60_000;
const freeze = (game: Game, on = true) => hand(game, { type: 'freeze', on });
const occupant = (game: Game, seat: 'client' | 'server') => look(game, seat).seats[seat].occupant;
const hostWrote = (game: Game, what: string) =>
  game.log.filter(({ command }) => 'host' in command && command.host === what);

describe('a match that is frozen', () => {
  test.each(CLOCKS)(
    'on the %s clock: time stands, moves are held back, nobody is woken, and then it goes on',
    (clock) => {
      const game = started(inClass(['person', 'person'], { clock }));
      const told = freeze(game);
      const { at } = game.referee.match;
      expect(types(told)).toEqual(['append', 'tell', 'tell', 'wake']);
      expect(wakeOf(told)).toBeNull();
      pass(game, 20 * MINUTE);
      expect(game.referee.match.at).toBe(at);
      const { n } = look(game, 'client');
      expect(play(game, 'client', DO('leave', 'client')).result).toBe('paused');
      expect(look(game, 'client')).toMatchObject({ n, frozen: true });
      freeze(game, false);
      expect(look(game, 'client').frozen).toBe(false);
      keepUp(game, 'client');
      pass(game, 3000);
      expect(game.referee.match.at).toBeGreaterThan(at);
    },
  );

  test('is told to the network as to both ends', () => {
    const game = opened(headerOf({ murphy: 'person' }, ['person', 'person']));
    expect(types(freeze(game)).filter((type) => type === 'tell')).toHaveLength(3);
    expect(viewOf(game.referee, 'network').frozen).toBe(true);
    expect(ENDS.map((end) => look(game, end).frozen)).toEqual([true, true]);
  });

  test('writes one entry, however often it is frozen, and so once it goes on', () => {
    const game = started(inClass());
    for (const on of [false, true, true, true, false, false]) freeze(game, on);
    expect(hostWrote(game, 'freeze').map(({ command }) => command)).toEqual([
      { host: 'freeze', on: true },
      { host: 'freeze', on: false },
    ]);
  });

  test('before it has begun waits for no Ready, and a bot says none', () => {
    const game = opened(inClass(['person', 'steady'], { level: 'first-contact' }));
    freeze(game);
    line(game, 'client', true);
    pass(game, MINUTE);
    expect(play(game, 'client', { move: 'ready' }).result).toBe('paused');
    expect(look(game, 'client').ready).toEqual({ client: false, server: false });
    freeze(game, false);
    pass(game, 1000);
    expect(look(game, 'client').ready).toEqual({ client: false, server: true });
  });

  test('lets its bots rest', () => {
    const game = started(inClass(['person', 'steady'], { level: 'goodbye-in-three' }));
    keepUp(game, 'client');
    while (game.referee.watches.server.botAt === null) pass(game, 100);
    freeze(game);
    const written = game.log.length;
    pass(game, 10 * MINUTE);
    expect(game.log).toHaveLength(written);
    freeze(game, false);
    pass(game, 2000);
    expect(game.log.length).toBeGreaterThan(written + 1);
  });

  test('hurries nobody: the nudge and the help begin anew when it goes on', () => {
    const game = started(inClass());
    pass(game, 28_000);
    freeze(game);
    expect(types(pass(game, 10 * MINUTE))).toEqual([]);
    freeze(game, false);
    expect(types(pass(game, 29_999))).not.toContain('nudge');
    expect(types(pass(game, 1))).toContain('nudge');
    pass(game, 40_000);
    expect(look(game, 'client').lastJudged).toBeNull();
    pass(game, 5000);
    expect(look(game, 'client').lastJudged).toMatchObject({ hand: 'bot' });
  });

  test('replaces nobody whose line is down: that wait, too, begins anew', () => {
    const game = started(headerOf());
    line(game, 'server', false);
    pass(game, 50_000);
    freeze(game);
    pass(game, 10 * MINUTE);
    expect(occupant(game, 'server')).toBe('person');
    freeze(game, false);
    pass(game, MINUTE - 1);
    expect(occupant(game, 'server')).toBe('person');
    pass(game, 1);
    expect(occupant(game, 'server')).toBe('steady');
  });

  test('counts no absence that begins and ends meanwhile', () => {
    const game = started(headerOf());
    freeze(game);
    line(game, 'server', false);
    pass(game, 50_000);
    line(game, 'server', true);
    freeze(game, false);
    line(game, 'server', false);
    pass(game, MINUTE - 1);
    expect(occupant(game, 'server')).toBe('person');
  });

  test('is so after a restart, and goes on from there', () => {
    const game = started(inClass());
    freeze(game);
    const again = opened(game.header, game.log, 5);
    for (const end of ENDS) line(again, end, true);
    pass(again, 10 * MINUTE);
    expect(look(again, 'client')).toEqual({ ...look(game, 'client'), rev: look(again, 'client').rev });
    expect(play(again, 'client', DO('leave', 'client')).result).toBe('paused');
    freeze(again, false);
    expect(play(again, 'client', DO('leave', 'client')).result).toBe('refused');
  });
});

describe('the end of a round', () => {
  test.each(['time-up', 'called-off'] as const)('%s ends a match that runs, once', (why) => {
    const game = started(inClass());
    const out = hand(game, { type: 'stop', why });
    expect(types(out)).toEqual(['append', 'tell', 'tell', 'wake', 'ended']);
    expect(look(game, 'client')).toMatchObject({ phase: 'ended', ending: why });
    const written = game.log.length;
    expect(types(hand(game, { type: 'stop', why }))).toEqual(['wake']);
    expect(game.log).toHaveLength(written);
  });

  test('ends one that still waits for a Ready, or that is frozen', () => {
    const waiting = opened(inClass());
    hand(waiting, { type: 'stop', why: 'time-up' });
    expect(look(waiting, 'server').ending).toBe('time-up');
    const frozen = started(inClass());
    freeze(frozen);
    hand(frozen, { type: 'stop', why: 'called-off' });
    expect(look(frozen, 'client')).toMatchObject({ frozen: false, ending: 'called-off' });
    expect(types(freeze(frozen))).toEqual(['wake']);
  });

  test('changes nothing of a match that was won', () => {
    const game = started(inClass(['person', 'steady'], { level: 'goodbye-in-three' }));
    while (!isOver(game.referee)) {
      keepUp(game, 'client');
      pass(game, 1000);
    }
    hand(game, { type: 'stop', why: 'time-up' });
    expect(look(game, 'client').ending).toBe('won');
  });

  test('leaves what was reached, and is no finish', () => {
    const game = started(inClass(['person', 'steady'], { level: 'grand-tour' }));
    while (glanceAt(game.referee).goals.met === 0) {
      keepUp(game, 'client');
      pass(game, 500);
    }
    const { met } = glanceAt(game.referee).goals;
    hand(game, { type: 'stop', why: 'time-up' });
    expect(glanceAt(game.referee)).toMatchObject({ over: true, goals: { met } });
    expect(debriefOf(game.referee)).toMatchObject({
      ending: 'time-up',
      stars: { client: 0, server: 0 },
      pair: { finish: 0, economy: 0 },
    });
  });
});

describe('a glance', () => {
  test('tells who is here, how they get on, and since when a seat is silent', () => {
    const game = started(inClass());
    const silentSince = game.real - 1000;
    expect(glanceAt(game.referee)).toEqual({
      phase: 'running',
      over: false,
      seats: {
        client: {
          occupant: 'person',
          here: true,
          silentSince,
          decisions: 0,
          rightAtFirst: 0,
          refused: 0,
          refusedInARow: 0,
        },
        server: {
          occupant: 'person',
          here: true,
          silentSince: null,
          decisions: 0,
          rightAtFirst: 0,
          refused: 0,
          refusedInARow: 0,
        },
      },
      goals: { met: 2, of: 4 },
    });
    for (let i = 0; i < 3; i++) {
      play(game, 'client', DO('leave', 'client'));
      pass(game, 1000);
    }
    expect(glanceAt(game.referee).seats.client).toMatchObject({ refused: 3, refusedInARow: 3 });
    keepUp(game, 'client');
    line(game, 'client', false);
    expect(glanceAt(game.referee).seats.client).toMatchObject({
      here: false,
      silentSince: null,
      decisions: 1,
      rightAtFirst: 0,
      refusedInARow: 0,
    });
  });

  test('tells since when nobody at a table has said Ready, until somebody does', () => {
    const game = opened(inClass());
    line(game, 'client', true);
    const since = game.real;
    pass(game, MINUTE);
    line(game, 'server', true);
    const silent = () => ENDS.map((end) => glanceAt(game.referee).seats[end].silentSince);
    expect(silent()).toEqual([since, game.real]);
    pass(game, MINUTE);
    play(game, 'client', { move: 'ready' });
    expect(silent()).toEqual([null, game.real - MINUTE]);
    freeze(game);
    expect(silent()).toEqual([null, null]);
  });

  test('has the network where a person is that', () => {
    const game = opened(headerOf({ murphy: 'person' }));
    line(game, 'network', true);
    expect(glanceAt(game.referee).seats.network).toEqual({ occupant: 'person', here: true, silentSince: game.real });
  });
});

const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('move' as const), end: fc.constantFrom(...ENDS) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('card' as const), card: fc.constantFrom(...NETWORK_CARDS) }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('line' as const), end: fc.constantFrom(...ENDS), up: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 200_000 }) }) },
);

const isComingOrGoing = (command: Command): boolean =>
  'host' in command && (command.host === 'line' || (command.host === 'occupant' && command.occupant === 'person'));

test('whatever is done at a frozen table, nothing becomes of it but lines that come and go, and who takes a seat back', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 15 }), fc.array(deed, { maxLength: 25 }), (before, meanwhile) => {
      const game = opened({ ...inClass(), setup: { ...inClass().setup, murphy: 'person' } });
      const does = (one: (typeof before)[number]) => {
        const { n, rev } = viewOf(game.referee, 'network');
        if (one.does === 'move') play(game, one.end, DO('resend', one.end));
        else if (one.does === 'line') line(game, one.end, one.up);
        else if (one.does === 'wait') pass(game, one.ms);
        else hand(game, { type: 'play', seat: 'network', n: n + 1, rev, move: { move: 'fate', card: one.card } });
      };
      for (const seat of ENDS) line(game, seat, true);
      line(game, 'network', true);
      for (const end of ENDS) keepUp(game, end);
      hand(game, { type: 'play', seat: 'network', n: 1, rev: 0, move: { move: 'ready' } });
      for (const one of before) if (!isOver(game.referee)) does(one);
      fc.pre(!isOver(game.referee));
      freeze(game);
      const { hosts, link, at } = game.referee.match;
      const written = game.log.length;
      for (const one of meanwhile) does(one);
      expect(game.referee.match).toMatchObject({ at, frozen: true });
      expect(game.referee.match.hosts).toBe(hosts);
      expect(game.referee.match.link).toBe(link);
      for (const { command } of game.log.slice(written)) expect(isComingOrGoing(command)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
