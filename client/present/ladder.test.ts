import { describe, expect, test } from 'vitest';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { type Ladder, ladderOf } from './ladder.ts';
import { heightOf, layoutLadder, momentOf } from './ladderLayout.ts';
import { linesOf } from './ladderLines.ts';
import { played } from './played.testing.ts';
import { width, wrap } from './wrap.ts';

const WIDE = { width: 800, side: 188, charWidth: 7.3, rowHeight: 16, stretch: 1 };
const PHONE = { width: 340, side: 86, charWidth: 6.1, rowHeight: 13, stretch: 1 };
const SETUP = { clock: 'patient' } as Parameters<typeof ladderOf>[0]['setup'];
const NETWORKS = ['calm', 'lossy', 'jittery', 'echo', 'spiteful'] as const;

const ladder = (level: (typeof LEVEL_IDS)[number], name: (typeof NETWORKS)[number], seed = 'ladder'): Ladder =>
  ladderOf({ story: played(level, seed, { name, strength: 5 }).story, setup: SETUP, duration: 0 });

const layout = (of: Ladder, size = WIDE) =>
  layoutLadder(
    of,
    'client',
    size,
    (mark) => [mark.mark === 'state' ? mark.state : mark.mark],
    () => '',
  );

describe.each(LEVEL_IDS)('%s', (level) => {
  test.each(NETWORKS)('over a %s network: what is lost does not land, what lands was sent before', (name) => {
    for (const { lost, landings, sent, stray } of ladder(level, name).flights) {
      if (lost) expect(landings).toEqual([]);
      // A stray may come out of the network before the match has begun.
      const earliest = stray === null ? sent.at : -1;
      for (const { at } of landings) expect(at).toBeGreaterThan(earliest);
    }
  });

  test.each(NETWORKS)('over a %s network: labels beside a rail never meet', (name) => {
    const { marks } = layout(ladder(level, name));
    for (const end of ['client', 'server'] as const) {
      const heights = marks.filter((mark) => mark.end === end).map(({ at }) => at.y);
      for (const [i, y] of heights.entries()) {
        const before = heights[i - 1];
        if (before !== undefined) expect(y - before).toBeGreaterThanOrEqual(WIDE.rowHeight);
      }
    }
  });

  test('two segments from one end never leave at one height', () => {
    const { flights } = layout(ladder(level, 'echo'));
    for (const end of ['client', 'server'] as const) {
      const starts = flights
        .filter(({ flight }) => flight.from === end && flight.stray === null)
        .map(({ strokes }) => strokes[0]?.points[0]?.y);
      expect(new Set(starts).size).toBe(starts.length);
    }
  });

  test.each([WIDE, PHONE])('labels of flights stay between the rails at $width px', (size) => {
    for (const { label } of layout(ladder(level, 'lossy'), size).flights) {
      const half = (width(label.text) * size.charWidth) / 2;
      expect(label.x - half).toBeGreaterThan(size.side - 60);
      expect(label.x + half).toBeLessThan(size.width - size.side + 60);
    }
  });
});

test('a height on the axis is a moment again', () => {
  const { axis } = layout(ladder('grand-tour', 'echo'));
  const last = axis.at(-1)?.at ?? 0;
  for (let at = 0; at <= last; at += 333) expect(momentOf(axis, heightOf(axis, at))).toBeCloseTo(at, 6);
  expect(momentOf(axis, -50)).toBe(0);
  expect(momentOf(axis, 1e6)).toBe(last);
});

test('a longer axis gives room to what lies close together, and takes from nothing', () => {
  const of = ladder('grand-tour', 'jittery');
  const [usual, long] = [layout(of), layout(of, { ...WIDE, stretch: 3 })];
  expect(long.height).toBeGreaterThan(usual.height * 1.5);
  for (const [i, { y }] of usual.axis.entries()) expect(long.axis[i]?.y).toBeGreaterThanOrEqual(y);
});

test('time runs down: what happens later stands lower', () => {
  const { flights } = layout(ladder('grand-tour', 'jittery'));
  const starts = flights.map(({ flight, strokes }) => [flight.sent.moment, strokes[0]?.points[0]?.y ?? 0] as const);
  const sorted = [...starts].sort(([a], [b]) => a - b);
  expect(sorted.map(([, y]) => y)).toEqual([...sorted.map(([, y]) => y)].sort((a, b) => a - b));
});

test('the earlier exchange of a level is left out, but for the state in which it left both ends', () => {
  const { marks, flights } = ladder('the-last-ack', 'calm');
  expect(marks.slice(0, 2)).toMatchObject([
    { end: 'client', state: 'ESTABLISHED', first: true },
    { end: 'server', state: 'ESTABLISHED', first: true },
  ]);
  expect(flights.every(({ sent }) => sent.at >= 0)).toBe(true);
});

test('the last ACK that is lost brings the FIN again, and 2MSL restarts', () => {
  const { marks, flights } = ladder('the-last-ack', 'calm');
  expect(flights.filter(({ lost }) => lost)).toHaveLength(1);
  expect(flights.some(({ copy }) => copy === 2)).toBe(true);
  expect(marks.map(({ mark }) => mark)).toContain('two-msl-restarted');
});

test.each(LANGUAGES)('the list in %s has a line for each thing that is drawn', (tag) => {
  const of = ladder('grand-tour', 'lossy');
  const lines = linesOf(of, { client: 'Ada', server: 'Bo' }, TEXTS[tag]);
  const drawn = of.flights.flatMap(({ lost, landings }) => [1, ...(lost ? [1] : []), ...landings]);
  expect(lines).toHaveLength(drawn.length + of.marks.length);
  expect(lines.map(({ moment }) => moment)).toEqual([...lines.map(({ moment }) => moment)].sort((a, b) => a - b));
});

test.each([
  ['The ACK names what you wait for', 12, 3, ['The ACK', 'names what', 'you wait for']],
  ['The ACK names what you wait for', 12, 2, ['The ACK', 'names what…']],
  ['确认号写你期待的下一个号', 10, 3, ['确认号写你', '期待的下一', '个号']],
])('%s in %i columns is at most %i lines', (text, columns, most, lines) =>
  expect(wrap(text, columns, most)).toEqual(lines),
);

test('the SYNs of strangers are counted, each once, and none is drawn', () => {
  const { strangers, flights } = ladder('flood-and-cookie', 'calm');
  expect(strangers.seated + strangers.cookie + strangers.dropped).toBe(47);
  expect(flights.filter(({ stray }) => stray !== null)).toEqual([]);
  expect(ladder('first-contact', 'calm').strangers).toEqual({ seated: 0, cookie: 0, dropped: 0 });
});
