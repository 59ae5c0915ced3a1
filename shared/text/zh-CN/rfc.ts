/** 中文: the words around a passage of the RFC. */
import type { RfcText } from '../parts/index.ts';

export const rfc = {
  section: (section) => (/^\d/.test(section) ? `RFC 9293 §${section}` : section),
  opens: '作出裁定的原文',
  inPlainWords: '意思是',
  read: '阅读整节',
} as const satisfies RfcText;
