import { expect, test } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { SECTIONS } from './sections.ts';
import { isThere } from './titles.ts';

const tests = SECTIONS.flatMap(({ number, tests: held }) =>
  held.map(([file, title]) => [number, file, title] as const),
);

test.each(tests)('%s is held by %s: %s', (_, ...test) => expect(isThere(test)).toBe(true));

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

/** The last subsections of RFC 9293's table of contents and text, from 3.4 to 3.10. */
const LAST = [
  '3.10',
  '3.4.3',
  '3.5.3',
  '3.6.1',
  '3.7.5',
  '3.8.6',
  '3.8.6.3',
  '3.8.6.2.2',
  '3.9.2',
  '3.9.1.9',
  '3.9.2.3',
  '3.10.8',
  '3.10.7.4',
];

test('every section and subsection has a row, and the rows stand in the order of the RFC', () => {
  const rows = SECTIONS.map(({ number }) => number);
  for (const last of LAST) {
    const parts = last.split('.');
    const above = parts.slice(0, -1).join('.');
    const first = above === '3' ? 4 : 1;
    for (let n = first; n <= Number(parts.at(-1)); n++) expect(rows).toContain(`${above}.${n}`);
  }
  expect(rows).toEqual([...rows].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  expect(new Set(rows).size).toBe(rows.length);
});
