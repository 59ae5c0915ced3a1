/**
 * The whole ladder as an SVG that stands by itself: light, with its title, and with every colour and typeface written
 * out, since what opens such a file knows no style sheet of ours. It has no date and no nickname.
 */
import type { End } from '#shared/match/index.ts';
import { type Kind, kindOf } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Ladder } from './ladder.ts';
import { layoutLadder } from './ladderLayout.ts';
import { type LadderLayout, type PlacedFlight, type PlacedMark, type Stroke, strokePath } from './ladderPlaces.ts';
import { flightWords, markWords } from './ladderWords.ts';
import { PRINT } from './print.ts';

export interface Picture {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface PictureWish {
  readonly ladder: Ladder;
  readonly left: End;
  readonly rails: { readonly [end in End]: string };
  readonly title: string;
  /** Below the title. */
  readonly subtitle: string;
  readonly text: Text;
}

const WIDTH = 920;
const HEAD = 118;
const FOOT = 16;
const SIZE = { width: WIDTH, side: 210, charWidth: 7.3, rowHeight: 16, stretch: 1 };
const SANS = `system-ui, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`;
const MONO = `ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace`;

export function ladderPicture({ ladder, left, rails, title, subtitle, text }: PictureWish): Picture {
  const layout = layoutLadder(
    ladder,
    left,
    SIZE,
    (mark) => markWords(mark, text, false),
    (flight) => flightWords(flight, text, false),
  );
  const height = HEAD + Math.ceil(layout.height) + FOOT;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${text.tag}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${SANS}">`,
    `<title>${escaped(text.joining.sentences(title, subtitle))}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${PRINT.card}"/>`,
    label(28, 44, title, { size: 24, weight: 700 }),
    label(28, 70, subtitle, { size: 15, fill: PRINT.muted }),
    ...(['client', 'server'] as const).map((end) =>
      label(layout.rails[end], 104, rails[end], { size: 15, weight: 700, anchor: 'middle' }),
    ),
    `<g transform="translate(0 ${HEAD})">${drawing(layout, text)}</g>`,
    '</svg>',
  ].join('\n');
  return { svg, width: WIDTH, height };
}

function drawing(layout: LadderLayout, text: Text): string {
  const { rails, top, bottom, ticks, marks, flights } = layout;
  const [left, right] = [Math.min(rails.client, rails.server), Math.max(rails.client, rails.server)];
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset}" stop-color="${PRINT.cloud}" stop-opacity="${opacity}"/>`;
  return [
    `<defs><linearGradient id="fog">${stop(0, 0)}${stop(0.5, 0.34)}${stop(1, 0)}</linearGradient></defs>`,
    `<rect x="${n(left + (right - left) * 0.28)}" y="${n(top)}" width="${n((right - left) * 0.44)}" height="${n(bottom - top)}" rx="40" fill="url(#fog)"/>`,
    ...ticks.map(
      ({ at, y }) =>
        `<path d="M${n(left)} ${n(y)}H${n(right)}" stroke="${PRINT.line}" stroke-dasharray="2 6"/>${label(left + 6, y - 3, text.shell.debrief.seconds(at), { size: 10.5, fill: PRINT.muted, mono: true })}`,
    ),
    `<path d="M${n(left)} ${n(top)}V${n(bottom)}M${n(right)} ${n(top)}V${n(bottom)}" stroke="${PRINT.lineStrong}" stroke-width="2"/>`,
    ...flights.map(flightLines),
    ...flights.map(flightLabel),
    ...marks.map((mark) => markLabel(mark, rails[mark.end])),
  ].join('\n');
}

const STROKES: { readonly [is in Stroke['is']]: string } = {
  way: 'stroke-width="2.2"',
  lost: 'stroke-width="2.2" stroke-dasharray="6 5"',
  wait: 'stroke-width="3.4" stroke-dasharray="0.5 6"',
  twice: 'stroke-width="2.2" stroke-dasharray="11 4 2 4"',
};

function flightLines({ flight, strokes, heads, cross }: PlacedFlight): string {
  const { hue } = coloursOf(kindOf(flight.segment));
  return [
    ...strokes.map(
      (stroke) =>
        `<path d="${strokePath(stroke)}" fill="none" stroke="${hue}" stroke-linecap="round" ${STROKES[stroke.is]}${flight.needless ? ' opacity="0.6"' : ''}/>`,
    ),
    ...heads.map(
      ({ x, y, angle }) =>
        `<path d="M0 0L-10 4.5L-10 -4.5Z" fill="${hue}" transform="translate(${n(x)} ${n(y)}) rotate(${n((angle * 180) / Math.PI)})"/>`,
    ),
    cross
      ? `<path d="M${n(cross.x - 7)} ${n(cross.y - 7)}l14 14m0 -14l-14 14" fill="none" stroke="${PRINT.hue.rst}" stroke-width="3.6" stroke-linecap="round"/>`
      : '',
  ].join('');
}

function flightLabel({ flight, label: { x, y, text } }: PlacedFlight): string {
  const { ink } = coloursOf(kindOf(flight.segment));
  const look = { size: 12, weight: 600, anchor: 'middle', mono: true } as const;
  // The halo first, for what does not know paint-order.
  return label(x, y, text, { ...look, fill: PRINT.card, halo: true }) + label(x, y, text, { ...look, fill: ink });
}

function markLabel({ at, left, lines, tone, mark }: PlacedMark, rail: number): string {
  if (lines.length === 0) return '';
  const isRefused = mark.mark === 'refused';
  const x = isRefused ? at.x + (left ? -22 : 22) : at.x;
  const fill = {
    refused: PRINT.hueInk.rst,
    begin: PRINT.muted,
    state: PRINT.ink,
    timer: PRINT.hueInk.synack,
    bot: PRINT.hueInk.synack,
  }[tone];
  const badge = at.x + (left ? -8 : 8);
  const dot = isRefused
    ? `<circle cx="${n(badge)}" cy="${n(at.y)}" r="9.5" fill="${PRINT.hueInk.rst}"/>${label(badge, at.y + 4, `${mark.number}`, { size: 12, weight: 700, anchor: 'middle', fill: PRINT.card, mono: true })}`
    : `<circle cx="${n(rail)}" cy="${n(at.y)}" r="4" fill="${PRINT.card}" stroke="${tone === 'timer' ? PRINT.hue.synack : PRINT.lineStrong}" stroke-width="2"/>`;
  const anchor = left ? 'end' : 'start';
  const words = lines.map((line, i) =>
    label(x, at.y + 4 + i * SIZE.rowHeight, line, { size: 12.5, anchor, fill, mono: !isRefused }),
  );
  return dot + words.join('');
}

interface Look {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly mono?: boolean;
  readonly halo?: boolean;
}

function label(x: number, y: number, words: string, look: Look): string {
  const { size, weight = 400, fill = PRINT.ink, anchor = 'start', mono = false, halo = false } = look;
  const face = mono ? ` font-family="${MONO}"` : '';
  const around = halo ? ` stroke="${fill}" stroke-width="4" stroke-linejoin="round"` : '';
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}"${face}${around}>${escaped(words)}</text>`;
}

function coloursOf(kind: Kind): { readonly hue: string; readonly ink: string } {
  const name = PRINT.of[kind];
  return name === null ? { hue: PRINT.muted, ink: PRINT.muted } : { hue: PRINT.hue[name], ink: PRINT.hueInk[name] };
}

/** Two decimals are finer than any eye. */
const n = (value: number): string => `${Math.round(value * 100) / 100}`;

const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&quot;');
