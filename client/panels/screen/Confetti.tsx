/** A small celebration: the marks of the six cards fall, once. */
import { CARDS } from '#shared/text/index.ts';
import { Mark } from '../table/icons.tsx';

const PIECES = 36;

/** Spread evenly, and in no order that an eye would find: steps of the golden angle. */
const spread = (i: number, around: number): number => (i * 0.618034 * around) % around;

export function Confetti() {
  return (
    <div class="confetti" aria-hidden="true">
      {Array.from({ length: PIECES }, (_, i) => (
        <span
          key={i}
          class="confetti-piece"
          data-kind={CARDS[i % CARDS.length]}
          style={{
            insetInlineStart: `${spread(i + 1, 100)}%`,
            animationDelay: `${Math.round(spread(i + 3, 2600))}ms`,
            '--turn': `${Math.round(spread(i + 2, 720)) - 360}deg`,
          }}
        >
          <Mark card={CARDS[i % CARDS.length] ?? 'ACK'} />
        </span>
      ))}
    </div>
  );
}
