/** How a language joins what is known only piece by piece: with its own marks, and its own gaps or none. */

export interface JoiningText {
  /** One after the other; what has no mark at its end gets one, and what is empty is left out. */
  readonly sentences: (...all: readonly string[]) => string;
  /** A heading that a sentence follows on the same line: 'Not found. '. */
  readonly lead: (heading: string) => string;
  /** A name that its value follows on the same line: 'Network: '. */
  readonly label: (name: string) => string;
  /** Things: 'one, two, three'. */
  readonly list: (all: readonly string[]) => string;
  /** What is said of one thing, piece by piece: 'SYN, seq 300, sent again'. */
  readonly facts: (all: readonly string[]) => string;
}

interface Marks {
  readonly stop: string;
  readonly colon: string;
  /** Between things, and between what is said of one. */
  readonly comma: string;
  readonly pause: string;
  /** Between two sentences. */
  readonly gap: string;
}

/** A colon too: what it announces comes next. */
const ENDED = /[.!?…:。！？：][”’）)]*$/;

export function joining({ stop, colon, comma, pause, gap }: Marks): JoiningText {
  const ended = (words: string) => (ENDED.test(words) ? words : words + stop);
  return {
    sentences: (...all) =>
      all
        .filter((one) => one !== '')
        .map(ended)
        .join(gap),
    lead: (heading) => ended(heading) + gap,
    label: (name) => name + colon,
    list: (all) => all.join(comma),
    facts: (all) => all.join(pause),
  };
}
