/** Every personality and strength, over ten thousand boards each. */
import { describe, expect, test } from 'vitest';
import { MAX_LOSSES, MAX_LOSSES_OF_ONE } from './bounds.ts';
import { budget, overspent } from './budget.ts';
import { board, LIFE, live, TIMING } from './fixtures.ts';
import type { LinkState } from './link.ts';
import { network, STRENGTHS } from './network.ts';
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
