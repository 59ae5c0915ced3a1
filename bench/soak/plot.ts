/** A soak as an SVG that stands by itself: above the memory, below the delay of the event loop, over the minutes. */
import type { Soak } from './run.ts';
import type { Sample } from './samples.ts';

interface Curve {
  readonly name: string;
  readonly stroke: string;
  /** Beside the colour, so that the curves are told apart without it. */
  readonly dash: string;
  readonly of: (sample: Sample) => number;
}

interface Panel {
  readonly top: number;
  readonly unit: string;
  readonly curves: readonly Curve[];
}

const SIZE = { width: 920, height: 620 } as const;
const PLOT = { left: 70, width: 820, height: 200 } as const;
const PANELS: readonly Panel[] = [
  {
    top: 90,
    unit: 'MB',
    curves: [
      { name: 'resident memory', stroke: '#8a5a00', dash: '7 3', of: ({ rss }) => rss },
      { name: 'heap in use', stroke: '#0b5cad', dash: 'none', of: ({ heap }) => heap },
    ],
  },
  {
    top: 370,
    unit: 'ms late',
    curves: [
      { name: 'event loop, 99th percentile of 5 s', stroke: '#8a5a00', dash: '7 3', of: ({ p99 }) => p99 },
      { name: 'event loop, median of 5 s', stroke: '#0b5cad', dash: 'none', of: ({ p50 }) => p50 },
    ],
  },
];

export function plotOf({ atOnce, matches, minutes, ended }: Soak, samples: readonly Sample[]): string {
  const title = `${atOnce} matches at once for ${minutes} minutes: ${matches} begun, ${ended} ended`;
  const end = Math.max(minutes, ...samples.map(({ at }) => at));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="system-ui, sans-serif" font-size="13" fill="#1d2733">
<title>${title}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="${PLOT.left}" y="34" font-size="18" font-weight="600">${title}</text>
${PANELS.map((panel) => drawn(panel, samples, end)).join('\n')}
<text x="${PLOT.left + PLOT.width}" y="${SIZE.height - 8}" text-anchor="end">minutes</text>
</svg>
`;
}

function drawn({ top, unit, curves }: Panel, samples: readonly Sample[], end: number): string {
  const most = rounded(Math.max(1, ...curves.flatMap(({ of }) => samples.map(of))));
  const x = (minute: number): string => (PLOT.left + (PLOT.width * minute) / end).toFixed(1);
  const y = (value: number): string => (top + PLOT.height * (1 - value / most)).toFixed(1);
  const levels = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const value = part * most;
    return `<path d="M${PLOT.left} ${y(value)}h${PLOT.width}" stroke="#d5dbe2"/><text x="${PLOT.left - 8}" y="${y(value)}" dy="4" text-anchor="end">${value}</text>`;
  });
  const step = end > 12 ? 5 : 1;
  const minutes = Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => {
    const label = `<text x="${x(i * step)}" y="${top + PLOT.height + 18}" text-anchor="middle">${i * step}</text>`;
    return label;
  });
  const lines = curves.map(({ name, stroke, dash, of }, i) => {
    const path = samples.map((sample, k) => `${k === 0 ? 'M' : 'L'}${x(sample.at)} ${y(of(sample))}`).join('');
    const key = PLOT.left + 90 + i * 280;
    return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="1.5" stroke-dasharray="${dash}"/>
<path d="M${key} ${top - 16}h26" stroke="${stroke}" stroke-width="2" stroke-dasharray="${dash}"/><text x="${key + 34}" y="${top - 12}">${name}</text>`;
  });
  return [`<text x="${PLOT.left}" y="${top - 12}">${unit}</text>`, ...levels, ...minutes, ...lines].join('\n');
}

/** The next of 1, 2, 4, 8 and their tenfolds, which have quarters without long fractions. */
function rounded(value: number): number {
  const ten = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 8, 10].map((factor) => factor * ten).find((level) => level >= value) ?? value;
}
