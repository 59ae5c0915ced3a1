/** The words of a button, and fewer of them where there is little room. A screen reader reads all of them. */
import type { Wording as Words } from '#shared/text/index.ts';

export const Wording = ({ is }: { readonly is: Words }) => (
  <>
    <span class="words-long">{is.long}</span>
    <span class="words-short" aria-hidden="true">
      {is.short}
    </span>
  </>
);
