/** How cards move: where each way begins and ends, and what is seen of the card on it. */
import { describe, expect, test } from 'vitest';
import { layoutOf } from './layout.ts';
import {
  BACK,
  DROP,
  HOLD,
  inbound,
  newPose,
  OUT_TIME,
  outbound,
  type Pose,
  RISE,
  refusal,
  SHAKE,
  STILL_TIME,
  still,
} from './motion.ts';

const layouts = [layoutOf(680, 300), layoutOf(390, 96), layoutOf(96, 64)];

const at = (move: (ms: number, pose: Pose) => void, ms: number): Pose => {
  const pose = newPose();
  move(ms, pose);
  return pose;
};

describe.each(layouts)('in the arrangement $mode', (layout) => {
  const out = (ms: number) => at((t, pose) => outbound(layout, layout.hand, t, pose), ms);
  const arrive = (ms: number) => at((t, pose) => inbound(layout, t, pose), ms);

  test('a card rises out of the hand onto the upper lane', () => {
    expect(out(0)).toMatchObject({ x: layout.hand.x, y: layout.hand.y, sharp: 0 });
    expect(out(RISE)).toMatchObject({ x: layout.start.x, y: layout.start.y, scale: 1, angle: 0 });
  });

  test('it goes forward all the way, and never past the middle of the cloud', () => {
    let last = out(RISE).x;
    for (let ms = RISE; ms <= OUT_TIME; ms += 20) {
      const { x } = out(ms);
      expect(x).toBeGreaterThanOrEqual(last);
      expect(x).toBeLessThan(layout.cloud.x);
      last = x;
    }
  });

  test('in the fog nothing is left of it', () => {
    expect(out(OUT_TIME).sharp).toBe(0);
    expect(out(OUT_TIME).blurred).toBe(0);
  });

  test('it blurs on the way: the double shows while the card fades', () => {
    const doubles = Array.from({ length: 50 }, (_, i) => out(RISE + ((OUT_TIME - RISE) * i) / 50).blurred);
    expect(Math.max(...doubles)).toBeGreaterThan(0.5);
  });

  test('an arrival comes blurred out of the cloud, sharpens, and is gone at the inbox', () => {
    expect(arrive(0)).toMatchObject({ x: layout.cloud.x, sharp: 0, blurred: 0 });
    expect(arrive(DROP * 0.7).sharp).toBe(1);
    expect(arrive(DROP).sharp).toBeCloseTo(0);
    expect(arrive(DROP)).toMatchObject({ x: layout.inbox.x, y: layout.inbox.y });
  });

  test('a refused card shakes where it stood and goes back to the hand', () => {
    const stood = { x: 200, y: 90 };
    const refused = (ms: number) => at((t, pose) => refusal(layout, stood, t, pose), ms);
    const xs = Array.from({ length: 32 }, (_, i) => refused(i * 10).x - stood.x);
    expect(Math.max(...xs)).toBeGreaterThan(3);
    expect(Math.min(...xs)).toBeLessThan(-3);
    expect(refused(SHAKE + BACK)).toMatchObject({ x: layout.hand.x, y: layout.hand.y, sharp: 0 });
  });
});

test('a launched card waits where it can still be seen', () => {
  const [wide] = layouts;
  if (wide === undefined) throw new Error('no layout');
  const pose = at((t, p) => outbound(wide, wide.hand, t, p), HOLD);
  expect(pose.sharp).toBe(1);
});

test('with reduced motion a card fades in and out and does not move', () => {
  const spot = { x: 50, y: 60 };
  const poses = [0, 200, 500, STILL_TIME].map((ms) => at((t, pose) => still(spot, t, pose), ms));
  expect(poses.map((pose) => pose.sharp)).toEqual([0, 1, 1, 0]);
  expect(new Set(poses.map((pose) => `${pose.x} ${pose.y}`)).size).toBe(1);
});

test('what happens at the ends takes 150 to 400 ms', () => {
  for (const ms of [RISE, DROP, SHAKE, BACK]) {
    expect(ms).toBeGreaterThanOrEqual(150);
    expect(ms).toBeLessThanOrEqual(400);
  }
});
