/** A table with a column for each language. */
import { TEXTS, type Text } from '#shared/text/index.ts';

const LANGUAGES = [TEXTS.en, TEXTS['zh-CN']] as const;

/** A label, and a cell for each language. */
export type Row = readonly string[];
export const row = (label: string, cell: (text: Text) => string): Row => [label, ...LANGUAGES.map(cell)];
const line = (cells: Row): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
export const table = ([head = [], ...rest]: readonly Row[]): string =>
  [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
