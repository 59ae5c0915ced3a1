/** The poster: Figure 5 in pencil, and in ink wherever the player's own end has gone. One drawing for page, print and file. */
import type { Ref } from 'preact';
import { STATES, type State } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type InkedEdge, type Passport, STICKERS, type Sticker } from '../../journey/index.ts';
import { EDGES, NODE, PLACES, POSTER } from './figure.ts';
import { ink, inkOf } from './inks.ts';
import { linesOf } from './linesOf.ts';

export interface PosterProps {
  readonly passport: Passport;
  readonly text: Text;
  readonly svg: Ref<SVGSVGElement>;
}

const SANS = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const MONO = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

export function Poster({ passport, text, svg }: PosterProps) {
  const words = text.journey.passport;
  const { edges, inked } = passport;
  return (
    <svg
      ref={svg}
      class="poster"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${POSTER.width} ${POSTER.height}`}
      role="img"
      aria-label={words.label(inked, edges.length)}
      font-family={SANS}
    >
      <title>{words.label(inked, edges.length)}</title>
      <defs>
        <filter id="inked-by-hand" x="-5%" y="-5%" width="110%" height="110%">
          <feTurbulence type="fractalNoise" baseFrequency="0.03" numOctaves="2" seed="11" />
          <feDisplacementMap in="SourceGraphic" scale="3" />
        </filter>
      </defs>
      <rect width={POSTER.width} height={POSTER.height} fill={ink('card')} />
      <rect x="16" y="16" width="768" height="1099" rx="10" fill="none" stroke={ink('line')} stroke-width="2" />
      <Heading passport={passport} text={text} />
      <Edges passport={passport} />
      {STATES.map((state) => (
        <Node key={state} state={state} isBeen={passport.been.has(state)} />
      ))}
      {STICKERS.map((sticker, i) => (
        <StickerOf key={sticker} sticker={sticker} passport={passport} text={text} x={150 + i * 270} />
      ))}
      <OtherEnds passport={passport} text={text} />
    </svg>
  );
}

function Heading({ passport, text }: Omit<PosterProps, 'svg'>) {
  const words = text.journey.passport;
  return (
    <>
      <text x="48" y="76" font-size="34" font-weight="800" fill={ink('ink')}>
        {words.title}
      </text>
      <text x="48" y="106" font-size="15" fill={ink('muted')}>
        {words.sentence}
      </text>
      <text x="48" y="132" font-size="15" font-weight="700" fill={ink('ink')}>
        {words.inked(passport.inked, passport.edges.length)}
      </text>
      <g transform="translate(690 38) scale(0.3)" fill={ink('cloud')}>
        <circle cx="46" cy="104" r="44" />
        <circle cx="96" cy="62" r="58" />
        <circle cx="164" cy="64" r="52" />
        <circle cx="206" cy="106" r="42" />
        <rect x="40" y="84" width="172" height="64" rx="32" />
        <g fill={ink('ink')}>
          <circle cx="99" cy="95" r="7" />
          <circle cx="151" cy="95" r="7" />
        </g>
        <path
          d="M84 68l22 9M164 68l-22 9M104 116c10 9 26 9 40-8"
          fill="none"
          stroke={ink('ink')}
          stroke-width="6"
          stroke-linecap="round"
        />
      </g>
    </>
  );
}

/** Pencil first, so that ink lies over it; the words over both, and straight. */
function Edges({ passport: { edges } }: Pick<PosterProps, 'passport'>) {
  const inOrder = [...edges].sort((a, b) => Number(a.taken !== null) - Number(b.taken !== null));
  return (
    <>
      <g filter="url(#inked-by-hand)">
        {inOrder.map((one) => (
          <Line key={one.edge.event + one.edge.from} {...one} />
        ))}
      </g>
      {inOrder.map((one) => (
        <Words key={one.edge.event + one.edge.from} {...one} />
      ))}
    </>
  );
}

function Line({ edge, taken }: InkedEdge) {
  const drawn = EDGES[`${edge.from}>${edge.to}`];
  if (drawn === undefined) return null;
  const isInk = taken !== null;
  const colour = isInk ? inkOf(edge.to) : ink('line-strong');
  return (
    <g data-inked={isInk}>
      <path
        d={drawn.path}
        fill="none"
        stroke={colour}
        stroke-width={isInk ? 4.2 : 1.4}
        stroke-dasharray={isInk ? undefined : '1.5 5'}
        stroke-linecap="round"
      />
      <Arrow path={drawn.path} colour={colour} size={isInk ? 1 : 0.7} />
    </g>
  );
}

function Words({ edge, taken }: InkedEdge) {
  const drawn = EDGES[`${edge.from}>${edge.to}`];
  if (drawn === undefined) return null;
  const isInk = taken !== null;
  const [x, y] = drawn.at;
  const lines = drawn.turned ? [linesOf(edge).join(' ')] : linesOf(edge);
  return (
    <text
      transform={drawn.turned ? `rotate(-90 ${x} ${y})` : undefined}
      text-anchor={drawn.anchor}
      font-family={MONO}
      font-size="12.5"
      font-weight={isInk ? 700 : 400}
      fill={isInk ? ink('ink') : ink('muted')}
      stroke={ink('card')}
      stroke-width="5"
      stroke-linejoin="round"
      paint-order="stroke"
    >
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={y + i * 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** At the end of a path, in the direction of its last piece. */
function Arrow({ path, colour, size }: { readonly path: string; readonly colour: string; readonly size: number }) {
  const { x, y, angle } = endOf(path);
  return (
    <path
      d="M0 0L-13 -6.5L-10 0L-13 6.5Z"
      fill={colour}
      transform={`translate(${x} ${y}) rotate(${angle}) scale(${size})`}
    />
  );
}

function endOf(path: string): { readonly x: number; readonly y: number; readonly angle: number } {
  const numbers = path.match(/[A-Z]|-?\d+(\.\d+)?/g) ?? [];
  const at = (back: number) => Number(numbers.at(-back));
  // The last piece is a V, or a curve whose second control point gives the direction.
  const isV = numbers.at(-2) === 'V';
  if (isV) {
    const start = numbers.slice(1, 3).map(Number);
    const [x = 0, from = 0] = start;
    return { x, y: at(1), angle: at(1) > from ? 90 : -90 };
  }
  const [cx, cy, x, y] = [at(4), at(3), at(2), at(1)];
  return { x, y, angle: Math.round((Math.atan2(y - cy, x - cx) * 180) / Math.PI) };
}

function Node({ state, isBeen }: { readonly state: State; readonly isBeen: boolean }) {
  const [x, y] = PLACES[state];
  const colour = inkOf(state);
  return (
    <g>
      <rect
        x={x - NODE.width / 2}
        y={y - NODE.height / 2}
        width={NODE.width}
        height={NODE.height}
        rx="11"
        fill={ink('card')}
        stroke={isBeen ? colour : ink('line-strong')}
        stroke-width={isBeen ? 3 : 1.4}
        stroke-dasharray={isBeen ? undefined : '4 4'}
      />
      <text
        x={x}
        y={y + 5}
        text-anchor="middle"
        font-family={MONO}
        font-size="15"
        font-weight={isBeen ? 700 : 400}
        fill={isBeen ? ink('ink') : ink('muted')}
      >
        {state}
      </text>
    </g>
  );
}

/** A round sticker, a little askew; an empty place where it is still to be found. */
function StickerOf({ sticker, passport, text, x }: Omit<PosterProps, 'svg'> & { sticker: Sticker; x: number }) {
  const words = text.journey.passport;
  const has = passport.stickers[sticker];
  const { name, how } = words.sticker[sticker];
  const colour = sticker === 'closing' ? ink('fin') : ink('syn');
  return (
    <g transform={`translate(${x} 1030)`}>
      <g transform={has ? 'rotate(-8)' : undefined}>
        <circle
          r="42"
          fill={has ? colour : 'none'}
          stroke={has ? colour : ink('line-strong')}
          stroke-width="2"
          stroke-dasharray={has ? undefined : '4 5'}
        />
        {has && <circle r="36" fill="none" stroke="#fff" stroke-width="1.6" stroke-dasharray="2 4" />}
        {has ? (
          <path
            d={sticker === 'closing' ? CROSSED_FINS : CROSSED_SYNS}
            fill="none"
            stroke="#fff"
            stroke-width="4.5"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        ) : (
          <text y="10" text-anchor="middle" font-size="30" fill={ink('muted')}>
            ?
          </text>
        )}
      </g>
      <text x="54" y="-12" font-size="14.5" font-weight="700" fill={has ? ink('ink') : ink('muted')}>
        {name}
      </text>
      {halves(has ? how : words.stickerMissing).map((line, i) => (
        <text key={line} x="54" y={8 + i * 17} font-size="12.5" fill={ink('muted')}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** Two arrows that pass each other, on their way out; and on their way in. */
const CROSSED_FINS = 'M-20 -12L20 12M20 12L12 12M20 12L17 4M20 -12L-20 12M-20 12L-12 12M-20 12L-17 4';
const CROSSED_SYNS = 'M-22 -7H18M18 -7L10 -14M18 -7L10 0M22 9H-18M-18 9L-10 2M-18 9L-10 16';

/** A sentence in two lines, broken near its middle. */
function halves(sentence: string): readonly string[] {
  if (sentence.length < 16) return [sentence];
  const middle = sentence.length / 2;
  const breaks = [...sentence.matchAll(/ |，/g)].map(({ 0: mark, index }) => index + mark.length);
  const at = breaks.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best), 0);
  return at === 0 ? [sentence] : [sentence.slice(0, at).trim(), sentence.slice(at)];
}

function OtherEnds({ passport, text }: Omit<PosterProps, 'svg'>) {
  const words = text.journey.passport;
  if (passport.otherEnds.length === 0) return null;
  const list = passport.otherEnds.map((end) => words.note[end]).join(' · ');
  return (
    <text x="48" y="1096" font-size="12.5" fill={ink('muted')}>
      {words.notes}: {list}
    </text>
  );
}
