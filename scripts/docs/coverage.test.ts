import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { root } from '../run.ts';
import { SECTIONS } from './sections.ts';

const tests = SECTIONS.flatMap(({ number, tests: held }) =>
  held.map(([file, title]) => [number, file, title] as const),
);

test.each(tests)('%s is held by %s: %s', (_, file, title) => {
  expect(existsSync(join(root, file))).toBe(true);
  expect(readFileSync(join(root, file), 'utf8')).toContain(title);
});

test('every section has a test, or a reason why there is none', () => {
  for (const { tests: held, out } of SECTIONS) expect(held.length > 0).toBe(out === undefined);
});

test('every section that a level cites has a row', () => {
  const rows = SECTIONS.map(({ number }) => number);
  const cited = LEVEL_IDS.flatMap((id) => levelOf(id).sections);
  const isKin = (one: string, row: string) => one === row || one.startsWith(`${row}.`) || row.startsWith(`${one}.`);
  const missing = cited.filter((one) => !rows.some((row) => isKin(one, row)));
  expect(missing).toEqual([]);
});
