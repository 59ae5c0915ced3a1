import { describe, expect, test } from 'vitest';
import { budget, overspent } from './budget.ts';
import { LOSE } from './fate.ts';
import { board, live, TIMING } from './fixtures.ts';
import { network, scripted } from './network.ts';

describe('a budget', () => {
  test('of a calm network is nothing', () => {
    expect(Object.values(budget(network('calm', 5), TIMING))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('holds what a script may do, cut to the life of a copy', () => {
    const on = scripted([
      { on: {}, copy: 0, fate: LOSE },
      { on: {}, copy: 1, fate: { kind: 'delay', by: 9000 } },
      { on: {}, copy: 2, fate: { kind: 'duplicate', after: 100 } },
      { on: {}, copy: 3, fate: { kind: 'hold', until: {}, event: 'left', atMost: 9000 } },
    ]);
    expect(budget(on, TIMING)).toEqual({
      losses: 4,
      lossesOfOne: 2,
      duplicatesOfOne: 2,
      duplicateAfter: 100,
      delay: 3800,
      hold: 3799,
    });
  });

  test('is overspent by what its network does not do', () => {
    const lossy = live(board(1, scripted([{ on: { role: 'syn' }, copy: 0, fate: LOSE }])));
    expect(overspent(budget(network('lossy', 1), TIMING), lossy.log)).toBeNull();
    expect(overspent(budget(network('echo', 5), TIMING), lossy.log)).toBe('losses');
  });
});
