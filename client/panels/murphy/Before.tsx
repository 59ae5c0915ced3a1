/** Before the first segment: who is there and who is ready. */
import type { Text } from '#shared/text/index.ts';
import type { SeatLine } from '../../present/index.ts';
import { Icon } from '../table/icons.tsx';

interface BeforeProps {
  readonly seats: readonly SeatLine[];
  readonly code: string | null;
  readonly isReady: boolean;
  readonly onReady: () => void;
  readonly text: Text;
}

export function Before({ seats, code, isReady, onReady, text }: BeforeProps) {
  const { wait } = text.murphy.table;
  return (
    <section class="before murphy-before" aria-label={wait.title}>
      <p class="before-opening">{wait.hint}</p>
      {code === null ? null : (
        <p class="before-code">
          <span>{text.table.wait.code}</span>
          <strong class="code">{code}</strong>
        </p>
      )}
      <ul class="before-seats">
        {seats.map(({ seat, ready, words }) => (
          <li key={seat} class={ready ? 'goal lit' : 'goal'}>
            {ready ? <Icon name="check" /> : <span class="dot" aria-hidden="true" />}
            {words}
          </li>
        ))}
      </ul>
      {isReady ? null : (
        <button type="button" class="ready" onClick={onReady}>
          {wait.ready}
        </button>
      )}
    </section>
  );
}
