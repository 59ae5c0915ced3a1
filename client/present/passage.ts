/** A passage of the RFC as it is opened in place: the quote in three parts, what it says, and where the rest stands. */
import { PASSAGES, type PassageName } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';

export interface PassageModel {
  /** `RFC 9293 §3.4` */
  readonly label: string;
  /** The RFC's own words in English, around those that decide; null where another document decides. */
  readonly quote: readonly [before: string, decides: string, after: string] | null;
  /** In the player's language. */
  readonly says: string;
  readonly href: string;
}

export function passageModel(name: PassageName, text: Text): PassageModel {
  const { section, quote, decides } = PASSAGES[name];
  const at = quote === null ? -1 : quote.indexOf(decides);
  return {
    label: text.rfc.section(section),
    quote: quote === null ? null : [quote.slice(0, at), decides, quote.slice(at + decides.length)],
    says: text.passages[name],
    href: hrefOf(section),
  };
}

/** '3.10.7.4, first' -> the page of RFC 9293 at that section; 'RFC 1337' -> the page of that document. */
export function hrefOf(section: string): string {
  const editor = 'https://www.rfc-editor.org/rfc';
  const other = /^RFC (\d+)/.exec(section)?.[1];
  if (other !== undefined) return `${editor}/rfc${other}`;
  return `${editor}/rfc9293#section-${/^[\d.]*\d/.exec(section)?.[0] ?? '3'}`;
}
