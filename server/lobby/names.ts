/** What a player is called: shown to the partner, so it must not be able to disturb the partner's screen. */

/** In graphemes: what people count as characters. */
export const LONGEST_NAME = 24;
/** A grapheme may be built of many code points; so many of them are one. */
const LONGEST_GRAPHEME = 16;

/** Control and format characters (zero-width, bidirectional ones), lone surrogates, private use, line breaks. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The name, fit to be shown; empty if nothing is left, and then each reader's page says what the seat is called in their language. */
export const cleanName = (given: string): string => cleanText(given, LONGEST_NAME);

/** One line without what cannot be seen, cut to so many graphemes. */
export function cleanText(given: string, longest: number): string {
  const seen = given.normalize('NFC').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
  let text = '';
  let count = 0;
  for (const { segment } of graphemes.segment(seen)) {
    if (count++ === longest) break;
    text += [...segment].slice(0, LONGEST_GRAPHEME).join('');
  }
  return text.trim();
}
