/** What can be done with the ladder: watch the match again, and zoom. */
import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import { ZOOM } from './useZoom.ts';

export interface LadderToolsProps {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  /** Null for a match that was played under older rules. */
  readonly onReplay: (() => void) | null;
  /** The focus goes back to where it came from. */
  readonly isBack: boolean;
  readonly text: Text;
}

export function LadderTools({ zoom, onZoom, onReplay, isBack, text }: LadderToolsProps) {
  const words = text.after.ladder;
  const { replay } = text.after;
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) again.current?.focus();
  }, [isBack]);
  return (
    <div class="ladder-tools">
      {onReplay ? (
        <button ref={again} class="button" type="button" title={replay.hint} onClick={onReplay}>
          <span aria-hidden="true">▶</span> {replay.open}
        </button>
      ) : (
        <p class="form-hint">{replay.broken}</p>
      )}
      <fieldset class="ladder-zoom">
        <legend class="hidden">{words.zoom}</legend>
        <button
          class="bar-round"
          type="button"
          aria-label={words.further}
          title={words.further}
          aria-disabled={zoom <= ZOOM.least}
          onClick={() => onZoom(zoom / ZOOM.step)}
        >
          −
        </button>
        <button class="ladder-usual" type="button" title={words.usual} onClick={() => onZoom(1)}>
          {Math.round(zoom * 100)}%<span class="hidden"> {words.usual}</span>
        </button>
        <button
          class="bar-round"
          type="button"
          aria-label={words.closer}
          title={words.closer}
          aria-disabled={zoom >= ZOOM.most}
          onClick={() => onZoom(zoom * ZOOM.step)}
        >
          +
        </button>
      </fieldset>
    </div>
  );
}
