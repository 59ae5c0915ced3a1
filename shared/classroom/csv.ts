/** Comma-separated values (RFC 4180), as a spreadsheet opens them without questions: UTF-8 with its mark, CRLF, plain numbers. */

/** A number stays one; null is an empty cell. */
export type Cell = string | number | null;

/** Tells a spreadsheet that the file is UTF-8; without it names in other scripts come out as rubbish. */
const BYTE_ORDER_MARK = '\uFEFF';

export const printCsv = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(printCell).join(',')}\r\n`).join('');

function printCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = defused(cell);
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet takes a text for a formula that begins so, in full width too, and a name could be one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
