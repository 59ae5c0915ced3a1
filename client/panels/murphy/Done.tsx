/** What the network did so far, the newest first, and what has become of it. */
import type { NetworkView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { passedLines } from '../../present/index.ts';

export function Done({ view, text }: { readonly view: NetworkView; readonly text: Text }) {
  const words = text.murphy.table;
  const lines = passedLines(view, text);
  return (
    <section class="panel murphy-done" aria-label={words.done}>
      <h2 class="panel-title">{words.done}</h2>
      {lines.length === 0 ? (
        <p class="murphy-done-nothing">{words.doneNothing}</p>
      ) : (
        // The list can be scrolled, so the keyboard must be able to reach it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <ol class="done-lines" tabIndex={0} aria-label={words.done}>
          {lines.map(({ face, card, did, came }) => (
            <li key={face.number} class="done-line" data-kind={face.kind} data-card={card}>
              <span class="done-line-what">
                <span aria-hidden="true">{face.from === 'client' ? '→' : '←'}</span>{' '}
                <span class="done-line-title">{face.title}</span> <span class="unseen">{face.fromTo}</span>
                <small>{face.copy}</small>
              </span>
              <span class="done-line-did">
                {did} <small>{came}</small>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
