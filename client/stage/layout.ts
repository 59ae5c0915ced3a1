/**
 * Where everything on the stage stands: a pure function of the stage's size in CSS pixels. The own side is always
 * left. Three arrangements: 'wide' (the centre column of a desk, or of a phone while nothing waits), 'strip' (a row of a
 * phone: the cloud is 96 px) and 'badge' (a box that has room for the cloud alone).
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

export interface Lane {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

export interface Own {
  /** The left middle of the oldest card, and how wide it may be. */
  readonly card: Point;
  readonly max: number;
  /** The ring before it. */
  readonly dial: Point & { readonly r: number };
  /** A tap here is RESEND. */
  readonly tap: Box;
}

export interface Layout {
  readonly mode: 'wide' | 'strip' | 'badge';
  readonly w: number;
  readonly h: number;
  /** Centre and width of Murphy; he is a little more than half as high as wide. */
  readonly cloud: Point & { readonly w: number };
  /** Where a flying card begins to blur, and where nothing of it is left, on the own side. */
  readonly fog: { readonly edge: number; readonly deep: number };
  /** Own end to peer's, above; peer's to own, below. */
  readonly laneOut: Lane;
  readonly laneIn: Lane;
  /** Centres of the two hosts and their size; null where there is no room. */
  readonly hosts: { readonly own: Point; readonly peer: Point; readonly size: number } | null;
  /** Cards are drawn at this share of their full size. */
  readonly cardScale: number;
  /** The widest that a card may be. */
  readonly cardMax: number;
  /** The unacknowledged cards; null in a badge. */
  readonly own: Own | null;
  /** Cards come from here, below the left of the stage, ... */
  readonly hand: Point;
  /** ... ride from here, ... */
  readonly start: Point;
  /** ... and drop towards here. */
  readonly inbox: Point;
}

/** 44 px: what a finger needs. */
const TARGET = 44;

export function layoutOf(w: number, h: number): Layout {
  if (w < 240) return badge(w, h);
  if (h < 150) return strip(w, h);
  return w < 460 ? wide(w, h, 0.44, 0) : wide(w, h, 0.37, clamp(h * 0.17, 36, 60));
}

/** `share` of the width is the cloud's at most; hosts of `size` stand at the ends, or none if it is 0. */
function wide(w: number, h: number, share: number, size: number): Layout {
  const cloudW = clamp(Math.min(w * share, h * 0.98), 110, 340);
  const cloud = { x: w / 2, y: h * 0.49, w: cloudW };
  const cardScale = size > 0 ? 1 : 0.82;
  const [upper, lower] = [h * 0.46, h * 0.74];
  const own = { x: 12 + size / 2, y: (upper + lower) / 2 };
  const peer = { x: w - own.x, y: own.y };
  const from = size > 0 ? own.x + size / 2 + 4 : 8;
  const lanes = { from, to: w - from };
  const r = clamp(h * 0.075, 18, 26);
  const dial = { x: 12 + r, y: h * 0.06 + r, r };
  const half = Math.max(TARGET / 2, r + 4);
  return {
    mode: 'wide',
    w,
    h,
    cloud,
    fog: fogOf(cloud),
    laneOut: { y: upper, ...lanes },
    laneIn: { y: lower, ...lanes },
    hosts: size > 0 ? { own, peer, size } : null,
    cardScale,
    cardMax: Math.max(96, cloud.x - cloudW / 2 - 40),
    own: {
      card: { x: dial.x + r - 3, y: dial.y },
      max: cloud.x - cloudW * 0.25 - dial.x - r,
      dial,
      tap: { x: 4, y: Math.max(0, dial.y - half), w: cloud.x - cloudW * 0.4 - 8, h: half * 2 },
    },
    hand: { x: w * 0.24, y: h + 40 },
    start: { x: lanes.from + 52 * cardScale, y: upper },
    inbox: { x: w * 0.36, y: h - 32 },
  };
}

function strip(w: number, h: number): Layout {
  const cloudW = Math.min(96, h * 1.35);
  const cloud = { x: w / 2, y: h * 0.48, w: cloudW };
  const lanes = { from: 8, to: w - 8 };
  const r = 15;
  const dial = { x: 10 + r, y: h * 0.22, r };
  return {
    mode: 'strip',
    w,
    h,
    cloud,
    fog: fogOf(cloud),
    laneOut: { y: h * 0.65, ...lanes },
    laneIn: { y: h * 0.87, ...lanes },
    hosts: null,
    cardScale: 0.8,
    cardMax: Math.max(84, cloud.x - cloudW / 2 - dial.x - r - 6),
    own: {
      card: { x: dial.x + r - 3, y: dial.y },
      max: cloud.x - cloudW / 2 - dial.x - r - 4,
      dial,
      tap: { x: 0, y: Math.max(0, dial.y - TARGET / 2), w: cloud.x - cloudW / 2 - 4, h: TARGET },
    },
    hand: { x: w * 0.2, y: h + 28 },
    start: { x: 52, y: h * 0.65 },
    inbox: { x: w * 0.4, y: h + 8 },
  };
}

function badge(w: number, h: number): Layout {
  const cloudW = Math.min(96, w * 0.92, h * 1.5);
  const cloud = { x: w / 2, y: h / 2, w: cloudW };
  const lanes = { from: 0, to: w };
  const start = { x: w * 0.34, y: h * 0.46 };
  return {
    mode: 'badge',
    w,
    h,
    cloud,
    fog: { edge: start.x, deep: w * 0.42 },
    laneOut: { y: h * 0.46, ...lanes },
    laneIn: { y: h * 0.7, ...lanes },
    hosts: null,
    cardScale: 0.62,
    cardMax: Math.max(60, w * 0.8),
    own: null,
    hand: { x: 0, y: h + 20 },
    start,
    inbox: { x: w / 2, y: h + 8 },
  };
}

/** The fog reaches a little further than the cloud. */
const fogOf = (cloud: Layout['cloud']): Layout['fog'] => ({
  edge: cloud.x - cloud.w * 0.62,
  deep: cloud.x - cloud.w * 0.2,
});

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

export const isInside = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
