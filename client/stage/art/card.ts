/** The picture of a card on the wire: its word, its numbers, its mark, in the hue of its kind; and its blurred double. */
import type { CardFace } from '../../present/index.ts';
import { hueOf, type Palette } from '../palette.ts';
import { type Brush, blank, type Paint, penOf, rounded } from './brush.ts';
import { paintMark } from './marks.ts';

const MONO = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';
const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** Room around the card for its shadow, at full size. */
const EDGE = 12;
const HEIGHT = 42;
const LEAST = 84;

export interface CardPicture {
  readonly sharp: string;
  readonly blurred: string;
  /** Of the card without its shadow. */
  readonly w: number;
  readonly h: number;
}

export interface CardLook {
  readonly palette: Palette;
  /** Share of full size, and the widest that it may be then. */
  readonly scale: number;
  readonly max: number;
  /** Red border and a cross: it was refused. */
  readonly refused: boolean;
}

/** Both textures belong to the caller, who frees them. */
export function paintCard(brush: Brush, face: CardFace, look: CardLook): CardPicture {
  const size = sizeOf(face, look);
  const [w, h] = [size.w + EDGE * 2 * look.scale, size.h + EDGE * 2 * look.scale];
  const what: Paint = (pen) => draw(pen, face, look, size);
  return { sharp: brush.paint(w, h, what), blurred: brush.soft(w, h, 0.5, blur(w, h, what)), ...size };
}

export function freeCard(brush: Brush, picture: CardPicture): void {
  brush.free(picture.sharp);
  brush.free(picture.blurred);
}

function sizeOf(face: CardFace, { scale, max }: CardLook): { w: number; h: number } {
  const pen = penOf(blank(1, 1));
  pen.font = `12px ${MONO}`;
  const numbers = pen.measureText(face.label).width;
  pen.font = `800 14px ${SANS}`;
  const word = pen.measureText(face.kind).width + 24;
  return { w: Math.min(Math.max(LEAST, numbers + 24, word + 24) * scale, max), h: HEIGHT * scale };
}

function draw(pen: CanvasRenderingContext2D, face: CardFace, look: CardLook, size: { w: number; h: number }): void {
  const { palette, scale } = look;
  const hue = look.refused ? 'rst' : hueOf(face.kind);
  const colour = hue === null ? palette.lineStrong : palette.hue[hue];
  const ink = hue === null ? palette.muted : palette.hueInk[hue];
  const [w, h] = [size.w / scale, size.h / scale];
  pen.scale(scale, scale);
  pen.translate(EDGE, EDGE);
  pen.save();
  pen.shadowColor = palette.shadow;
  // Shadows are measured in device pixels, whatever the transform.
  pen.shadowBlur = 8 * pen.getTransform().a;
  pen.shadowOffsetY = 3 * pen.getTransform().a;
  pen.fillStyle = palette.card;
  rounded(pen, 0, 0, w, h, 9);
  pen.fill();
  pen.restore();
  pen.lineWidth = 2;
  pen.strokeStyle = colour;
  rounded(pen, 1, 1, w - 2, h - 2, 8);
  pen.stroke();
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = ink;
  pen.font = `800 14px ${SANS}`;
  pen.fillText(face.kind, 11, 18, w - 38);
  pen.fillStyle = palette.ink;
  pen.font = `12px ${MONO}`;
  pen.fillText(face.label, 11, 33, w - 22);
  pen.translate(w - 21, 7);
  paintMark(pen, look.refused ? 'RST' : face.kind, colour);
}

/** Small and then large again is a blur that every browser has. */
const blur =
  (w: number, h: number, what: Paint): Paint =>
  (pen) => {
    const steps = [0.5, 0.25, 0.16];
    let from: HTMLCanvasElement | null = null;
    for (const step of steps) {
      const canvas = blank(w * step, h * step);
      const own = penOf(canvas);
      own.imageSmoothingQuality = 'high';
      if (from === null) {
        own.scale(step, step);
        what(own);
      } else own.drawImage(from, 0, 0, canvas.width, canvas.height);
      from = canvas;
    }
    if (from === null) return;
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(from, 0, 0, w, h);
  };
