/** English: the words around a passage of the RFC. */
import type { RfcText } from '../parts/index.ts';

export const rfc = {
  section: (section) => (/^\d/.test(section) ? `RFC 9293 §${section}` : section),
  opens: 'the sentence that decides',
  inPlainWords: 'In plain words',
  read: 'Read the whole section',
} as const satisfies RfcText;
