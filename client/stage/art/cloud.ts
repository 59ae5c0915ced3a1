/** Murphy's looks: the cloud, its face in parts, and the fog. All sizes are those of a cloud 250 px wide, scaled. */
import type { Palette } from '../palette.ts';
import { blank, type Paint, penOf, rounded } from './brush.ts';

/** The size of the cloud's picture at scale 1; the cloud itself is 250 wide in it. */
export const CLOUD = { w: 300, h: 200 } as const;

/** Centre and radius of each lobe, from the middle of the picture. */
const LOBES = [
  [-82, 22, 43],
  [-60, -8, 34],
  [-26, -22, 54],
  [28, -30, 44],
  [56, -6, 44],
  [86, 24, 39],
  [-44, 38, 34],
  [0, 30, 52],
  [46, 40, 34],
] as const;

/** The lobes' union in one colour, soft and lit from above; `k` is the share of full size. */
export const paintCloud =
  (palette: Palette, k: number): Paint =>
  (pen) => {
    const { a: detail } = pen.getTransform();
    const canvas = blank(CLOUD.w * k * detail, CLOUD.h * k * detail);
    const own = penOf(canvas);
    own.scale(k * detail, k * detail);
    own.translate(CLOUD.w / 2, CLOUD.h / 2);
    paintBody(own, palette);
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.shadowColor = palette.shadow;
    pen.shadowBlur = 20 * k * detail;
    pen.shadowOffsetY = 8 * k * detail;
    pen.drawImage(canvas, 0, 0);
    pen.restore();
  };

function paintBody(pen: CanvasRenderingContext2D, palette: Palette): void {
  const { top, body, under, rim } = palette.cloud;
  const fill = pen.createLinearGradient(0, -78, 0, 84);
  fill.addColorStop(0, top);
  fill.addColorStop(0.55, body);
  fill.addColorStop(1, under);
  pen.fillStyle = fill;
  pen.beginPath();
  for (const [x, y, r] of LOBES) {
    pen.moveTo(x + r, y);
    pen.arc(x, y, r, 0, Math.PI * 2);
  }
  pen.fill();
  pen.globalCompositeOperation = 'source-atop';
  // Each lobe has its own light and its own shade, so that the cloud looks like wool and not like a stencil.
  for (const [x, y, r] of LOBES.slice(0, 6)) glow(pen, x - r * 0.25, y - r * 0.5, r * 1.05, rim, 0.5);
  for (const [x, y, r] of LOBES.slice(6)) glow(pen, x + r * 0.1, y + r * 0.75, r, under, 0.75);
  glow(pen, 0, 12, 78, body, 0.95);
  pen.globalCompositeOperation = 'source-over';
}

function glow(pen: CanvasRenderingContext2D, x: number, y: number, r: number, colour: string, alpha: number): void {
  pen.save();
  pen.globalAlpha = alpha;
  pen.fillStyle = fadeOut(pen, x, y, r, colour);
  pen.beginPath();
  pen.arc(x, y, r, 0, Math.PI * 2);
  pen.fill();
  pen.restore();
}

/** From `colour` to the same colour with no opacity: to a clear white it would turn grey half-way. */
function fadeOut(pen: CanvasRenderingContext2D, x: number, y: number, r: number, colour: string): CanvasGradient {
  const gradient = pen.createRadialGradient(x, y, 0, x, y, r);
  const clear = transparent(colour);
  gradient.addColorStop(0, colour);
  gradient.addColorStop(1, clear);
  return gradient;
}

function transparent(colour: string): string {
  if (colour.startsWith('#')) return `${colour}00`;
  return colour.replace(/\/[^)]*\)/, '/ 0%)');
}

/** A soft ball of fog: `r` is half of the picture. */
export const paintPuff =
  (palette: Palette, r: number, strength: number): Paint =>
  (pen) => {
    const gradient = pen.createRadialGradient(r, r, 0, r, r, r);
    // Close to a bell curve, so that no edge is seen where puffs overlap.
    for (let i = 0; i <= 8; i += 1) {
      const p = i / 8;
      const alpha = strength * (Math.cos(p * Math.PI) * 0.5 + 0.5);
      gradient.addColorStop(p, `rgb(${palette.fog} / ${(alpha * 100).toFixed(1)}%)`);
    }
    pen.fillStyle = gradient;
    pen.fillRect(0, 0, r * 2, r * 2);
  };

export const EYE = { w: 30, h: 34 } as const;

export const paintEye =
  (palette: Palette, k: number): Paint =>
  (pen) => {
    pen.scale(k, k);
    pen.fillStyle = palette.face.white;
    pen.shadowColor = 'rgb(28 34 51 / 30%)';
    pen.shadowBlur = 3;
    pen.beginPath();
    pen.ellipse(EYE.w / 2, EYE.h / 2, 11.5, 13.5, 0, 0, Math.PI * 2);
    pen.fill();
  };

