/** The fog around Murphy: a halo behind the cards, wisps before them. It hides what a real end cannot know. */
import { paintPuff } from './art/cloud.ts';
import { between, DEPTH, type Kit, type Part } from './part.ts';

export interface Fog extends Part {
  /** 1: as thick as ever; 0: gone. */
  lift(share: number): void;
}

/** Place (in widths of the cloud), size and opacity of the soft balls behind everything. */
const HALO = [
  [0, 0, 1.75, 1.15, 1],
  [-0.34, 0.1, 0.95, 0.8, 0.8],
  [0.34, 0.1, 0.95, 0.8, 0.8],
  [0, 0.24, 1.5, 0.7, 0.7],
] as const;

/** The same before the cards, at the cloud's two sides and below it. */
const MIST = [
  [-0.44, -0.02, 0.5, 0.3, 0.85],
  [-0.5, 0.2, 0.62, 0.26, 0.8],
  [-0.34, 0.26, 0.5, 0.24, 0.7],
  [0.02, 0.3, 0.7, 0.22, 0.7],
  [0.36, 0.26, 0.5, 0.24, 0.7],
  [0.5, 0.2, 0.62, 0.26, 0.8],
  [0.45, -0.02, 0.5, 0.3, 0.85],
] as const;

const RADIUS = 64;

export function createFog({ brush, layout, palette, reduced }: Kit): Fog {
  const puff = brush.soft(RADIUS * 2, RADIUS * 2, 0.5, paintPuff(palette, RADIUS, 0.85));
  const unit = brush.scaleOf(puff);
  const { x, y, w } = layout.cloud;
  // A box with room for the cloud alone would cut the fog off at its sides.
  const isWhole = layout.mode !== 'badge';
  const halo = isWhole ? HALO : [];
  const mist = isWhole ? MIST : MIST.filter(([dx]) => Math.abs(dx) < 0.3);
  const parts = [...halo.map((one) => ({ one, mist: false })), ...mist.map((one) => ({ one, mist: true }))].map(
    ({ one: [dx, dy, sx, sy, alpha], mist }) => ({
      image: brush
        .sprite(puff, x + dx * w, y + dy * w, mist ? DEPTH.mist : DEPTH.halo)
        .setScale((unit * sx * w) / (RADIUS * 2), (unit * sy * w) / (RADIUS * 2)),
      x: x + dx * w,
      y: y + dy * w,
      alpha,
      phase: between(0, 6.3),
      pace: between(0.6, 1.3) / 1900,
      sway: mist ? w * 0.035 : w * 0.015,
    }),
  );
  let thick = 1;
  let want = 1;
  let clock = 0;

  return {
    update(_now, dt) {
      clock += reduced ? 0 : dt;
      thick += (want - thick) * (1 - Math.exp(-dt / 350));
      for (const part of parts) {
        const turn = part.phase + clock * part.pace;
        part.image.x = part.x + Math.sin(turn) * part.sway;
        part.image.y = part.y + Math.cos(turn * 0.8) * part.sway * 0.35;
        part.image.alpha = part.alpha * thick * (0.9 + 0.1 * Math.sin(turn * 1.4));
      }
      return Math.abs(want - thick) > 0.01;
    },
    lift(share) {
      want = share;
    },
  };
}
