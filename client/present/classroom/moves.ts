/** The moves of a board, with equal ones that follow each other folded into one line. */
import type { MoveLine } from '#shared/classroom/index.ts';

export interface MovesLine {
  readonly move: MoveLine;
  readonly times: number;
}

export function foldedMoves(moves: readonly MoveLine[]): readonly MovesLine[] {
  const lines: MovesLine[] = [];
  for (const move of moves) {
    const last = lines.at(-1);
    if (last && isEqual(last.move, move)) lines[lines.length - 1] = { move: last.move, times: last.times + 1 };
    else lines.push({ move, times: 1 });
  }
  return lines;
}

const isEqual = (a: MoveLine, b: MoveLine): boolean =>
  a.card === b.card && a.code === b.code && a.hand === b.hand && a.section === b.section;
