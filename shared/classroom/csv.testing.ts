/** Reads RFC 4180 as a spreadsheet would, for the tests of what is written. */
import { assert } from '#shared/base/index.ts';

/** A cell in quotes or without, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;

export function readCsv(file: string): string[][] {
  assert(file.startsWith('\uFEFF'), 'it begins with the mark of UTF-8');
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 1;
  while (CELL.lastIndex < file.length) {
    const at = CELL.lastIndex;
    const cell = CELL.exec(file);
    assert(cell !== null, `a cell begins at ${at}`);
    const [, quoted, plain, end] = cell;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
