/** Whatever three people do, in whatever order and at whatever time: what must hold after each. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import {
  BOTS,
  ENDS,
  FULL_HAND,
  fold,
  NETWORK_CARDS,
  type NetworkMove,
  SEATS,
  type Setup,
} from '#shared/match/index.ts';
import { isOver, viewOf } from './index.ts';
import { hand, headerOf, keepUp, line, look, opened, pass, play, rightMove } from './testing.ts';

const deed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('move' as const), seat: fc.constantFrom(...ENDS) }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('card' as const), card: fc.constantFrom(...NETWORK_CARDS) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('ready' as const) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 80_000 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('line' as const), seat: fc.constantFrom(...SEATS), up: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('leave' as const), seat: fc.constantFrom(...SEATS) }) },
);
const occupant = fc.constantFrom('person' as const, ...BOTS);
const level = fc.constantFrom<Setup['level'][]>('first-contact', 'goodbye-properly', 'grand-tour');

test('the log folds to the match, the hand only grows less, and nothing is held where nobody is', () => {
  const any = fc.property(level, occupant, occupant, fc.array(deed, { maxLength: 60 }), (id, client, server, deeds) => {
    const header = headerOf({ level: id, murphy: 'person' }, [client, server]);
    const game = opened(header);
    for (const seat of SEATS)
      if (seat === 'network' || header.setup.occupants[seat] === 'person') line(game, seat, true);
    for (const end of ENDS) if (header.setup.occupants[end] === 'person') keepUp(game, end);
    hand(game, { type: 'play', seat: 'network', n: 1, rev: 0, move: { move: 'ready' } });
    pass(game, 1000);
    let left = { ...FULL_HAND };
    for (const one of deeds) {
      if (isOver(game.referee)) break;
      const { n, rev } = viewOf(game.referee, 'network');
      const asNetwork = (move: NetworkMove) => hand(game, { type: 'play', seat: 'network', n: n + 1, rev, move });
      if (one.does === 'move') {
        const move = rightMove(look(game, one.seat));
        if (move && look(game, one.seat).seats[one.seat].occupant === 'person') play(game, one.seat, move);
      } else if (one.does === 'card') asNetwork({ move: 'fate', card: one.card });
      else if (one.does === 'ready') asNetwork({ move: 'ready' });
      else if (one.does === 'wait') pass(game, one.ms);
      else if (one.does === 'leave') hand(game, { type: 'leave', seat: one.seat, bot: 'steady' });
      else if (one.seat === 'network' || header.setup.occupants[one.seat] === 'person') line(game, one.seat, one.up);

      const wire = viewOf(game.referee, 'network');
      expect(fold({ header, entries: game.log }, levelOf(id as 'grand-tour'))).toMatchObject({
        ok: true,
        value: { match: game.referee.match },
      });
      for (const name of ['lose', 'hold', 'duplicate', 'swap'] as const) {
        expect(wire.hand[name]).toBeLessThanOrEqual(left[name]);
        expect(wire.hand[name]).toBeGreaterThanOrEqual(0);
      }
      left = { ...wire.hand };
      if (wire.occupant === 'calm') expect(wire.held).toEqual([]);
      if (wire.held.length > 0) expect(game.referee.clock.percent).toBe(0);
    }
  });
  fc.assert(any, { numRuns: 100 });
});
