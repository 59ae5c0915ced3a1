/** The parts of the diagram that both of its faces draw: a state in its place, and how this end has come to it. */
import type { State } from '#shared/tcp/index.ts';
import { type DiagramModel, NODE, PLACES } from '../../present/index.ts';

export function DiagramNode({ state }: { readonly state: State }) {
  const [x, y] = PLACES[state];
  return (
    <>
      <rect x={x - NODE.width / 2} y={y - NODE.height / 2} width={NODE.width} height={NODE.height} rx="6" />
      <text x={x} y={y + 2.8}>
        {state}
      </text>
    </>
  );
}

export const standing = (state: State, { state: here, trail }: DiagramModel): 'here' | 'been' | 'not' =>
  state === here ? 'here' : trail.includes(state) ? 'been' : 'not';
