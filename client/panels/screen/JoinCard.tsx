/** How one comes in: the address, the code, the picture for a phone's camera. */
import { addressOf } from '../app/route.ts';
import { useOrigin } from '../match/useOrigin.ts';
import { QrCode } from '../parts/QrCode.tsx';
import type { ShownProps } from './props.ts';

/** `in`: on a card of its own, or in the head where another thing has the page. */
export function JoinCard({ view, text, on }: ShownProps & { readonly on: 'card' | 'head' }) {
  const { screen } = text.classroom;
  const origin = useOrigin();
  const address = origin.replace(/^https?:\/\//, '');
  return (
    <section class="join" data-on={on} aria-label={screen.joinAt}>
      <p class="join-address">
        <span class="join-word">{screen.joinAt}</span> <strong>{address}</strong>
      </p>
      <p class="join-code">
        <span class="hidden">
          {screen.code} {[...view.code].join(' ')}
        </span>
        <span aria-hidden="true">
          {[...view.code].map((letter, i) => (
            <span key={`${i}${letter}`}>{letter}</span>
          ))}
        </span>
      </p>
      <div class="join-qr">
        <QrCode
          text={origin + addressOf({ page: 'join', code: view.code })}
          label={screen.qr(address)}
          ecc={on === 'head' ? 'L' : 'M'}
        />
      </div>
      {view.locked && (
        <p class="join-locked">
          <Lock />
          {screen.locked}
        </p>
      )}
    </section>
  );
}

const Lock = () => (
  <svg class="join-lock" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3 7h10v7H3ZM5 7V5a3 3 0 0 1 6 0v2" />
  </svg>
);
