/** All of one's mistakes have been found: a kind word. */
import { useEffect, useRef } from 'preact/hooks';
import { Bar } from '../parts/Bar.tsx';
import { Murphy } from '../parts/Murphy.tsx';
import type { AfterProps } from './after.ts';

export interface AllFoundProps extends Pick<AfterProps, 'settings'> {
  readonly count: number;
  readonly back: string;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onHome: () => void;
}

export function AllFound({ settings, count, back, onBack, onAgain, onHome }: AllFoundProps) {
  const words = settings.text.value.whatIf.mistakes;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Bar settings={settings} onHome={onHome} />
      <main class="middle">
        <div class="notice all-found">
          <Murphy mood="surprised" class="notice-murphy" />
          <h1 class="notice-title" ref={heading} tabIndex={-1}>
            {words.done}
          </h1>
          <p class="notice-body">{words.doneBody(count)}</p>
          <div class="notice-actions">
            <button class="button" data-look="go" type="button" onClick={onBack}>
              {back}
            </button>
            <button class="button" data-look="quiet" type="button" onClick={onAgain}>
              {words.again}
            </button>
          </div>
        </div>
      </main>
    </>
  );
}
