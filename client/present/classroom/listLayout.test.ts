import { describe, expect, it } from 'vitest';
import { type ListRoom, layoutList } from './listLayout.ts';

/** Where the pairs stand on the projector's page, in pixels. */
const PLACES = [
  { at: '1920x1080', width: 1400, height: 800, least: 28 },
  { at: '1280x720', width: 930, height: 530, least: 18.6 },
  { at: '1024x768, 4:3', width: 740, height: 590, least: 15 },
  { at: 'a narrow corner', width: 420, height: 380, least: 8 },
] as const;

/** Two names of 11 letters and what stands beside them: side by side, or one below the other. */
const WAYS: ListRoom['ways'] = [
  { lines: 1, ems: 26 },
  { lines: 2, ems: 15 },
];

describe.each(PLACES)('on $at', (place) => {
  const room = (items: number): ListRoom => ({ ...place, items, ways: WAYS, most: 2 * place.least });

  it.each(Array.from({ length: 30 }, (_, i) => i + 1))('%i pairs all have a place, and letters to be read', (items) => {
    const { columns, rows, way, whole, font, row } = layoutList(room(items));
    const { lines, ems } = WAYS[way] ?? { lines: 0, ems: 0 };
    expect(whole).toBe(true);
    expect(columns * rows).toBeGreaterThanOrEqual(items);
    expect((columns - 1) * rows).toBeLessThan(items);
    expect(rows * row).toBeLessThanOrEqual(place.height);
    expect(columns * ems * font).toBeLessThanOrEqual(place.width);
    expect(lines * 1.2 * font).toBeLessThan(row);
    expect(font).toBeGreaterThanOrEqual(place.least);
    expect(font).toBeLessThanOrEqual(2 * place.least);
  });

  it('more pairs never have larger letters', () => {
    const fonts = Array.from({ length: 30 }, (_, i) => layoutList(room(i + 1)).font);
    for (const [i, font] of fonts.entries()) expect(font).toBeLessThanOrEqual((fonts[i - 1] ?? font) * 1.04 + 0.1);
  });
});

it('a few stand in one column, name beside name', () =>
  expect(layoutList({ items: 5, width: 1400, height: 800, ways: WAYS, most: 44, least: 28 })).toMatchObject({
    columns: 1,
    rows: 5,
    way: 0,
    font: 44,
  }));

it('names that are too long for any column are cut before they get too small', () => {
  const long: ListRoom['ways'] = [{ lines: 1, ems: 60 }];
  const cut = layoutList({ items: 12, width: 900, height: 700, ways: long, most: 40, least: 20 });
  expect(cut).toMatchObject({ font: 20, columns: 1, whole: false });
});

it('where all must be cut, names stand below each other if that cuts less', () => {
  const wide: ListRoom['ways'] = [
    { lines: 1, ems: 26 },
    { lines: 2, ems: 15 },
  ];
  const cut = layoutList({ items: 30, width: 1180, height: 800, ways: wide, most: 40, least: 28 });
  expect(cut).toMatchObject({ way: 1, columns: 3, font: 28, whole: false });
});

it('where even the height has no room, all are shown all the same', () => {
  const { font, rows, row } = layoutList({ items: 30, width: 300, height: 200, ways: WAYS, most: 40, least: 20 });
  expect(font).toBeLessThan(20);
  expect(rows * row).toBeLessThanOrEqual(200);
});

it('nobody is no trouble', () =>
  expect(layoutList({ items: 0, width: 900, height: 700, ways: WAYS, most: 40, least: 20 })).toMatchObject({
    columns: 1,
    rows: 1,
  }));
