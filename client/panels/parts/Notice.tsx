/** Something to be told: Murphy's face, a title, a sentence, and what can be done. */
import type { ComponentChildren } from 'preact';
import type { Notice as Words } from '#shared/text/index.ts';
import { type Mood, Murphy } from './Murphy.tsx';

export interface NoticeProps {
  readonly words: Words;
  readonly mood?: Mood;
  readonly children?: ComponentChildren;
  /** A page of its own has its heading as h1. */
  readonly page?: boolean;
}

export function Notice({ words, mood = 'sorry', children, page = false }: NoticeProps) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <div class="notice" role={page ? undefined : 'status'}>
      <Murphy mood={mood} class="notice-murphy" />
      <Heading class="notice-title">{words.title}</Heading>
      <p class="notice-body">{words.body}</p>
      {children && <div class="notice-actions">{children}</div>}
    </div>
  );
}

/** A line across the top of what is below it: the line is down, the server goes. Spoken once. */
export interface RibbonProps extends Pick<NoticeProps, 'words' | 'children'> {
  readonly tone: 'calm' | 'bad';
  /** Over the page instead of in it. */
  readonly floats?: boolean;
}

export function Ribbon({ words, tone, floats = false, children }: RibbonProps) {
  return (
    <div class="ribbon" data-tone={tone} data-floats={floats} role="status">
      <p class="ribbon-text">
        <strong>{words.title}</strong> <span>{words.body}</span>
      </p>
      {children}
    </div>
  );
}
