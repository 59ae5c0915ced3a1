/** A passage of the standard: the sentence that decides, so that it can be opened in place. */
import type { Section } from '../outcome.ts';

export interface Passage {
  /** Of RFC 9293, e.g. '3.10.7.4, first'; other documents by name, e.g. 'RFC 1337'. */
  readonly section: Section;
  /**
   * The RFC's own words, `[...]` where some are left out; null where another document decides, which is named and
   * paraphrased (text/), but not quoted.
   */
  readonly quote: string | null;
  /** The words of the quote that decide; they stand in it once. */
  readonly decides: string;
}

export const passage = (section: Section, quote: string, decides: string): Passage => ({ section, quote, decides });

/** A document whose words are not quoted. */
export const elsewhere = (section: Section): Passage => ({ section, quote: null, decides: '' });
