/** Text in columns, for labels in a drawing that cannot break lines by itself. */

/** In columns of a monospaced face: a Chinese character takes two. */
export const width = (text: string): number => [...text].reduce((sum, c) => sum + (isWide(c) ? 2 : 1), 0);

const isWide = (c: string): boolean => /[\u2e80-\u9fff\uff00-\uff60]/u.test(c);

/** Breaks a text into lines of at most so many columns, at most so many lines; what does not fit ends in an ellipsis. */
export function wrap(text: string, columns: number, most: number): readonly string[] {
  const pieces = text.match(/[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+|\s+/gu) ?? [];
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (width(line + piece.trimEnd()) <= columns || line === '') lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (trimmed.length <= most) return trimmed;
  return trimmed.slice(0, most).map((line, i) => (i === most - 1 ? `${line.replace(/[,.，。：:]$/u, '')}…` : line));
}
