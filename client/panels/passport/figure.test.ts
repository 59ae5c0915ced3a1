import { expect, test } from 'vitest';
import { STATES } from '#shared/tcp/index.ts';
import { DRAWN } from '../../journey/index.ts';
import { EDGES, NODE, PLACES, POSTER } from './figure.ts';
import { linesOf } from './linesOf.ts';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** As wide as a monospaced letter of the poster can be, and a line of it. */
const LETTER = 7.6;
const LINE = 16;

const nodes: readonly Box[] = STATES.map((name) => {
  const [x, y] = PLACES[name];
  return {
    name,
    left: x - NODE.width / 2,
    right: x + NODE.width / 2,
    top: y - NODE.height / 2,
    bottom: y + NODE.height / 2,
  };
});

const words: readonly Box[] = DRAWN.flatMap((edge) => {
  const name = `${edge.from}>${edge.to}`;
  const drawn = EDGES[name];
  if (drawn === undefined || drawn.turned) return [];
  const lines = linesOf(edge);
  const width = Math.max(...lines.map((line) => line.length)) * LETTER;
  const [x, y] = drawn.at;
  const left = drawn.anchor === 'start' ? x : drawn.anchor === 'end' ? x - width : x - width / 2;
  return [{ name, left, right: left + width, top: y - 11, bottom: y - 11 + lines.length * LINE }];
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('every edge of the figure is drawn, and no other', () =>
  expect(Object.keys(EDGES).toSorted()).toEqual(DRAWN.map(({ from, to }) => `${from}>${to}`).sort()));

test('no words lie on a state, on other words, or beside the sheet', () => {
  const boxes = [...nodes, ...words];
  for (const [i, one] of boxes.entries()) {
    expect.soft(one.left >= 0 && one.right <= POSTER.width, `${one.name} on the sheet`).toBe(true);
    for (const other of boxes.slice(i + 1))
      expect.soft(overlap(one, other), `${one.name} on ${other.name}`).toBe(false);
  }
});
