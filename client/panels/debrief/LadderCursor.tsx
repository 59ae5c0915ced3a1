/** The time cursor: a line across the ladder that is dragged, or moved by the arrow keys from one event to the next. */
import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';

export interface LadderCursorProps {
  /** In the place's own pixels. */
  readonly y: number;
  readonly frame: number;
  readonly frames: number;
  readonly spoken: string;
  readonly text: Text;
  /** A finger or a pointer is at this height of the screen. */
  readonly onDrag: (clientY: number) => void;
  readonly onFrame: (frame: number) => void;
}

const STEPS: { readonly [key: string]: number } = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export function LadderCursor({ y, frame, frames, spoken, text, onDrag, onFrame }: LadderCursorProps) {
  const cursor = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    if (byKey.current) cursor.current?.scrollIntoView({ block: 'nearest' });
    byKey.current = false;
  }, [y]);
  return (
    <div
      ref={cursor}
      class="ladder-cursor"
      style={{ transform: `translateY(${y}px)` }}
      role="slider"
      tabIndex={0}
      aria-label={text.after.ladder.cursor}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={frames}
      aria-valuenow={frame + 1}
      aria-valuetext={spoken}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event.clientY);
      }}
      onKeyDown={(event) => {
        const by = STEPS[event.key];
        if (by === undefined) return;
        event.preventDefault();
        byKey.current = true;
        onFrame(Math.min(frames - 1, Math.max(0, frame + by)));
      }}
    >
      <span class="ladder-grip" />
    </div>
  );
}
