/** The connections of an end that has several: which there are, where each stands, and which one is on the table. */
import type { SeatView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { linesOfView } from '../../present/index.ts';

interface Props {
  readonly view: SeatView;
  readonly text: Text;
}

/** On a phone there is not room for all. */
const showShown = (list: HTMLElement | null) =>
  list?.querySelector('[data-shown="true"]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });

/** Nothing where there is only one. */
export function Lines({ view, text }: Props) {
  const lines = linesOfView(view);
  if (lines.length < 2) return null;
  const words = text.table.lines;
  return (
    <ul class="lines" ref={showShown} aria-label={words.title}>
      {lines.map(({ peer, address, state, isShown, owes }) => (
        <li key={peer} class="line-tab" data-shown={isShown} data-owes={owes}>
          <code>{address}</code>
          <span class="line-state">{state ?? text.table.own.hidden}</span>
          {isShown ? <span class="unseen">, {words.shown}</span> : null}
          {owes ? (
            <span class="line-owes" title={words.owes}>
              <span aria-hidden="true">●</span>
              <span class="unseen">, {words.owes}</span>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