export const PUPIL = 16;

export const paintPupil =
  (palette: Palette, k: number): Paint =>
  (pen) => {
    pen.scale(k, k);
    pen.fillStyle = palette.face.ink;
    pen.beginPath();
    pen.arc(PUPIL / 2, PUPIL / 2, 6.4, 0, Math.PI * 2);
    pen.fill();
    pen.fillStyle = 'rgb(255 255 255 / 92%)';
    pen.beginPath();
    pen.arc(PUPIL / 2 + 2.2, PUPIL / 2 - 2.4, 2.1, 0, Math.PI * 2);
    pen.fill();
  };

/** A closed lid: what is left of an eye while he sleeps. */
export const paintLid =
  (palette: Palette, k: number): Paint =>
  (pen) => {
    stroke(pen, palette, k, 3.2);
    pen.beginPath();
    pen.arc(EYE.w / 2, EYE.h / 2 - 6, 10, Math.PI * 0.15, Math.PI * 0.85);
    pen.stroke();
  };

export const BROW = { w: 36, h: 14 } as const;

/** Level, thick at the inner end; the left one is turned for the mood, the right one is its mirror image. */
export const paintBrow =
  (palette: Palette, k: number): Paint =>
  (pen) => {
    pen.scale(k, k);
    pen.fillStyle = palette.face.ink;
    pen.beginPath();
    pen.moveTo(5, 6);
    pen.quadraticCurveTo(18, 2, 31, 4.4);
    pen.quadraticCurveTo(34, 7, 31, 10.4);
    pen.quadraticCurveTo(18, 7, 5.5, 8.2);
    pen.quadraticCurveTo(3, 7.4, 5, 6);
    pen.fill();
  };

export const MOUTH = { w: 76, h: 40 } as const;
export const MOUTHS = ['smirk', 'grin', 'flat', 'oh', 'smile'] as const;
export type Mouth = (typeof MOUTHS)[number];

export const paintMouth =
  (palette: Palette, k: number, mouth: Mouth): Paint =>
  (pen) => {
    stroke(pen, palette, k, 3.8);
    pen.translate(MOUTH.w / 2, MOUTH.h / 2);
    pen.beginPath();
    switch (mouth) {
      case 'smirk':
        pen.moveTo(-20, -2);
        pen.bezierCurveTo(-10, 9, 8, 10, 22, -7);
        pen.stroke();
        pen.beginPath();
        pen.moveTo(18.5, -8.5);
        pen.lineTo(25, -4.5);
        pen.stroke();
        return;
      case 'grin':
        grin(pen, palette);
        return;
      case 'flat':
        pen.moveTo(-13, 2);
        pen.quadraticCurveTo(0, 5, 14, 0);
        break;
      case 'oh':
        pen.ellipse(0, 2, 6.5, 8.5, 0, 0, Math.PI * 2);
        pen.fillStyle = palette.face.ink;
        pen.fill();
        return;
      case 'smile':
        pen.arc(0, -10, 20, Math.PI * 0.18, Math.PI * 0.82);
        break;
    }
    pen.stroke();
  };

/** Wide, with teeth, higher on one side. */
function grin(pen: CanvasRenderingContext2D, palette: Palette): void {
  pen.moveTo(-27, -6);
  pen.quadraticCurveTo(0, 1, 28, -10);
  pen.bezierCurveTo(24, 20, -20, 21, -27, -6);
  pen.closePath();
  pen.fillStyle = palette.face.teeth;
  pen.fill();
  pen.save();
  pen.clip();
  pen.lineWidth = 1.5;
  pen.globalAlpha = 0.45;
  pen.beginPath();
  for (const x of [-18, -9, 0, 9, 18]) {
    pen.moveTo(x, -12);
    pen.lineTo(x * 0.92, 18);
  }
  pen.stroke();
  pen.restore();
  pen.lineWidth = 3.4;
  pen.beginPath();
  pen.moveTo(-27, -6);
  pen.quadraticCurveTo(0, 1, 28, -10);
  pen.bezierCurveTo(24, 20, -20, 21, -27, -6);
  pen.closePath();
  pen.stroke();
}

export const CHEEK = 30;

export const paintCheek =
  (palette: Palette, k: number): Paint =>
  (pen) => {
    pen.scale(k, k);
    pen.fillStyle = fadeOut(pen, CHEEK / 2, CHEEK / 2, CHEEK / 2, palette.face.cheek);
    rounded(pen, 0, 0, CHEEK, CHEEK, CHEEK / 2);
    pen.fill();
  };

function stroke(pen: CanvasRenderingContext2D, palette: Palette, k: number, width: number): void {
  pen.scale(k, k);
  pen.strokeStyle = palette.face.ink;
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
}
