/** The states as buttons, to NAME one: a finger finds them, the arrows walk from one to the next, Enter names. */
import { useRef, useState } from 'preact/hooks';
import { STATES, type State } from '#shared/tcp/index.ts';
import { beside, type DiagramModel, type Direction, hueOfState, PLACES } from '../../present/index.ts';
import { DiagramNode, standing } from './DiagramNode.tsx';

/** What a finger can hit around a node: the rows of the diagram leave so much. */
const REACH = { width: 84, height: 36 } as const;

const DIRECTIONS: { readonly [key: string]: Direction } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

interface Props {
  readonly model: DiagramModel;
  readonly onName: (state: State) => void;
  /** The pause after a refusal. */
  readonly rests: boolean;
}

export function NameNodes({ model, onName, rests }: Props) {
  const [at, setAt] = useState(model.state);
  const group = useRef<SVGGElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (direction === undefined) return onName(at);
    const next = beside(at, direction);
    setAt(next);
    group.current?.querySelector<SVGGElement>(`[data-state="${next}"]`)?.focus();
  };
  return (
    // The states in it are the buttons; their keys are the same for all.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <g ref={group} onKeyDown={onKeyDown}>
      {STATES.map((state) => (
        // biome-ignore lint/a11y/useSemanticElements: a drawing has no button but by its role
        <g
          key={state}
          class={`node ask ${standing(state, model)}`}
          data-kind={hueOfState(state)}
          data-state={state}
          role="button"
          tabIndex={state === at ? 0 : -1}
          aria-label={state}
          aria-disabled={rests}
          onFocus={() => setAt(state)}
          onClick={() => onName(state)}
        >
          <rect
            class="node-reach"
            x={PLACES[state][0] - REACH.width / 2}
            y={PLACES[state][1] - REACH.height / 2}
            width={REACH.width}
            height={REACH.height}
          />
          <DiagramNode state={state} />
        </g>
      ))}
    </g>
  );
}
