/** Figure 5 as a map: where this end is, the way by which it came, and a token that walks the edge of each change. */
import { useEffect, useRef } from 'preact/hooks';
import type { SeatView } from '#shared/match/index.ts';
import { STATES, type State } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { BOX, diagramOf, EDGES, hueOfState, isTaken, NODE, PLACES, pathOf } from '../../present/index.ts';

const WALK = 400;

export function Diagram({ view, text }: { readonly view: SeatView; readonly text: Text }) {
  const model = diagramOf(view);
  const words = text.table.diagram;
  const label = model.state === null ? words.unknown : words.now(model.state);
  return (
    <svg class="diagram" viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={label}>
      <title>{label}</title>
      {EDGES.map((edge) => (
        <path key={`${edge.from}>${edge.to}`} class={isTaken(model, edge) ? 'edge taken' : 'edge'} d={edge.path} />
      ))}
      {STATES.map((state) => (
        <Node
          key={state}
          state={state}
          is={state === model.state ? 'here' : model.trail.includes(state) ? 'been' : 'not'}
        />
      ))}
      {model.state === null ? null : <Token state={model.state} />}
    </svg>
  );
}

function Node({ state, is }: { readonly state: State; readonly is: 'here' | 'been' | 'not' }) {
  const [x, y] = PLACES[state];
  return (
    <g class={`node ${is}`} data-kind={hueOfState(state)}>
      <rect x={x - NODE.width / 2} y={y - NODE.height / 2} width={NODE.width} height={NODE.height} rx="6" />
      <text x={x} y={y + 2.8}>
        {state}
      </text>
    </g>
  );
}

/** Walks from the last state to this one, then rests unseen under the node that is lit. */
function Token({ state }: { readonly state: State }) {
  const token = useRef<SVGCircleElement>(null);
  const way = useRef<SVGPathElement>(null);
  const last = useRef(state);
  useEffect(() => {
    const from = last.current;
    last.current = state;
    if (from === state || token.current === null || way.current === null) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    return walk(token.current, way.current, pathOf(from, state));
  }, [state]);
  return (
    <g data-kind={hueOfState(state)}>
      <path ref={way} class="token-way" />
      <circle ref={token} class="token" r="5" />
    </g>
  );
}

/** Returns what stops it. */
function walk(token: SVGCircleElement, way: SVGPathElement, path: string): () => void {
  way.setAttribute('d', path);
  const length = way.getTotalLength();
  let frame = 0;
  let start: number | null = null;
  const tick = (now: number) => {
    start ??= now;
    const share = Math.min(1, (now - start) / WALK);
    const { x, y } = way.getPointAtLength(length * (1 - (1 - share) ** 3));
    token.setAttribute('transform', `translate(${x} ${y})`);
    token.classList.toggle('walking', share < 1);
    if (share < 1) frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return () => {
    cancelAnimationFrame(frame);
    token.classList.remove('walking');
  };
}
