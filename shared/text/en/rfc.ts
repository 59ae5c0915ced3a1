/** English: the words around a passage of the RFC. */
import type { RfcText } from '../parts/index.ts';

const place = (section: string): string => (/^\d/.test(section) ? `§${section}` : section);

export const rfc = {
  place,
  section: (section) => (/^\d/.test(section) ? `RFC 9293 ${place(section)}` : section),
  opens: 'the sentence that decides',
  inPlainWords: 'In plain words',
  read: 'Read the whole section',
} as const satisfies RfcText;
