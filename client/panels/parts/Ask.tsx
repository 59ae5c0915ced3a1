/** A dialog: what cannot be undone is asked once, or a few things are chosen in it. Escape closes it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './ask.css';

export interface AskProps {
  readonly title: string;
  readonly body?: ComponentChildren;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The second click of a double click, whose first one has opened the dialog, is no answer to it. */
function once(event: MouseEvent): void {
  if (event.detail <= 1) return;
  event.preventDefault();
  event.stopPropagation();
}

/** The children are its buttons. */
export function Ask({ title, body, onClose, children }: AskProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    // A field that is focused brings up a phone's keyboard before anything has been read.
    if (document.activeElement?.matches('input')) heading.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} class="paper ask" aria-labelledby={id} onClose={onClose} onClickCapture={once}>
      <h2 class="ask-title" id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {body && <div class="ask-body">{body}</div>}
      <div class="ask-actions">{children}</div>
    </dialog>
  );
}
