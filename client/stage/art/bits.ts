/** Small pictures: the wire's dots, the hosts at its ends, the ring of the timer, stars. */
import type { Palette } from '../palette.ts';
import { disc, type Paint, rounded } from './brush.ts';

/** One period of a lane, to be repeated along it. */
export const DOT_GAP = 12;
export const DOT_H = 8;

export const paintDot =
  (colour: string): Paint =>
  (pen) => {
    pen.fillStyle = colour;
    rounded(pen, 2.5, DOT_H / 2 - 1.75, 6, 3.5, 1.75);
    pen.fill();
  };

/** What stands across a lane whose sender has said FIN. */
export const STOP = { w: 10, h: 26 } as const;

export const paintStop =
  (colour: string): Paint =>
  (pen) => {
    pen.fillStyle = colour;
    rounded(pen, 3, 2, 4, STOP.h - 4, 2);
    pen.fill();
  };

/** From above and below a host (`gap` from the middle of the left edge) to the two lanes, which end in sockets. */
export const paintStub =
  (palette: Palette, w: number, h: number, gap: number): Paint =>
  (pen) => {
    pen.strokeStyle = palette.line;
    pen.lineWidth = 3;
    pen.lineCap = 'round';
    const r = SOCKET;
    for (const [y, from] of [
      [r, h / 2 - gap],
      [h - r, h / 2 + gap],
    ] as const) {
      pen.beginPath();
      pen.moveTo(2, from);
      pen.quadraticCurveTo(2, y, w * 0.55, y);
      pen.lineTo(w - r, y);
      pen.stroke();
    }
    for (const y of [r, h - r]) {
      disc(pen, w - r, y, r - 0.5, palette.lineStrong);
      disc(pen, w - r, y, r - 3, palette.card);
    }
  };

/** Half of what a socket takes. */
export const SOCKET = 6;

/** A laptop (client) or a small rack (server), `lamp` glowing in the colour of its state; `s` is its size. */
export const paintHost =
  (palette: Palette, seat: 'client' | 'server', s: number, lamp: string | null): Paint =>
  (pen) => {
    pen.scale(s / 48, s / 48);
    pen.lineWidth = 2.4;
    pen.lineJoin = 'round';
    pen.strokeStyle = palette.lineStrong;
    pen.fillStyle = palette.card;
    if (seat === 'client') laptop(pen);
    else rack(pen, palette);
    if (lamp === null) return;
    const [x, y] = seat === 'client' ? [24, 20] : [13, 12];
    const light = pen.createRadialGradient(x, y, 0, x, y, 11);
    light.addColorStop(0, `${lamp}66`);
    light.addColorStop(1, `${lamp}00`);
    disc(pen, x, y, 11, light);
    disc(pen, x, y, 4, lamp);
  };

function laptop(pen: CanvasRenderingContext2D): void {
  rounded(pen, 7, 6, 34, 27, 4);
  pen.fill();
  pen.stroke();
  pen.beginPath();
  pen.moveTo(5, 37);
  pen.lineTo(43, 37);
  pen.quadraticCurveTo(47, 42, 42, 42);
  pen.lineTo(6, 42);
  pen.quadraticCurveTo(1, 42, 5, 37);
  pen.fill();
  pen.stroke();
}

function rack(pen: CanvasRenderingContext2D, palette: Palette): void {
  for (const y of [4, 18, 32]) {
    rounded(pen, 5, y, 38, 12, 3.5);
    pen.fill();
    pen.stroke();
    pen.fillStyle = palette.line;
    rounded(pen, 22, y + 4.5, 15, 3, 1.5);
    pen.fill();
    if (y > 4) disc(pen, 13, y + 6, 2.2, palette.line);
    pen.fillStyle = palette.card;
  }
}

export const RING_FRAMES = 60;

/** Frame i of a ring that runs out: (1 - i / RING_FRAMES) of it is left, gone clockwise from the top. */
export const paintRing =
  (palette: Palette, r: number, colour: string) =>
  (pen: CanvasRenderingContext2D, index: number): void => {
    const c = r + 3;
    base(pen, palette, c, r);
    const left = 1 - index / RING_FRAMES;
    pen.strokeStyle = colour;
    pen.lineWidth = 4;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.arc(c, c, r - 2, -Math.PI / 2 + (1 - left) * Math.PI * 2, Math.PI * 1.5);
    if (left > 0.005) pen.stroke();
  };

/** The ring that only turns: a comet's tail, which tells no time. */
export const paintComet =
  (r: number, colour: string): Paint =>
  (pen) => {
    const c = r + 3;
    const tail = pen.createConicGradient(-Math.PI / 2, c, c);
    tail.addColorStop(0, `${colour}00`);
    tail.addColorStop(0.4, `${colour}59`);
    tail.addColorStop(0.78, colour);
    pen.lineWidth = 4;
    pen.strokeStyle = tail;
    pen.beginPath();
    pen.arc(c, c, r - 2, -Math.PI / 2, Math.PI * 1.06);
    pen.stroke();
    const head = Math.PI * 1.06;
    disc(pen, c + Math.cos(head) * (r - 2), c + Math.sin(head) * (r - 2), 2, colour);
  };

/** Face and track of the ring, on which the comet turns. */
export const paintDial =
  (palette: Palette, r: number): Paint =>
  (pen) =>
    base(pen, palette, r + 3, r);

function base(pen: CanvasRenderingContext2D, palette: Palette, c: number, r: number): void {
  disc(pen, c, c, r + 1.5, palette.paper);
  disc(pen, c, c, r, palette.card);
  pen.strokeStyle = palette.line;
  pen.lineWidth = 4;
  pen.beginPath();
  pen.arc(c, c, r - 2, 0, Math.PI * 2);
  pen.stroke();
}

/** Run out: the face is full of the colour. */
export const paintExpired =
  (palette: Palette, r: number, colour: string): Paint =>
  (pen) => {
    disc(pen, r + 3, r + 3, r + 1.5, palette.paper);
    disc(pen, r + 3, r + 3, r, colour);
  };

/** A short ASCII text in the middle of a ring. */
export const paintNumber =
  (text: string, r: number, colour: string): Paint =>
  (pen) => {
    const size = text.length > 2 ? r * 0.52 : r * 0.95;
    pen.font = `800 ${size}px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillStyle = colour;
    pen.fillText(text, r + 3, r + 3 + size * 0.06);
  };

/** A star with rounded points, in a square of side `s`. */
export const paintStar =
  (colour: string, s: number): Paint =>
  (pen) => {
    pen.translate(s / 2, s / 2 + s * 0.03);
    pen.beginPath();
    for (let i = 0; i < 10; i += 1) {
      const r = (i % 2 === 0 ? 0.42 : 0.19) * s;
      const at = -Math.PI / 2 + (i * Math.PI) / 5;
      pen.lineTo(Math.cos(at) * r, Math.sin(at) * r);
    }
    pen.closePath();
    pen.lineJoin = 'round';
    pen.lineWidth = s * 0.1;
    pen.strokeStyle = colour;
    pen.fillStyle = colour;
    pen.stroke();
    pen.fill();
  };
