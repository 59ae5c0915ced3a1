/** The ladder as SVG: rails, the fog between them, flights with their fates, states and refusals at their moments. */
import { useMemo } from 'preact/hooks';
import type { End } from '#shared/match/index.ts';
import { kindOf } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import {
  flightWords,
  type Ladder,
  type LadderFlight,
  type LadderLayout,
  type LadderSize,
  layoutLadder,
  type Mark,
  markWords,
  type PlacedFlight,
  type PlacedMark,
  strokePath,
  triedOf,
  wrap,
} from '../../present/index.ts';

export interface LadderLayoutWish {
  readonly ladder: Ladder;
  /** Whose rail is on the left. */
  readonly left: End;
  readonly width: number;
  readonly stretch: number;
  readonly text: Text;
  /** Refused moves stand there with what was tried, in place of the reason. */
  readonly tried?: boolean;
}

const WIDE: Omit<LadderSize, 'width' | 'stretch'> = { side: 188, charWidth: 7.3, rowHeight: 16 };
const NARROW: Omit<LadderSize, 'width' | 'stretch'> = { side: 86, charWidth: 6.1, rowHeight: 13 };
const NARROWER_THAN = 620;

/** The places of a drawing so wide; worked out again only when something of it changes. */
export function useLadderLayout({ ladder, left, width, stretch, text, tried = false }: LadderLayoutWish): LadderLayout {
  return useMemo(() => {
    const narrow = width < NARROWER_THAN;
    const size: LadderSize = { ...(narrow ? NARROW : WIDE), width, stretch };
    return layoutLadder(
      ladder,
      left,
      size,
      (mark) => (tried && mark.mark === 'refused' ? wrap(triedOf(mark.move), 14, 3) : markWords(mark, text, narrow)),
      (flight) => flightWords(flight, text, narrow),
    );
  }, [ladder, left, width, stretch, text, tried]);
}

export interface LadderDrawingProps {
  readonly layout: LadderLayout;
  readonly width: number;
  /** Of the picture, up to 1. */
  readonly scale: number;
  readonly text: Text;
  /** Beside another drawing: what is in both is drawn pale, and a line shows from where on they differ. */
  readonly beside?: { readonly common: ReadonlySet<Mark | LadderFlight>; readonly apart: number | null };
}

export function LadderDrawing({ layout, width, scale, text, beside }: LadderDrawingProps) {
  const narrow = width < NARROWER_THAN;
  const { rowHeight } = narrow ? NARROW : WIDE;
  const { rails, top, bottom, height, ticks, marks, flights } = layout;
  const [left, right] = [Math.min(rails.client, rails.server), Math.max(rails.client, rails.server)];
  const words = text.shell.debrief;
  const pale = (item: Mark | LadderFlight) => beside?.common.has(item);
  return (
    <svg
      class="ladder"
      data-narrow={narrow}
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      role="img"
      aria-label={words.ladderLabel}
    >
      <defs>
        <linearGradient id="fog">
          <stop class="fog-edge" offset="0" />
          <stop class="fog-core" offset="0.5" />
          <stop class="fog-edge" offset="1" />
        </linearGradient>
      </defs>
      <rect
        x={left + (right - left) * 0.28}
        y={top}
        width={(right - left) * 0.44}
        height={bottom - top}
        rx={40}
        fill="url(#fog)"
      />
      {ticks.map(({ at, y }) => (
        <g key={at} class="tick-line">
          <path d={`M${left} ${y}H${right}`} />
          <text x={narrow ? right - 4 : left + 6} y={y - 3} text-anchor={narrow ? 'end' : 'start'}>
            {words.seconds(at)}
          </text>
        </g>
      ))}
      {beside && beside.apart !== null && <path class="apart" d={`M0 ${beside.apart}H${width}`} />}
      <path class="rail" d={`M${left} ${top}V${bottom}M${right} ${top}V${bottom}`} />
      {flights.map((flight) => (
        <FlightLines key={flight.flight.id} placed={flight} pale={pale(flight.flight)} />
      ))}
      {flights.map(({ flight, label }) => (
        <text
          key={flight.id}
          class="flight-label"
          data-kind={kindOf(flight.segment)}
          data-pale={pale(flight)}
          x={label.x}
          y={label.y}
        >
          {label.text}
        </text>
      ))}
      {marks.map((mark, i) => (
        <MarkLabel
          key={`${i}${mark.tone}`}
          placed={mark}
          rail={rails[mark.end]}
          rowHeight={rowHeight}
          pale={pale(mark.mark)}
        />
      ))}
    </svg>
  );
}

interface FlightLinesProps {
  readonly placed: PlacedFlight;
  readonly pale: boolean | undefined;
}

function FlightLines({ placed: { flight, strokes, heads, cross }, pale }: FlightLinesProps) {
  return (
    <g data-kind={kindOf(flight.segment)} data-needless={flight.needless} data-pale={pale}>
      {strokes.map((stroke) => (
        <path key={strokePath(stroke)} class="stroke" data-is={stroke.is} d={strokePath(stroke)} />
      ))}
      {heads.map(({ x, y, angle }) => (
        <path
          key={`${x} ${y}`}
          class="arrow"
          d="M0 0L-10 4.5L-10 -4.5Z"
          transform={`translate(${x} ${y}) rotate(${(angle * 180) / Math.PI})`}
        />
      ))}
      {cross && <path class="cross" d={`M${cross.x - 7} ${cross.y - 7}l14 14m0 -14l-14 14`} />}
    </g>
  );
}

interface MarkLabelProps {
  readonly placed: PlacedMark;
  readonly rail: number;
  readonly rowHeight: number;
  readonly pale: boolean | undefined;
}

function MarkLabel({ placed, rail, rowHeight, pale }: MarkLabelProps) {
  const { at, left, lines, tone, mark } = placed;
  if (lines.length === 0) return null;
  const isRefused = mark.mark === 'refused';
  const x = isRefused ? at.x + (left ? -22 : 22) : at.x;
  return (
    <g class="ladder-mark" data-tone={tone} data-pale={pale}>
      {isRefused ? (
        <>
          <circle class="mark-badge" cx={at.x + (left ? -8 : 8)} cy={at.y} r={9.5} />
          <text class="mark-number" x={at.x + (left ? -8 : 8)} y={at.y + 4} text-anchor="middle">
            {mark.number}
          </text>
        </>
      ) : (
        <circle class="mark-dot" cx={rail} cy={at.y} r={4} />
      )}
      <text class="mark-text" text-anchor={left ? 'end' : 'start'}>
        {lines.map((line, i) => (
          <tspan key={line} x={x} y={at.y + 4 + i * rowHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
