/** The seat of a person who is the network, with a friend at one end: away, silent, and back again. Real time, moved by hand. */
import { expect, test } from 'vitest';
import type { NetworkMove, NetworkView } from '#shared/match/index.ts';
import { viewOf } from './index.ts';
import { type Game, hand, headerOf, keepUp, line, look, opened, pass, types } from './testing.ts';

const MINUTE = 60_000;
const HELP = 75_000;
const READY: NetworkMove = { move: 'ready' };

const wire = (game: Game): NetworkView => viewOf(game.referee, 'network');

function does(game: Game, move: NetworkMove): string {
  const { n, rev } = wire(game);
  const out = hand(game, { type: 'play', seat: 'network', n: n + 1, rev, move });
  const answer = out.find((one) => one.type === 'receipt');
  if (answer?.type !== 'receipt') throw new Error('a card gets a receipt');
  return answer.receipt.result;
}

/** The client's FIN is in the network's hand. */
function heldFin(): Game {
  const game = opened(headerOf({ murphy: 'person' }, ['person', 'steady']));
  line(game, 'client', true);
  line(game, 'network', true);
  keepUp(game, 'client');
  does(game, READY);
  pass(game, 1000);
  keepUp(game, 'client');
  expect(wire(game).held).toMatchObject([{ from: 'client', role: 'fin' }]);
  return game;
}

test('a card that comes again is played once, and gets what it got', () => {
  const game = heldFin();
  const { n, rev } = wire(game);
  const again = (): string => {
    const out = hand(game, { type: 'play', seat: 'network', n: n + 1, rev, move: { move: 'fate', card: 'pass' } });
    return out.flatMap((one) => (one.type === 'receipt' ? one.receipt.result : []))[0] ?? '';
  };
  expect([again(), again()]).toEqual(['right', 'right']);
  expect(wire(game).n).toBe(n + 1);
});

test('a match waits for the Ready of the network, and the ends are told of whom', () => {
  const game = opened(headerOf({ murphy: 'person' }, ['person', 'steady']));
  line(game, 'client', true);
  keepUp(game, 'client');
  pass(game, 1000);
  expect(look(game, 'client')).toMatchObject({ phase: 'waiting', network: { line: false, ready: false } });
  expect(types(line(game, 'network', true))).toContain('tell');
  expect(look(game, 'client').network).toEqual({ occupant: 'person', line: true, ready: false });
  does(game, READY);
  expect(look(game, 'client')).toMatchObject({ phase: 'running', network: { ready: true } });
});

test('a network whose line is down is waited for a minute; then all is let pass, until it comes back', () => {
  const game = heldFin();
  line(game, 'network', false);
  expect(look(game, 'client').network).toMatchObject({ occupant: 'person', line: false });
  pass(game, MINUTE - 1);
  expect(wire(game)).toMatchObject({ occupant: 'person', held: [{ role: 'fin' }] });
  pass(game, 1);
  expect(wire(game)).toMatchObject({ occupant: 'calm', held: [], passed: [{ role: 'fin', card: 'pass' }] });
  expect(look(game, 'client').network).toMatchObject({ occupant: 'calm' });
  line(game, 'network', true);
  expect(wire(game).occupant).toBe('person');
});

test('a network that is silent is helped with a PASS twice, and lets all pass from then on', () => {
  const game = heldFin();
  pass(game, HELP);
  expect(wire(game)).toMatchObject({ occupant: 'person', n: 2, passed: [{ role: 'fin', card: 'pass' }] });
  pass(game, 3 * HELP);
  expect(wire(game).occupant).toBe('calm');
});

test('who was silent for too long and is there again takes the cards back', () => {
  const game = heldFin();
  pass(game, 4 * HELP);
  const { n } = wire(game);
  expect(does(game, READY)).toBe('noted');
  expect(wire(game)).toMatchObject({ occupant: 'person', n });
  keepUp(game, 'client');
  pass(game, 3000);
  expect(wire(game).held.length).toBeGreaterThan(0);
  expect(does(game, { move: 'fate', card: 'lose' })).toBe('right');
});
