/** The section of the RFC as a chip that opens, in place, the sentence that decides. Without a passage it leads to the section itself. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PassageName } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { hrefOf, passageModel } from '../../present/index.ts';
import './passage.css';

interface PassageProps {
  readonly section: string;
  readonly passage: PassageName | null;
  readonly text: Text;
  /** Where there is room for it from the start. */
  readonly isOpen?: boolean;
}

export function Passage({ section, passage, text, isOpen = false }: PassageProps) {
  const [open, setOpen] = useState(isOpen);
  const id = useId();
  const label = text.rfc.section(section);
  if (passage === null)
    return (
      <a class="section" href={hrefOf(section)} target="_blank" rel="noreferrer">
        {label}
      </a>
    );
  return (
    <>
      <button
        type="button"
        class="section"
        aria-label={text.joining.label(label) + text.rfc.opens}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span class="passage-turn" aria-hidden="true" />
      </button>
      <Quote id={id} passage={passage} text={text} isShown={open} scrolls={open && !isOpen} />
    </>
  );
}

interface QuoteProps {
  readonly id: string;
  readonly passage: PassageName;
  readonly text: Text;
  readonly isShown: boolean;
  /** Comes into view when it is opened by hand. */
  readonly scrolls: boolean;
}

function Quote({ id, passage, text, isShown, scrolls }: QuoteProps) {
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    if (scrolls) figure.current?.scrollIntoView({ block: 'nearest' });
  }, [scrolls]);
  const { quote, says, href } = passageModel(passage, text);
  return (
    <figure ref={figure} id={id} class="passage" hidden={!isShown}>
      {quote === null ? null : (
        <blockquote class="passage-quote" lang="en" cite={href}>
          {quote[0]}
          <mark>{quote[1]}</mark>
          {quote[2]}
        </blockquote>
      )}
      <figcaption class="passage-says">
        <strong>{text.joining.label(text.rfc.inPlainWords)}</strong>
        {says}{' '}
        <a href={href} target="_blank" rel="noreferrer">
          {text.rfc.read}
        </a>
      </figcaption>
    </figure>
  );
}
