/**
 * How cards move, as pure functions of the time since they started (milliseconds). Each writes into a pose that is
 * handed in, because they run for every card on every frame and must leave no garbage behind.
 */
import type { Layout, Point } from './layout.ts';

export interface Pose {
  x: number;
  y: number;
  scale: number;
  /** Radians. */
  angle: number;
  /** Opacity of the card as it is ... */
  sharp: number;
  /** ... and of its blurred double. */
  blurred: number;
}

export const newPose = (): Pose => ({ x: 0, y: 0, scale: 1, angle: 0, sharp: 0, blurred: 0 });

/** Out of the hand; along the lane into the fog; out of the fog. */
export const RISE = 320;
const RIDE = 1000;
export const DROP = 400;
/** A launched card waits here on its ride until the server has answered. */
export const HOLD = RISE + RIDE * 0.4;
/** With reduced motion a card fades in, stands, and fades out. */
const FADE = 180;
const STAND = 420;
/** A refused card shakes, then goes back to the hand. */
export const SHAKE = 320;
export const BACK = 300;

export const OUT_TIME = RISE + RIDE;
export const STILL_TIME = FADE * 2 + STAND;

export function outbound(layout: Layout, from: Point, ms: number, pose: Pose): void {
  if (ms < RISE) {
    rise(layout.start, from, easeOut(ms / RISE), pose);
    return;
  }
  const p = Math.min((ms - RISE) / RIDE, 1);
  const { start, fog, cloud } = layout;
  pose.x = start.x + (fog.deep + cloud.w * 0.08 - start.x) * easeInOut(p);
  const into = clamp01((pose.x - fog.edge) / (fog.deep - fog.edge));
  pose.y = start.y + (cloud.y - start.y) * into * into;
  pose.scale = 1 - 0.14 * into;
  pose.angle = 0;
  veil(into, pose);
}

function rise(start: Point, from: Point, p: number, pose: Pose): void {
  const q = 1 - p;
  // A quadratic curve that leaves the hand upwards and meets the lane along it.
  const bendX = from.x + (start.x - from.x) * 0.8;
  pose.x = q * q * from.x + 2 * q * p * bendX + p * p * start.x;
  pose.y = q * q * from.y + (2 * q * p + p * p) * start.y;
  pose.scale = 0.82 + 0.18 * p;
  pose.angle = 0.16 * q;
  pose.sharp = clamp01(p * 2.5);
  pose.blurred = 0;
}

/** Drops from the underside of the cloud, and is gone where the inbox in the page takes it over. */
export function inbound(layout: Layout, ms: number, pose: Pose): void {
  const p = clamp01(ms / DROP);
  const { cloud, inbox } = layout;
  const fromY = cloud.y + cloud.w * 0.12;
  pose.x = cloud.x + (inbox.x - cloud.x) * easeInOut(p);
  pose.y = fromY + (inbox.y - fromY) * easeOut(p);
  pose.scale = 0.86 + 0.14 * p;
  pose.angle = 0.06 * Math.sin(p * Math.PI);
  veil(1 - clamp01(p * 2.2), pose);
  pose.sharp *= 1 - clamp01((p - 0.8) / 0.2);
}

/** Stands at `at`: what reduced motion has instead of a flight. */
export function still(at: Point, ms: number, pose: Pose): void {
  pose.x = at.x;
  pose.y = at.y;
  pose.scale = 1;
  pose.angle = 0;
  pose.sharp = Math.min(clamp01(ms / FADE), 1 - clamp01((ms - FADE - STAND) / FADE));
  pose.blurred = 0;
}

/** Shakes where it stood when it was refused (`at`), then returns to the hand. */
export function refusal(layout: Layout, at: Point, ms: number, pose: Pose): void {
  const back = easeIn(clamp01((ms - SHAKE) / BACK));
  const shake = ms < SHAKE ? Math.sin((ms / SHAKE) * Math.PI * 7) * 9 * (1 - ms / SHAKE) : 0;
  pose.x = at.x + shake + (layout.hand.x - at.x) * back;
  pose.y = at.y + (layout.hand.y - at.y) * back;
  pose.scale = 1 - 0.14 * back;
  pose.angle = shake * 0.006;
  pose.sharp = 1 - clamp01((back - 0.6) / 0.4);
  pose.blurred = 0;
}

/** 0: clear, 1: nothing is seen. Between them the blurred double takes over from the card. */
function veil(into: number, pose: Pose): void {
  pose.sharp = 1 - clamp01(into * 2.2);
  pose.blurred = clamp01(into * 2.2) * (1 - clamp01((into - 0.45) / 0.55));
}

export const clamp01 = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value);
export const easeOut = (p: number): number => 1 - (1 - p) ** 3;
const easeIn = (p: number): number => p * p;
const easeInOut = (p: number): number => (p < 0.5 ? 2 * p * p : 1 - (2 - 2 * p) ** 2 / 2);
/** Over the goal and back. */
export const easeBack = (p: number): number => 1 + 2.7 * (p - 1) ** 3 + 1.7 * (p - 1) ** 2;
