/** The readers on files that are wrong in every way that a seed finds. `npm run bench -- readers` has a hundred thousand of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { itemsOf, mutantOf } from './mutants.ts';

const folder = join(import.meta.dirname, '../../shared/judge/samples');
const files = readdirSync(folder)
  .filter((name) => /\.pcap(ng)?$/.test(name))
  .sort();
const MUTANTS_OF_EACH = 120;
/** A packet takes at least the header of its record, and a warning stands for one that cannot be read. */
const FEWEST_OCTETS = 8;

test.each(files)('%s, however damaged, is read to its end, and the same in pieces as at once', (name) => {
  const file = new Uint8Array(readFileSync(join(folder, name)));
  const seed = secretFromText(name);
  for (let n = 0; n < MUTANTS_OF_EACH; n++) {
    const mutant = mutantOf(file, seed, n);
    const items = itemsOf(mutant, mutant.length + 1);
    expect(items.length).toBeLessThanOrEqual(1 + mutant.length / FEWEST_OCTETS);
    expect(itemsOf(mutant, 1 + (n % 97))).toEqual(items);
  }
});
