/** The finish: over the table, and out of the way of what is drawn in its middle. */
import type { ComponentChildren } from 'preact';
import type { AnySeatProps } from './props.ts';
import './match.css';

export interface EndedProps extends Pick<AnySeatProps, 'settings' | 'view'> {
  readonly children?: ComponentChildren;
}

export function Ended({ settings, view, children }: EndedProps) {
  const words = settings.text.value.endings[view.ending ?? 'won'];
  return (
    <div class="ended" role="status">
      <p class="ended-words">
        <strong>{words.headline}</strong> <span>{words.sentence}</span>
      </p>
      {children}
    </div>
  );
}
