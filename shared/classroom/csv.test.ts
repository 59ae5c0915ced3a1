import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from './csv.testing.ts';
import { type Cell, printCsv } from './csv.ts';

describe('a cell', () => {
  test.each<[cell: Cell, printed: string]>([
    ['Ada', 'Ada'],
    ['小红', '小红'],
    [66.7, '66.7'],
    [-3, '-3'],
    [0, '0'],
    [null, ''],
    ['SYN,ACK', '"SYN,ACK"'],
    ['the "last" ACK', '"the ""last"" ACK"'],
    ['two\nlines', '"two\nlines"'],
    [' space ', '" space "'],
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-3', "'-3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', "'＝1+1"],
    ['a=1', 'a=1'],
  ])('%j is printed as %j', (cell, printed) => expect(printCsv([[cell]])).toBe(`\uFEFF${printed}\r\n`));
});

test('whatever is in the cells, they are read back as they were, a defused text with its mark', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=', '+1', '-', '@x', '"', ',', '\r\n', ' '),
    fc.integer(),
    fc.constant(null),
  );
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
  const read = (one: Cell) =>
    typeof one === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(one) ? `'${one}` : String(one ?? '');
  fc.assert(
    fc.property(rows, (all) => {
      expect(readCsv(printCsv(all))).toEqual(all.map((row) => row.map(read)));
    }),
  );
});
