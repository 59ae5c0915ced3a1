/** Figure 5 on the poster: pencil where nobody has been, ink where the player's own end has gone. */
import { STATES, type State } from '#shared/tcp/index.ts';
import type { InkedEdge, Passport } from '../../journey/index.ts';
import { EDGES, NODE, PLACES } from './figure.ts';
import { ink, inkOf, MONO } from './inks.ts';
import { linesOf } from './linesOf.ts';

export function Figure({ passport }: { readonly passport: Passport }) {
  return (
    <>
      <Edges passport={passport} />
      {STATES.map((state) => (
        <Node key={state} state={state} isBeen={passport.been.has(state)} />
      ))}
    </>
  );
}

/** Pencil first, so that ink lies over it; the words over both, and straight. */
function Edges({ passport: { edges } }: { readonly passport: Passport }) {
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
