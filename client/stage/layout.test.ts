/** Where things stand, at the sizes of desks and phones. */
import { describe, expect, test } from 'vitest';
import { isInside, layoutOf } from './layout.ts';

const desk = layoutOf(680, 300);
const phone = layoutOf(390, 96);
const small = layoutOf(96, 64);

test('a desk has the whole wire, a phone a strip, a small box the cloud alone', () => {
  expect([desk.mode, phone.mode, small.mode]).toEqual(['wide', 'strip', 'badge']);
});

test('in the strip of a phone the cloud is 96 px wide', () => {
  expect(phone.cloud.w).toBe(96);
});

describe.each([
  [680, 300],
  [680, 260],
  [520, 200],
  [960, 420],
  [366, 240],
  [336, 160],
  [390, 96],
  [360, 88],
  [740, 110],
  [240, 120],
  [96, 64],
] as const)('at %i by %i', (w, h) => {
  const layout = layoutOf(w, h);

  test('Murphy is in the middle and inside', () => {
    expect(layout.cloud.x).toBe(w / 2);
    expect(layout.cloud.x - layout.cloud.w / 2).toBeGreaterThanOrEqual(0);
    expect(layout.cloud.y + layout.cloud.w * 0.35).toBeLessThanOrEqual(h + layout.cloud.w * 0.1);
  });

  test("one's own cards leave on the upper lane, the peer's come on the lower one", () => {
    expect(layout.laneOut.y).toBeLessThan(layout.laneIn.y);
    expect(layout.start.y).toBe(layout.laneOut.y);
  });

  test('the fog begins on the own side, before the middle of the cloud', () => {
    expect(layout.start.x).toBeLessThan(layout.fog.deep);
    expect(layout.fog.edge).toBeLessThan(layout.fog.deep);
    expect(layout.fog.deep).toBeLessThanOrEqual(layout.cloud.x);
  });

  test('cards come from below the left, and arrive below the cloud', () => {
    expect(layout.hand.x).toBeLessThan(layout.cloud.x);
    expect(layout.hand.y).toBeGreaterThan(h);
    expect(layout.inbox.y).toBeGreaterThan(layout.cloud.y);
  });

  test('the unacknowledged cards have room for a finger and keep clear of the cloud', () => {
    const own = layout.own;
    if (own === null) return expect(layout.mode).toBe('badge');
    expect(own.tap.h).toBeGreaterThanOrEqual(44);
    expect(own.tap.w).toBeGreaterThanOrEqual(44);
    expect(own.tap.x + own.tap.w).toBeLessThan(layout.cloud.x);
    expect(isInside(own.tap, own.dial.x, own.dial.y)).toBe(true);
    expect(isInside(own.tap, layout.cloud.x, layout.cloud.y)).toBe(false);
  });
});
