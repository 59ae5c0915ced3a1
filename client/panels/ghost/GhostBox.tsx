/** What the ghost says, and how it is stopped, pushed on, or sent away. */
import { useEffect, useRef } from 'preact/hooks';
import type { Notice, Text } from '#shared/text/index.ts';
import type { Ghost } from '../../tutorial/index.ts';

export interface GhostBoxProps {
  readonly ghost: Ghost;
  readonly text: Text;
  readonly busy: boolean;
  readonly error: Notice | null;
  readonly onPlay: () => void;
  readonly onAgain: () => void;
}

export function GhostBox({ ghost, text, busy, error, onPlay, onAgain }: GhostBoxProps) {
  const words = text.journey.ghost;
  const isOver = ghost.isOver.value;
  const step = ghost.step.value;
  const pushes = useRef<HTMLButtonElement>(null);
  // Whoever uses the keyboard looks on with Enter alone.
  useEffect(() => pushes.current?.focus({ preventScroll: true }), []);
  return (
    <section class="paper ghost-box" aria-label={words.title} data-over={isOver}>
      <h2 class="ghost-title">
        <Phantom /> {words.title}
      </h2>
      <p class="ghost-words" role="status" data-kind={step?.card ?? undefined}>
        {error === null ? ghost.words.value : text.joining.sentences(error.title, error.body)}
      </p>
      <div class="ghost-buttons">
        {isOver ? (
          <button class="button" type="button" onClick={onAgain}>
            {words.again}
          </button>
        ) : (
          <>
            <button class="button" type="button" onClick={ghost.isPaused.value ? ghost.goOn : ghost.pause}>
              {ghost.isPaused.value ? words.goOn : words.pause}
            </button>
            <button ref={pushes} class="button" data-look="go" type="button" onClick={ghost.next}>
              {words.step}
            </button>
          </>
        )}
        <button class="button" data-look={isOver ? 'go' : 'quiet'} type="button" disabled={busy} onClick={onPlay}>
          {busy ? text.shell.lobby.busy : isOver ? words.now : words.skip}
        </button>
      </div>
    </section>
  );
}

const Phantom = () => (
  <svg class="phantom" viewBox="0 0 32 36" aria-hidden="true">
    <path class="phantom-body" d="M4 34V15a12 12 0 0 1 24 0v19l-4-4l-4 4l-4-4l-4 4l-4-4z" />
    <circle class="phantom-eye" cx="12" cy="15" r="2.2" />
    <circle class="phantom-eye" cx="20" cy="15" r="2.2" />
  </svg>
);
