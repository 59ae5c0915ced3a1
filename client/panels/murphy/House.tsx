/** An end, as the network knows it: an address, and who lives there. What goes on inside is nobody's business here. */
import type { End } from '#shared/match/index.ts';
import { endName } from '../../present/index.ts';
import type { MurphyProps } from './props.ts';

interface HouseProps extends Pick<MurphyProps, 'view' | 'room' | 'text'> {
  readonly end: End;
}

export function House({ end, view, room, text }: HouseProps) {
  const role = text.table.own.ends[end];
  const address = view.addresses[end];
  const { occupant, line } = view.ends[end];
  const isHome = occupant !== 'person' || line;
  return (
    <section class="panel murphy-house" data-end={end} aria-label={text.murphy.table.house(role, address)}>
      <HouseDrawing isLit={isHome} />
      <div class="house-words">
        <h2 class="panel-title">{role}</h2>
        <p class="house-name">{endName(end, view, room, text)}</p>
        <p class="house-address">{address}</p>
      </div>
    </section>
  );
}

/** Its window is lit while somebody is at home. */
const HouseDrawing = ({ isLit }: { readonly isLit: boolean }) => (
  <svg class="house-drawing" viewBox="0 0 84 84" data-lit={isLit} aria-hidden="true">
    <path class="house-smoke" d="M62 14c-3-4 3-5 0-9" />
    <path class="house-wall" d="M16 40v36h52V40L42 17z" />
    <path class="house-roof" d="M8 44 42 14l34 30M58 27V16h8v18" />
    <rect class="house-window" x="25" y="43" width="15" height="14" rx="2" />
    <path class="house-line" d="M32.500 43v14M25 50h15M49 76V54h12v22M58 66h.1" />
    <path class="house-ground" d="M4 76h76" />
  </svg>
);
