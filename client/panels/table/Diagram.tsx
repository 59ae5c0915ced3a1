/**
 * Figure 5 as a map: where this end is, the way by which it came, and a token that walks the edge of each change. On Expert
 * the token stands where the player has named it, and the states are buttons while a change waits for its name.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { SeatView } from '#shared/match/index.ts';
import { STATES, type State } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import {
  BOX,
  type DiagramModel,
  diagramOf,
  EDGES,
  hueOfState,
  isTaken,
  namingOf,
  pathOf,
  wrongName,
} from '../../present/index.ts';
import type { Controller } from './controller.ts';
import { DiagramNode, standing } from './DiagramNode.tsx';
import { NameNodes } from './NameNodes.tsx';

const WALK = 400;

interface Props {
  readonly view: SeatView;
  readonly text: Text;
  readonly hand: Controller;
}

export function Diagram({ view, text, hand }: Props) {
  const model = diagramOf(view);
  const naming = namingOf(view);
  if (naming === null) return <Picture model={model} label={text.table.diagram.now(model.state)} />;
  const { known, change, waiting } = naming;
  if (change === null) return <Picture model={model} label={text.naming.settled(known)} />;
  const wrong = wrongName(view, text);
  return (
    <>
      <p class="name-ask" role="status">
        {text.naming.ask(known, waiting)}
      </p>
      {wrong === null ? null : (
        <p class="name-wrong">
          <strong>{wrong.title}</strong> {wrong.body}
        </p>
      )}
      {/* Inside a drawing there are no fieldsets and no buttons but by their roles. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <svg
        class="diagram asks"
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="group"
        aria-label={text.naming.label(known)}
      >
        <Edges model={model} />
        <NameNodes model={model} onName={hand.name} rests={hand.resting.value} />
      </svg>
    </>
  );
}

/** As it is where no name is asked for. */
export function StillDiagram({ view, text }: Omit<Props, 'hand'>) {
  const model = diagramOf(view);
  return <Picture model={model} label={text.table.diagram.now(model.state)} />;
}

function Picture({ model, label }: { readonly model: DiagramModel; readonly label: string }) {
  return (
    <svg class="diagram" viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={label}>
      <title>{label}</title>
      <Edges model={model} />
      {STATES.map((state) => (
        <g key={state} class={`node ${standing(state, model)}`} data-kind={hueOfState(state)}>
          <DiagramNode state={state} />
        </g>
      ))}
      <Token state={model.state} />
    </svg>
  );
}

const Edges = ({ model }: { readonly model: DiagramModel }) => (
  <>
    {EDGES.map((edge) => (
      <path key={`${edge.from}>${edge.to}`} class={isTaken(model, edge) ? 'edge taken' : 'edge'} d={edge.path} />
    ))}
  </>
);

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
