/** The segment in the hand, as large as it matters, and what waits behind it. */
import type { NetworkView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { faceOf, markOf, type PassingFace } from '../../present/index.ts';
import { Mark } from '../table/icons.tsx';

interface HeldProps {
  readonly view: NetworkView;
  readonly text: Text;
  /** Takes the cards back, once all is let pass. */
  readonly onBack: () => void;
}

/** So many are seen of those behind. */
const SLIVERS = 2;

export function Held({ view, text, onBack }: HeldProps) {
  const words = text.murphy.table;
  const [first, ...behind] = view.held.map((one) => faceOf(one, text));
  if (view.phase === 'running' && view.occupant === 'calm')
    return (
      <section class="murphy-held" aria-label={words.held}>
        <button type="button" class="ready" onClick={onBack}>
          {words.back}
        </button>
      </section>
    );
  if (first === undefined)
    return (
      <section class="murphy-held" aria-label={words.held}>
        <p class="held-nothing">{words.nothing}</p>
      </section>
    );
  return (
    <section class="murphy-held" aria-label={words.held}>
      <HeldCard key={first.number} face={first} />
      {behind.length === 0 ? null : (
        <div class="held-behind">
          <p class="held-waits">{words.behind(behind.length)}</p>
          <ol>
            {behind.slice(0, SLIVERS).map((face) => (
              <li key={face.number} class="held-sliver" data-kind={face.kind}>
                <Arrow from={face.from} />
                {face.title}
                <span class="unseen">, {face.fromTo}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

function HeldCard({ face }: { readonly face: PassingFace }) {
  const mark = markOf(face.kind);
  return (
    <article class="held-card" data-kind={face.kind} data-from={face.from}>
      <p class="held-way">
        <Arrow from={face.from} /> {face.fromTo}
      </p>
      <h2 class="held-word">
        {face.title} {mark === null ? null : <Mark card={mark} />}
      </h2>
      <p class="held-numbers">
        <span>seq {face.seq}</span>
        {face.ack === null ? null : <span>ack {face.ack}</span>}
        {face.len === 0 ? null : <span>len {face.len}</span>}
      </p>
      <p class="held-meaning">
        {face.meaning} · <strong>{face.copy}</strong>
      </p>
    </article>
  );
}

/** The client lives on the left. */
const Arrow = ({ from }: Pick<PassingFace, 'from'>) => (
  <span class="held-arrow" aria-hidden="true">
    {from === 'client' ? '→' : '←'}
  </span>
);
