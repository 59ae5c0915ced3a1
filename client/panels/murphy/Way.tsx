/** The way between the houses: Murphy in the middle, what is under way on its lane, and what just became of the last one. */
import { type End, type NetworkView, otherEnd, type Passed } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { faceOf, markOf } from '../../present/index.ts';
import { type Mood, Murphy } from '../parts/Murphy.tsx';
import { Mark } from '../table/icons.tsx';

interface WayProps {
  readonly view: NetworkView;
  readonly text: Text;
}

/** So many fit on a lane; older ones are nearly there. */
const ON_A_LANE = 3;

export function Way({ view, text }: WayProps) {
  return (
    <section class="murphy-way" aria-label={text.murphy.table.way}>
      <Lane to="server" view={view} text={text} />
      <Lane to="client" view={view} text={text} />
      <Eaten view={view} />
      <Murphy class="way-murphy" mood={moodOf(view)} />
    </section>
  );
}

/** It shows what it holds and what it has done, and no more than its player knows. */
function moodOf({ phase, occupant, held, passed }: NetworkView): Mood {
  if (occupant === 'calm') return 'asleep';
  if (phase === 'ended') return 'surprised';
  if (held.length > 0) return 'sly';
  const last = passed.at(-1);
  return last !== undefined && last.card !== 'pass' ? 'grin' : 'sly';
}

/** What is on its way to this end, the newest next to Murphy. */
function Lane({ to, view, text }: WayProps & { readonly to: End }) {
  const under = view.passed.filter(({ from, underWay }) => otherEnd(from) === to && underWay > 0);
  return (
    <>
      <span class="way-lane" data-to={to} aria-hidden="true" />
      <ol class="way-under" data-to={to}>
        {under.slice(-ON_A_LANE).map((one) => (
          <Traveller key={one.number} one={one} text={text} />
        ))}
      </ol>
    </>
  );
}

function Traveller({ one, text }: { readonly one: Passed; readonly text: Text }) {
  const { card, underWay } = one;
  const { kind, title, fromTo } = faceOf(one, text);
  const mark = markOf(kind);
  return (
    <li class="way-chip" data-kind={kind} data-card={card}>
      {mark === null ? null : <Mark card={mark} />}
      <span class="way-chip-title">{title}</span>
      {underWay > 1 ? <span aria-hidden="true">×{underWay}</span> : null}
      <span class="unseen">{text.joining.facts([fromTo, text.murphy.table.underWay(underWay)])}</span>
    </li>
  );
}

/** What was lost falls out of the picture. */
function Eaten({ view: { passed } }: Pick<WayProps, 'view'>) {
  const last = passed.at(-1);
  if (last?.card !== 'lose') return null;
  return <span key={last.number} class="way-eaten" aria-hidden="true" />;
}
