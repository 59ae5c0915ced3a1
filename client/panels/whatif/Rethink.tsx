/** The way to 'what if', in the debrief. */
import type { Text } from '#shared/text/index.ts';
import type { Aside } from './after.ts';

export function Rethink({ aside, text }: { readonly aside: Aside; readonly text: Text }) {
  const words = text.whatIf.choose;
  return (
    <section class="paper card-sheet rethink" aria-labelledby="what-if">
      <h2 class="label" id="what-if">
        {words.title}
      </h2>
      <p class="rethink-hint">{words.hint}</p>
      <button class="button" type="button" onClick={() => aside.open({ show: 'choose' })}>
        {words.open}
      </button>
    </section>
  );
}
