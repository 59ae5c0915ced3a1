/** Reading the two-column figures of RFC 9293: rows of a left cell, a segment between two arrows, and a right cell. */
export type Arrow = '-->' | '<--' | '...';

export interface Cell {
  readonly text: string;
  /** Columns in its line: first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface Row {
  /** Index into the lines of the figure. */
  readonly line: number;
  readonly left: Cell | null;
  readonly right: Cell | null;
  readonly segment: Cell | null;
  /** The arrow beside each column; null where there is none. */
  readonly leftArrow: Arrow | null;
  readonly rightArrow: Arrow | null;
}

const NUMBER = /^\s*\d+\.(?=\s)/;
const SEGMENT = /(?:<[A-Z]+(?:=[^<>]*)?>)+/;
const ARROW = /-->|<--|\.\.\./;

/** Every line that is neither empty nor the heading. */
export function parseFigure(text: string): readonly Row[] {
  const lines = text.split('\n');
  const middle = Math.max(...lines.map((line) => line.trimEnd().length)) / 2;
  return lines.flatMap((line, at) =>
    line.trim() === '' || /TCP Peer A/.test(line) ? [] : [parseRow(line, at, middle)],
  );
}

function parseRow(whole: string, line: number, middle: number): Row {
  const text = whole.replace(NUMBER, (number) => ' '.repeat(number.length));
  const found = SEGMENT.exec(text);
  if (found === null) return { line, segment: null, leftArrow: null, rightArrow: null, ...columns(text, middle) };
  const end = found.index + found[0].length;
  const before = arrowIn(text.slice(0, found.index));
  const after = arrowIn(text.slice(end));
  return {
    line,
    segment: { text: found[0], from: found.index, to: end },
    leftArrow: before?.arrow ?? null,
    rightArrow: after?.arrow ?? null,
    left: cell(text, 0, before?.at ?? found.index),
    right: cell(text, end + (after === null ? 0 : after.at + 3), text.length),
  };
}

function arrowIn(text: string): { readonly arrow: Arrow; readonly at: number } | null {
  const found = ARROW.exec(text);
  return found === null ? null : { arrow: found[0] as Arrow, at: found.index };
}

function cell(text: string, from: number, to: number): Cell | null {
  const part = text.slice(from, to);
  const word = part.trim();
  if (word === '') return null;
  const start = from + part.indexOf(word);
  return { text: word, from: start, to: start + word.length };
}

/** A line without a segment: what begins in its left half belongs to A. */
function columns(text: string, middle: number): { readonly left: Cell | null; readonly right: Cell | null } {
  const cells = [...text.matchAll(/\S+(?: \S+)*/g)].map((m) => ({
    text: m[0],
    from: m.index,
    to: m.index + m[0].length,
  }));
  return { left: cells.find((c) => c.from < middle) ?? null, right: cells.find((c) => c.from >= middle) ?? null };
}
