import { describe, expect, test } from 'vitest';
import { MAX_LOSSES, MAX_LOSSES_OF_ONE } from './bounds.ts';
import { budget, overspent } from './budget.ts';
import { LOSE } from './fate.ts';
import { board, LIFE, live, TIMING } from './fixtures.ts';
import type { LinkState } from './link.ts';
import { network, STRENGTHS, scripted } from './network.ts';
import { NETWORK_NAMES } from './personalities/index.ts';

const SEEDS = 10_000;

/** What is wrong with a match, in a word; null: nothing. */
function fault(link: LinkState<string>): string | null {
  if (link.losses > MAX_LOSSES) return 'losses';
  if (link.tracks.some((one) => one.losses > MAX_LOSSES_OF_ONE)) return 'losses of one';
  if (link.tracks.some((one) => one.copies > 5)) return 'transmissions';
  if (link.inFlight.some((one) => one.arrivesAt > one.sentAt + TIMING.msl)) return 'a copy older than the MSL';
  const word = link.log.findIndex((one) => one.label === 'last word' && one.fate.kind === 'lose');
  const asked = (number: number) => link.log[number]?.label === 'bye too' && link.log[number]?.fate.kind === 'lose';
  if (word >= 0 && link.log.some((one) => one.number > word && asked(one.number))) return 'pair';
  return LIFE.every((one) => link.log.some((sent) => sent.label === one.label && sent.fate.kind !== 'lose'))
    ? null
    : 'lost';
}

describe.each(NETWORK_NAMES)('%s', (name) => {
  test.each(STRENGTHS)(
    '%i gets every life through in five transmissions and stays within its budget',
    (strength) => {
      const on = network(name, strength);
      const limit = budget(on, TIMING);
      const faults: string[] = [];
      for (let seed = 0; seed < SEEDS; seed++) {
        const link = live(board(seed, on));
        const wrong = fault(link) ?? overspent(limit, link.log);
        if (wrong) faults.push(`board ${seed}: ${wrong}`);
      }
      expect(faults).toEqual([]);
    },
    60_000,
  );
});

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
