/** What the strokes and marks of the ladder mean. The list of sentences needs none of it. */
import type { Text } from '#shared/text/index.ts';

export function Legend({ text }: { readonly text: Text }) {
  const { legend } = text.shell.debrief;
  return (
    <ul class="legend" aria-hidden="true">
      <li>
        <svg viewBox="0 0 34 12" class="legend-mark" aria-hidden="true">
          <path class="stroke" data-is="lost" d="M1 6h24" />
          <path class="cross" d="M26 2l7 8M33 2l-7 8" />
        </svg>
        {legend.lost}
      </li>
      <li>
        <svg viewBox="0 0 34 12" class="legend-mark" aria-hidden="true">
          <path class="stroke" data-is="wait" d="M1 6h32" />
        </svg>
        {legend.late}
      </li>
      <li>
        <svg viewBox="0 0 34 12" class="legend-mark" aria-hidden="true">
          <path class="stroke" data-is="twice" d="M1 6h32" />
        </svg>
        {legend.copied}
      </li>
      <li>
        <span class="refusal-number">1</span>
        {legend.refused}
      </li>
    </ul>
  );
}
