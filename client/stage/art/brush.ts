/**
 * Textures painted with the 2D canvas, at the device's pixels, so that all is sharp and the renderer only moves
 * quads. Sizes are CSS pixels.
 */
import type Phaser from 'phaser';

export type Paint = (pen: CanvasRenderingContext2D) => void;

export interface Brush {
  /** Paints a box of `w` by `h` (origin top left) and answers the texture's key. */
  paint(w: number, h: number, what: Paint): string;
  /** The same at `detail` times the device's pixels: for what is soft or small on purpose. */
  soft(w: number, h: number, detail: number, what: Paint): string;
  /** `count` boxes in one texture; the frames are named 0, 1, ... */
  frames(w: number, h: number, count: number, what: (pen: CanvasRenderingContext2D, index: number) => void): string;
  /** Puts a picture on the stage with its middle at (x, y). */
  sprite(key: string, x: number, y: number, depth: number): Phaser.GameObjects.Image;
  /** The scale at which a texture has its true size. */
  scaleOf(key: string): number;
  free(key: string): void;
  freeAll(): void;
}

let made = 0;

export function createBrush(scene: Phaser.Scene, dpr: number): Brush {
  const scales = new Map<string, number>();

  const add = (canvas: HTMLCanvasElement, detail: number): string => {
    made += 1;
    const key = `stage-${made}`;
    scene.textures.addCanvas(key, canvas);
    scales.set(key, 1 / detail);
    return key;
  };

  const soft: Brush['soft'] = (w, h, detail, what) => {
    const canvas = blank(w * detail * dpr, h * detail * dpr);
    const pen = penOf(canvas);
    pen.scale(detail * dpr, detail * dpr);
    what(pen);
    return add(canvas, detail * dpr);
  };

  const free = (key: string): void => {
    if (scales.delete(key)) scene.textures.remove(key);
  };

  return {
    soft,
    paint: (w, h, what) => soft(w, h, 1, what),
    frames(w, h, count, what) {
      const across = Math.ceil(Math.sqrt(count));
      const [cellW, cellH] = [Math.ceil(w * dpr), Math.ceil(h * dpr)];
      const canvas = blank(cellW * across, cellH * Math.ceil(count / across));
      const pen = penOf(canvas);
      for (let i = 0; i < count; i += 1) {
        pen.setTransform(dpr, 0, 0, dpr, (i % across) * cellW, Math.floor(i / across) * cellH);
        what(pen, i);
      }
      const key = add(canvas, dpr);
      const texture = scene.textures.get(key);
      for (let i = 0; i < count; i += 1) {
        texture.add(i, 0, (i % across) * cellW, Math.floor(i / across) * cellH, cellW, cellH);
      }
      return key;
    },
    sprite(key, x, y, depth) {
      return scene.add
        .image(x, y, key)
        .setScale(scales.get(key) ?? 1)
        .setDepth(depth);
    },
    scaleOf: (key) => scales.get(key) ?? 1,
    free,
    freeAll() {
      for (const key of [...scales.keys()]) free(key);
    },
  };
}

export function blank(w: number, h: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(w));
  canvas.height = Math.max(1, Math.ceil(h));
  return canvas;
}

export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('a canvas of this browser has no 2D context');
  return pen;
}

export function disc(pen: CanvasRenderingContext2D, x: number, y: number, r: number, fill: string | CanvasGradient) {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.arc(x, y, r, 0, Math.PI * 2);
  pen.fill();
}

/** A rounded rectangle as the current path. */
export function rounded(pen: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, r: number) {
  pen.beginPath();
  pen.roundRect(x, y, w, h, r);
}
