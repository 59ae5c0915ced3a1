/** What holds the fields: a part with its heading, and the buttons of a row in a list. */
import type { ComponentChildren } from 'preact';
import type { Text } from '#shared/text/index.ts';

/** A part of the form, with its heading. */
export function Part(props: {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}) {
  const { id, title, hint, children } = props;
  return (
    <section class="paper edit-part" aria-labelledby={`part-${id}`}>
      <h2 class="edit-title" id={`part-${id}`}>
        {title}
      </h2>
      {hint && <p class="form-hint">{hint}</p>}
      {children}
    </section>
  );
}

/** The buttons of a row in a list. */
export function RowButtons(props: {
  readonly name: string;
  readonly text: Text;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: () => void;
}) {
  const { name, text, onUp, onDown, onRemove } = props;
  const { script } = text.editor;
  const button = (label: string, sign: string, act: (() => void) | null) => (
    <button
      class="edit-round"
      type="button"
      aria-label={text.joining.label(label) + name}
      title={label}
      disabled={act === null}
      onClick={() => act?.()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div class="edit-row-buttons">
      {button(script.up, '↑', onUp)}
      {button(script.down, '↓', onDown)}
      {button(script.remove, '×', onRemove)}
    </div>
  );
}
