/** What is celebrated, and a star that goes out. */
import type Phaser from 'phaser';
import { CARDS } from '#shared/text/index.ts';
import { paintStar } from './art/bits.ts';
import { paintMark } from './art/marks.ts';
import { clamp01, easeBack } from './motion.ts';
import { hueOf } from './palette.ts';
import { between, DEPTH, type Kit, type Part } from './part.ts';

export interface Party extends Part {
  /** `stars` of three are lit. */
  celebrate(stars: number): void;
  /** A star falls off the top of the stage. */
  dropStar(): void;
}

const PIECES = { wide: 66, strip: 30, badge: 18 } as const;
const [LIFE, FALL, POP] = [2600, 900, 380];
/** CSS pixels per second, and per second squared. */
const [THROW, GRAVITY] = [330, 420];

interface Piece {
  readonly image: Phaser.GameObjects.Image;
  vx: number;
  vy: number;
  spin: number;
}

export function createParty({ brush, layout, palette, reduced }: Kit): Party {
  const pieces: Piece[] = [];
  const stars: Phaser.GameObjects.Image[] = [];
  let [burst, popped, falling] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let faller: Phaser.GameObjects.Image | null = null;
  const size = layout.mode === 'wide' ? 40 : 20;

  const side = layout.mode === 'wide' ? 14 : 9;

  const throwPieces = (): void => {
    const keys = CARDS.map((card) => {
      const hue = hueOf(card);
      return brush.paint(side, side, (pen) => {
        pen.scale(side / 14, side / 14);
        pen.translate(1, 1);
        paintMark(pen, card, hue === null ? palette.star : palette.hue[hue]);
      });
    });
    for (let i = 0; i < PIECES[layout.mode]; i += 1) {
      const image = brush.sprite(keys[i % keys.length] ?? '', layout.cloud.x, layout.cloud.y, DEPTH.star - 1);
      const at = between(-Math.PI * 0.95, -Math.PI * 0.05);
      const speed = between(0.35, 1.15) * THROW * Math.sqrt(layout.h / 300);
      pieces.push({ image, vx: Math.cos(at) * speed * 1.5, vy: Math.sin(at) * speed, spin: between(-6, 6) });
    }
    burst = 0;
  };

  const scatter = (dt: number): void => {
    const s = dt / 1000;
    const drag = Math.exp(-0.9 * s);
    for (const piece of pieces) {
      piece.vx *= drag;
      piece.vy = piece.vy * drag + GRAVITY * s;
      piece.image.x += piece.vx * s;
      piece.image.y += piece.vy * s;
      piece.image.rotation += piece.spin * s;
      piece.image.alpha = 1 - clamp01((burst - LIFE * 0.6) / (LIFE * 0.4));
    }
    if (burst < LIFE) return;
    for (const piece of pieces) piece.image.destroy();
    pieces.length = 0;
  };

  const pop = (): void => {
    stars.forEach((star, i) => {
      const p = clamp01((popped - i * 160) / POP);
      const unit = brush.scaleOf(star.texture.key);
      star.setAlpha(clamp01(p * 3)).setScale(unit * (reduced ? 1 : Math.max(0, easeBack(p))));
    });
  };

  return {
    update(_now, dt) {
      burst += dt;
      popped += dt;
      falling += dt;
      if (pieces.length > 0) scatter(dt);
      if (stars.length > 0) pop();
      if (faller !== null) {
        const p = clamp01(falling / FALL);
        faller.y = 16 + (reduced ? 0 : p * p * layout.h * 0.6);
        faller.setAlpha(1 - p).setRotation(reduced ? 0 : p * 2.4);
        if (p === 1) {
          faller.destroy();
          faller = null;
        }
      }
      return pieces.length > 0 || popped < POP + 320 || faller !== null;
    },
    celebrate(lit) {
      if (stars.length > 0) return;
      const { cloud } = layout;
      const top = Math.max(size * 0.75, cloud.y - cloud.w * 0.44);
      const [on, off] = [palette.star, palette.starOff].map((c) => brush.paint(size, size, paintStar(c, size)));
      for (let i = 0; i < 3; i += 1) {
        const [x, y] = [cloud.x + (i - 1) * size * 1.2, top + (i === 1 ? 0 : size * 0.22)];
        stars.push(brush.sprite((i < lit ? on : off) ?? '', x, y, DEPTH.star).setAlpha(0));
      }
      popped = 0;
      if (!reduced) throwPieces();
    },
    dropStar() {
      // In a box as small as the cloud it would fall through his face.
      if (layout.mode === 'badge') return;
      if (faller !== null) faller.destroy();
      faller = brush.sprite(brush.paint(22, 22, paintStar(palette.star, 22)), layout.w - 46, 16, DEPTH.star);
      falling = 0;
    },
  };
}
