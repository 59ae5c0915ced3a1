/** The head of a page that stands in the debrief's place: the way back, and the heading that the focus goes to. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AfterProps } from './after.ts';

export interface HeadProps extends Pick<AfterProps, 'settings' | 'aside'> {
  readonly title: string;
  readonly children?: ComponentChildren;
}

export function Head({ settings, aside, title, children }: HeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header class="after-head">
      <button class="button" data-look="quiet" type="button" onClick={aside.back}>
        <span aria-hidden="true">←</span> {settings.text.value.whatIf.back}
      </button>
      <h1 class="after-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
